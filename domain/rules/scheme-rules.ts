import { Schema } from 'mongoose';
import type { CalendarDate } from '../../platform/calendar-date';
import { schemaOptions, type Collection } from '../../platform/mongo/collection';

/** Whom schemes leave out; Hertfordshire names both. */
export type CarerExclusion = 'FOSTER_PARENT' | 'PAID_CARE_WORKER';

/** FORBIDDEN: none may be asked for, as with carer's leave. NEEDED: no passport without it. */
export type EvidenceRule = 'FORBIDDEN' | 'MAY_BE_ASKED' | 'NEEDED';

/** Whom a scheme is for. */
export interface Eligibility {
  /** In years. */
  readonly minimumAge?: number;
  readonly maximumAge?: number;
  /** Hours of care; reaching either is enough. North Bristol asks for 3 a day or 20 in seven days. */
  readonly hoursADay?: number;
  readonly hoursAWeek?: number;
  readonly notFor: readonly CarerExclusion[];
  readonly evidence: EvidenceRule;
}

/** How long a passport is valid, and how it goes on. */
export interface Validity {
  /** FIXED: so many months. ADMISSION: to the discharge date given when it is issued. TERMLY: to the end of the school
   * term. ANNUAL_REVIEW: until it is ended, looked at again every year. */
  readonly kind: 'FIXED' | 'ADMISSION' | 'TERMLY' | 'ANNUAL_REVIEW';
  /** For FIXED: how many months. */
  readonly months?: number;
  /** For ADMISSION: whether it holds on another ward only once it is agreed again there, as in Liverpool. */
  readonly reagreedOnTransfer?: boolean;
  /** Months for which the card may still be used after caring has ended; Lanarkshire gives three. */
  readonly graceMonths?: number;
}

export type RenewalWay = 'IN_PERSON' | 'BY_POST' | 'ONLINE';

export interface Renewal {
  /** None: it is not renewed; its holder joins anew. */
  readonly ways: readonly RenewalWay[];
  /** It can be renewed, and a form is sent, from so many months before the last day. */
  readonly monthsBefore?: number;
}

/** A new card for a lost one. */
export interface Replacement {
  readonly feePence: number;
}

/** What ends a passport before its last day, beside loss and the end of caring, which always do. */
export interface Endings {
  readonly withheldForMisuse: boolean;
  readonly withdrawnByStaff: boolean;
  /** South Tees: the passport ends when the person cared for withdraws consent. */
  readonly withdrawnWithConsent: boolean;
}

/**
 * How a scheme is run, as data: its managers set it up, and the services of this folder and of `passport/` are the only
 * readers. A version never changes; a passport remembers the one that it was issued or last renewed under.
 */
export interface SchemeRules {
  readonly version: number;
  /** The first day that passports are issued under it. */
  readonly since: CalendarDate;
  readonly eligibility: Eligibility;
  readonly validity: Validity;
  readonly renewal: Renewal;
  /** Absent: lost cards are not replaced; the holder joins anew. */
  readonly replacement?: Replacement;
  readonly endings: Endings;
}

/** What a manager decides about a scheme's rules. */
export type DecidedRules = Omit<SchemeRules, 'version' | 'since'>;

/** The rules of a scheme that says how long its passports are valid and leaves some or all of the rest at the usual. */
export type RulesSeed = Pick<SchemeRules, 'validity'> & Partial<DecidedRules>;

/** A scheme's first rules. */
export function firstRules(seed: RulesSeed, since: CalendarDate): SchemeRules {
  return {
    version: 1,
    since,
    eligibility: { notFor: [], evidence: 'MAY_BE_ASKED' },
    renewal: { ways: [] },
    replacement: { feePence: 0 },
    endings: { withheldForMisuse: true, withdrawnByStaff: true, withdrawnWithConsent: false },
    ...seed,
  };
}

export const rulesSchema = new Schema<SchemeRules>(
  {
    version: { type: Number, required: true },
    since: { type: String, required: true },
    eligibility: {
      type: new Schema<Eligibility>(
        {
          minimumAge: Number,
          maximumAge: Number,
          hoursADay: Number,
          hoursAWeek: Number,
          notFor: { type: [String], required: true },
          evidence: { type: String, required: true },
        },
        schemaOptions,
      ),
      required: true,
    },
    validity: {
      type: new Schema<Validity>(
        { kind: { type: String, required: true }, months: Number, reagreedOnTransfer: Boolean, graceMonths: Number },
        schemaOptions,
      ),
      required: true,
    },
    renewal: {
      type: new Schema<Renewal>({ ways: { type: [String], required: true }, monthsBefore: Number }, schemaOptions),
      required: true,
    },
    replacement: new Schema<Replacement>({ feePence: { type: Number, required: true } }, schemaOptions),
    endings: {
      type: new Schema<Endings>(
        {
          withheldForMisuse: { type: Boolean, required: true },
          withdrawnByStaff: { type: Boolean, required: true },
          withdrawnWithConsent: { type: Boolean, required: true },
        },
        schemaOptions,
      ),
      required: true,
    },
  },
  schemaOptions,
);

/** Rules that a scheme had before, under which there may still be passports. */
export interface PastRules {
  /** See `pastRulesId`. */
  readonly _id: string;
  readonly rules: SchemeRules;
}

export function pastRulesId(schemeId: string, version: number): string {
  return `${schemeId}/${version}`;
}

export const pastRulesCollection: Collection<PastRules> = {
  name: 'past_rules',
  schema: new Schema<PastRules>(
    { _id: { type: String, required: true }, rules: { type: rulesSchema, required: true } },
    schemaOptions,
  ),
};
