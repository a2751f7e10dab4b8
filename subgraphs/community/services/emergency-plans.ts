import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { z } from 'zod';
import type { PassportOffice } from '../../../kit/passport/passport-office';
import type { PassportRepository } from '../../../kit/passport/passport-repository';
import { isUsable, statusOn } from '../../../kit/passport/status';
import type { SchemeRepository } from '../../../kit/scheme/scheme-repository';
import { dayOf } from '../../../platform/calendar-date';
import { newId } from '../../../platform/ids';
import type { Work } from '../../../platform/mongo/unit-of-work';
import { carryOut, Refused, type Outcome } from '../../../platform/mutation';
import { seal, unseal } from '../../../platform/seal';
import type { SubgraphStore } from '../../../platform/subgraph/subgraph';
import { isStaff, type Viewer } from '../../../platform/viewer';
import type DataLoader from 'dataloader';
import type { EmergencyPlan } from '../emergency-model';
import type { EmergencyPlanRepository, PlanOpeningRepository } from '../emergency-repositories';
import type { CardRules, CommunityPassport } from '../model';
import { newPin, planKey } from './plan-seal';

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
  readonly reason: string;
  readonly idempotencyKey: string;
}

export interface PlanFault {
  readonly field: string;
  readonly message: string;
}

interface Surroundings {
  readonly viewer: Viewer;
  readonly store: SubgraphStore;
  readonly cardRulesById: DataLoader<string, CardRules | undefined>;
  readonly passports: PassportRepository<CommunityPassport>;
  readonly passportOffice: PassportOffice<CommunityPassport>;
  readonly schemes: SchemeRepository;
  readonly plans: EmergencyPlanRepository;
  readonly openings: PlanOpeningRepository;
}

const mostWrong = 5;
const wrongWithinMilliseconds = 60 * 60 * 1000;

/** Makes and opens the plans behind emergency cards. */
export class EmergencyPlans {
  constructor(private readonly at: Surroundings) {}

  /** A carer writes the plan down. Each time there is a new PIN, which is told once and kept nowhere. */
  async set(
    input: SetPlanRequest,
  ): Promise<Outcome<{ plan: EmergencyPlan; pin: string }, 'PassportNotYours'> | { readonly fault: PlanFault }> {
    const { viewer, store, passports, plans } = this.at;
    const passport = await passports.findById(input.passportId);
    if (!passport || viewer.role !== 'carer') return { refused: 'PassportNotYours' };
    const most = (await this.at.cardRulesById.load(passport.schemeId))?.emergencyNominees;
    const fault = faultOf(input, most);
    if (fault) return { fault };
    const pin = newPin();
    const { lookup, key } = await planKey(pin);
    const attempt = { viewer, operation: 'setEmergencyPlan', input };
    const outcome = await carryOut<never>(store, attempt, async (work) => {
      const before = await plans.findById(passport._id);
      const told: PlanContents = {
        nominees: input.nominees.map(({ name, phone }) => ({ name: name.trim(), phone: dialled(phone) ?? phone })),
        plan: input.plan.trim(),
      };
      const next: EmergencyPlan = {
        _id: passport._id,
        carerRef: passport.carerRef,
        schemeId: passport.schemeId,
        lookup,
        sealed: seal(key, Buffer.from(JSON.stringify(told)), passport._id),
        nominees: told.nominees.length,
        madeAt: store.clock(),
        version: (before?.version ?? 0) + 1,
      };
      await plans.put(next, work);
      if (!before) await this.count(passport, work);
      return next._id;
    });
    if ('refused' in outcome) return outcome;
    const plan = await plans.findById(outcome.done);
    // The same request sent again: its PIN was told the first time and cannot be told again.
    if (plan?.lookup !== lookup) return { refused: 'RequestRepeated' };
    return { done: { plan, pin } };
  }

  /** That there is a plan is counted, from the day that there first was one. */
  private async count(passport: CommunityPassport, work: Work): Promise<void> {
    const scheme = await this.at.schemes.findById(passport.schemeId);
    if (!scheme) throw new Error('a passport has no scheme');
    const planOn = dayOf(this.at.store.clock());
    await this.at.passportOffice.store({ ...passport, counted: { ...passport.counted, planOn } }, scheme, work);
  }

  /** Staff who were read the PIN off a card open its plan. The carer sees that they did; five wrong PINs an hour are enough. */
  async open(input: OpenPlanRequest): Promise<Outcome<PlanContents, 'PinOpensNothing' | 'TooManyPins'>> {
    const { viewer, store, plans, openings } = this.at;
    if (!isStaff(viewer)) return { refused: 'PinOpensNothing' };
    const { lookup, key } = await planKey(input.pin);
    const attempt = { viewer, operation: 'openEmergencyPlan', input: { ...input, pin: lookup } };
    const outcome = await carryOut<'TooManyPins'>(store, attempt, async (work) => {
      const at = store.clock();
      if ((await openings.wrongSince(new Date(at.getTime() - wrongWithinMilliseconds))) >= mostWrong)
        throw new Refused('TooManyPins');
      const plan = await this.usable(lookup);
      const whose = plan && { plan: plan._id, carerRef: plan.carerRef };
      const { role, organisation, subject } = viewer;
      const opening = { _id: newId('po'), ...whose, at, role, organisation, subject, reason: input.reason };
      await openings.add(opening, work);
      return opening._id;
    });
    if ('refused' in outcome) return outcome;
    const opened = (await openings.findById(outcome.done))?.plan !== undefined;
    const plan = opened ? await plans.byPin(lookup) : undefined;
    if (!plan) return { refused: 'PinOpensNothing' };
    return { done: contents.parse(JSON.parse(unseal(key, plan.sealed, plan._id).toString())) };
  }

  /** A card that was lost, taken back or has run out opens nothing. */
  private async usable(lookup: string): Promise<EmergencyPlan | undefined> {
    const plan = await this.at.plans.byPin(lookup);
    const dates = plan && (await this.at.passports.datesOf(plan._id));
    return dates && isUsable(statusOn(dates, dayOf(this.at.store.clock()))) ? plan : undefined;
  }
}

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
