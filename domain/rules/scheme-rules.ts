import { Schema } from 'mongoose';
import type { CalendarDate } from '../../platform/calendar-date';
import { schemaOptions, type Collection } from '../../platform/mongo/collection';

/** The groups that schemes leave out; Hertfordshire names both. */
export type CarerExclusion = 'FOSTER_PARENT' | 'PAID_CARE_WORKER';

/** FORBIDDEN: staff may ask for none, as with carer's leave. NEEDED: no passport without it. */
export type EvidenceRule = 'FORBIDDEN' | 'MAY_BE_ASKED' | 'NEEDED';

/** The conditions for a holder of a scheme's passport. */
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

/** The validity of a passport, and its continuation. */
export interface Validity {
  /**
   * FIXED: a number of months. ADMISSION: to the discharge date given at the issue. TERMLY: to the end of the school
   * term. ANNUAL_REVIEW: until it is ended, with a review every year.
   */
  readonly kind: 'FIXED' | 'ADMISSION' | 'TERMLY' | 'ANNUAL_REVIEW';
  /** For FIXED: the number of months. */
  readonly months?: number;
  /** For ADMISSION: true if another ward must agree again before it holds there, as in Liverpool. */
  readonly reagreedOnTransfer?: boolean;
  /** Months of use after caring has ended; Lanarkshire gives three. */
  readonly graceMonths?: number;
}

export type RenewalWay = 'IN_PERSON' | 'BY_POST' | 'ONLINE';

export interface Renewal {
  /** None: it is not renewed; its holder joins anew. */
  readonly ways: readonly RenewalWay[];
  /** The number of months before the last day from which it can be renewed and a form is sent. */
  readonly monthsBefore?: number;
}

/** A new card for a lost one. */
export interface Replacement {
  readonly feePence: number;
}

/** The reasons that end a passport before its last day, beside loss and the end of caring, which always do. */
export interface Endings {
  readonly withheldForMisuse: boolean;
  readonly withdrawnByStaff: boolean;
  /** South Tees: the passport ends when the person cared for withdraws consent. */
  readonly withdrawnWithConsent: boolean;
}

/**
 * The rules of a scheme, as data. Its managers set them up, and only the services of this folder and of `passport/`
 * read them. A version never changes. A passport stores the one of its issue or last renewal.
 */
export interface SchemeRules {
  readonly version: number;
  /** The first day on which passports are issued under it. */
  readonly since: CalendarDate;
  readonly eligibility: Eligibility;
  readonly validity: Validity;
  readonly renewal: Renewal;
  /** Absent: lost cards are not replaced; the holder joins anew. */
  readonly replacement?: Replacement;
  readonly endings: Endings;
}

/** The rules that a manager decides. */
export type DecidedRules = Omit<SchemeRules, 'version' | 'since'>;

/** The rules of a scheme that sets its passports' validity, and leaves some or all of the rest at the defaults. */
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

/** Earlier rules of a scheme, which may still apply to passports. */
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
