import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { z } from 'zod';
import type { PassportService } from '../../../domain/passport/passport-service';
import type { PassportRepository } from '../../../domain/passport/passport-repository';
import { isUsable, statusOn } from '../../../domain/passport/status';
import type { SchemeRepository } from '../../../domain/scheme/scheme-repository';
import { dayOf } from '../../../platform/calendar-date';
import { signInOf, TryCounter, type Bound } from '../../../platform/guesses';
import { newId } from '../../../platform/ids';
import type { Work } from '../../../platform/mongo/unit-of-work';
import { answered, runMutation, type MutationResult } from '../../../platform/mutation';
import { seal, unseal } from '../../../platform/seal';
import type { SubgraphStore } from '../../../platform/subgraph/subgraph';
import { isStaff, type Viewer } from '../../../platform/viewer';
import type DataLoader from 'dataloader';
import type { EmergencyPlan } from '../models/emergency';
import type { EmergencyPlanRepository, PlanOpeningRepository } from '../repositories/emergency-repositories';
import type { CardRules, CommunityPassport } from '../models/business';
import type { PlanSaltRepository } from './plan-salt';
import { commonSalt, newPin, planKey, type PlanKey } from './plan-seal';

/** Somebody who agreed to be called. */
const nominee = z.object({ name: z.string(), phone: z.string() });
const contents = z.object({ nominees: z.array(nominee), plan: z.string() });
export type PlanContents = z.infer<typeof contents>;

export interface SetPlanRequest {
  readonly passportId: string;
  readonly nominees: readonly { readonly name: string; readonly phone: string; readonly agreed: boolean }[];
  readonly plan: string;
  readonly idempotencyKey: string;
}

export interface OpenPlanRequest {
  readonly pin: string;
  readonly schemeId?: string | null | undefined;
  readonly reason: string;
  readonly idempotencyKey: string;
}

export interface PlanFault {
  readonly field: string;
  readonly message: string;
}

interface FoundPlan {
  readonly plan: EmergencyPlan;
  readonly key: Buffer;
}

interface Dependencies {
  readonly viewer: Viewer;
  readonly store: SubgraphStore;
  readonly cardRulesById: DataLoader<string, CardRules | undefined>;
  readonly passports: PassportRepository<CommunityPassport>;
  readonly passportService: PassportService<CommunityPassport>;
  readonly schemes: SchemeRepository;
  readonly plans: EmergencyPlanRepository;
  readonly openings: PlanOpeningRepository;
  readonly salts: PlanSaltRepository;
}

const hour = 60 * 60 * 1000;
/** PINs that one sign-in may try. */
const ofSignIn: Bound = { name: 'pins', windowMilliseconds: hour, tries: 60, wrong: 5 };
/** PINs that may be tried on one scheme's plans, by all sign-ins together. */
const ofScheme: Bound = { name: 'pins of a scheme', windowMilliseconds: hour, tries: 600, wrong: 100 };

type OpeningRefusal = 'PinOpensNothing' | 'TooManyPins' | 'SchemeNotNamed';

/** Makes and opens the plans behind emergency cards. */
export class EmergencyPlanService {
  constructor(private readonly deps: Dependencies) {}

  /**
   * A carer writes the plan down. Each time there is a new PIN, which is kept nowhere in the open. Only the same request, sent
   * again within a day, shows it again, until there is a newer one.
   */
  async set(
    input: SetPlanRequest,
  ): Promise<MutationResult<{ plan: EmergencyPlan; pin: string }, 'PassportNotYours'> | { readonly fault: PlanFault }> {
    const { viewer, store, passports, plans } = this.deps;
    const passport = await passports.findById(input.passportId);
    if (!passport || viewer.role !== 'carer') return { refused: 'PassportNotYours' };
    const most = (await this.deps.cardRulesById.load(passport.schemeId))?.emergencyNominees;
    const isOver = passport.ended && !isUsable(statusOn(passport, dayOf(store.clock())));
    const fault = isOver ? cardIsOver : faultOf(input, most);
    if (fault) return { fault };
    const pin = newPin();
    const salt = await this.deps.salts.ofScheme(passport.schemeId);
    const { lookup, key } = await planKey(pin, salt);
    const mutation = { viewer, operation: 'setEmergencyPlan', input };
    const outcome = await runMutation<never>(store, mutation, async (work) => {
      const before = await plans.findById(passport._id);
      const reported: PlanContents = {
        nominees: input.nominees.map(({ name, phone }) => ({ name: name.trim(), phone: dialled(phone) ?? phone })),
        plan: input.plan.trim(),
      };
      const next: EmergencyPlan = {
        _id: passport._id,
        carerRef: passport.carerRef,
        schemeId: passport.schemeId,
        lookup,
        sealed: seal(key, Buffer.from(JSON.stringify(reported)), passport._id),
        nominees: reported.nominees.length,
        madeAt: store.clock(),
        version: (before?.version ?? 0) + 1,
      };
      await plans.put(next, work);
      if (!before) await this.count(passport, work);
      return pin;
    });
    return answered(outcome, async (reported) => {
      const plan = await plans.findById(passport._id);
      const current = reported === pin ? lookup : (await planKey(reported, salt)).lookup;
      return plan?.lookup === current ? { plan, pin: reported } : undefined;
    });
  }

