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

/** A person who agreed to be called. */
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
/** Limits the PINs that one sign-in may try. */
const ofSignIn: Bound = { name: 'pins', windowMilliseconds: hour, tries: 60, wrong: 5 };
/** Limits the PINs that all sign-ins together may try on one scheme's plans. */
const ofScheme: Bound = { name: 'pins of a scheme', windowMilliseconds: hour, tries: 600, wrong: 100 };

type OpeningRefusal = 'PinOpensNothing' | 'TooManyPins' | 'SchemeNotNamed';

/** Makes and opens the plans behind emergency cards. */
export class EmergencyPlanService {
  constructor(private readonly deps: Dependencies) {}

  /**
   * Stores the carer's plan with a new PIN, which is never stored in plain text. Only the same request within a day
   * shows the PIN again, until there is a newer one.
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

  /** Counts the passport as one with a plan, from the day of the first plan. */
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

  /**
   * Opens a plan for staff who have the PIN from a card. The carer can see it. Each PIN is counted before it is tried.
   */
  async open(input: OpenPlanRequest): Promise<MutationResult<PlanContents, OpeningRefusal>> {
    const { viewer, store, openings } = this.deps;
    if (!isStaff(viewer)) return { refused: 'PinOpensNothing' };
    const schemeId = input.schemeId ?? (await this.ownScheme());
    if (schemeId === undefined || !(await this.deps.schemes.findById(schemeId))) return { refused: 'SchemeNotNamed' };
    const counter = new TryCounter(store);
    const own = await counter.take(ofSignIn, signInOf(viewer));
    if (!own.isAllowed) return { refused: 'TooManyPins' };
    // Do not count tries beyond the sign-in's limit here, so that one sign-in cannot use up the scheme's limit.
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
    // Do not store the PIN with the request, not even as a digest: there are too few PINs.
    const mutation = { viewer, operation: 'openEmergencyPlan', input: { ...input, pin: lookup } };
    const outcome = await runMutation<never>(store, mutation, note, async (_first, work) => void (await note(work)));
    if ('refused' in outcome) return outcome;
    // A repeated request opens only the plan that it opened the first time.
    if (!found || (await openings.findById(outcome.done))?.plan !== found.plan._id)
      return { refused: 'PinOpensNothing' };
    for (const each of [own, inScheme]) each.right();
    const { plan, key } = found;
    return { done: contents.parse(JSON.parse(unseal(key, plan.sealed, plan._id).toString())) };
  }

  /** Returns the emergency card scheme of the viewer's organisation, if it has exactly one. */
  private async ownScheme(): Promise<string | undefined> {
    const { viewer, schemes, cardRulesById } = this.deps;
    if (!isStaff(viewer)) return undefined;
    const own = await schemes.ofOrganisation(viewer.organisation);
    const rules = await Promise.all(own.map(({ _id }) => cardRulesById.load(_id)));
    const [scheme, another] = own.filter((_, place) => rules[place]?.emergencyNominees !== undefined);
    return another ? undefined : scheme?._id;
  }

  /** Finds the plan of a scheme that a PIN opens today. A lost, withdrawn or expired card opens nothing. */
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