  /** That there is a plan is counted, from the day that there first was one. */
  private async count(passport: CommunityPassport, work: Work): Promise<void> {
    const scheme = await this.deps.schemes.findById(passport.schemeId);
    if (!scheme) throw new Error('a passport has no scheme');
    const planOn = dayOf(this.deps.store.clock());
    await this.deps.passportService.store(
      { ...passport, statistics: { ...passport.statistics, planOn } },
      scheme,
      work,
    );
  }

  /** Staff who were read the PIN off a card open its plan. The carer sees that they did. PINs are counted before they are tried. */
  async open(input: OpenPlanRequest): Promise<MutationResult<PlanContents, OpeningRefusal>> {
    const { viewer, store, openings } = this.deps;
    if (!isStaff(viewer)) return { refused: 'PinOpensNothing' };
    const schemeId = input.schemeId ?? (await this.ownScheme());
    if (schemeId === undefined || !(await this.deps.schemes.findById(schemeId))) return { refused: 'SchemeNotNamed' };
    const counter = new TryCounter(store);
    const own = await counter.take(ofSignIn, signInOf(viewer));
    if (!own.isAllowed) return { refused: 'TooManyPins' };
    // A try that the sign-in's bound refuses counts no more, so one sign-in cannot use up the scheme's bound.
    const inScheme = await counter.take(ofScheme, schemeId);
    if (!inScheme.isAllowed) return { refused: 'TooManyPins' };
    const { found, lookup } = await this.byPin(schemeId, input.pin);
    const { role, organisation, subject } = viewer;
    const note = async (work: Work) => {
      const whose = found && { plan: found.plan._id, carerRef: found.plan.carerRef };
      const opening = { _id: newId('po'), ...whose, at: store.clock(), role, organisation, subject };
      await openings.add({ ...opening, reason: input.reason }, work);
      return opening._id;
    };
    // The PIN itself is no part of what is kept of a request, not even of a digest: there are too few of them.
    const mutation = { viewer, operation: 'openEmergencyPlan', input: { ...input, pin: lookup } };
    const outcome = await runMutation<never>(store, mutation, note, async (_first, work) => void (await note(work)));
    if ('refused' in outcome) return outcome;
    // Sent again, it opens nothing that it did not open the first time.
    if (!found || (await openings.findById(outcome.done))?.plan !== found.plan._id)
      return { refused: 'PinOpensNothing' };
    for (const each of [own, inScheme]) each.right();
    const { plan, key } = found;
    return { done: contents.parse(JSON.parse(unseal(key, plan.sealed, plan._id).toString())) };
  }

  /** The emergency cards that the viewer's organisation answers for, where it has one such scheme. */
  private async ownScheme(): Promise<string | undefined> {
    const { viewer, schemes, cardRulesById } = this.deps;
    if (!isStaff(viewer)) return undefined;
    const own = await schemes.ofOrganisation(viewer.organisation);
    const rules = await Promise.all(own.map(({ _id }) => cardRulesById.load(_id)));
    const [scheme, another] = own.filter((_, place) => rules[place]?.emergencyNominees !== undefined);
    return another ? undefined : scheme?._id;
  }

  /** The plan of a scheme that a PIN opens today. A card that was lost, taken back or has run out opens nothing. */
  private async byPin(schemeId: string, pin: string): Promise<{ found?: FoundPlan; lookup: string }> {
    const own = await planKey(pin, await this.deps.salts.ofScheme(schemeId));
    const found = (await this.behind(schemeId, own)) ?? (await this.behind(schemeId, await planKey(pin, commonSalt)));
    return { lookup: own.lookup, ...(found && { found }) };
  }

  private async behind(schemeId: string, { lookup, key }: PlanKey): Promise<FoundPlan | undefined> {
    const { plans, passports, store } = this.deps;
    const plan = await plans.byPin(schemeId, lookup);
    const dates = plan && (await passports.datesOf(plan._id));
    return dates && isUsable(statusOn(dates, dayOf(store.clock()))) ? { plan, key } : undefined;
  }
}

const cardIsOver: PlanFault = {
  field: 'passportId',
  message: 'This card has ended, so nothing opens its plan. Write the plan for a card that you hold today.',
};

function faultOf({ nominees, plan }: SetPlanRequest, most: number | undefined): PlanFault | undefined {
  if (most === undefined) return { field: 'passportId', message: 'This card is no emergency card.' };
  if (nominees.length === 0 || nominees.length > most)
    return { field: 'nominees', message: `Name from one to ${most} people.` };
  for (const { name, phone, agreed } of nominees) {
    if (name.trim() === '') return { field: 'nominees.name', message: 'Each person needs a name.' };
    if (!agreed)
      return { field: 'nominees.agreed', message: `Ask ${name.trim()} first: everybody who is named agreed to it.` };
    if (!dialled(phone)) return { field: 'nominees.phone', message: `This is no telephone number that can be rung.` };
  }
  if (plan.length > 4000) return { field: 'plan', message: 'The plan is at most 4,000 characters long.' };
  return undefined;
}

function dialled(phone: string): string | undefined {
  const parsed = parsePhoneNumberFromString(phone, 'GB');
  return parsed?.isPossible() ? parsed.number : undefined;
}
