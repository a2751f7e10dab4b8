import { Schema } from 'mongoose';
import type { Month } from '../counting/month';
import { schemaOptions, type Collection } from '../../../platform/mongo/collection';

/**
 * Figures that stand at the end of a month. Tallied is by how much they change from month to month, so that a passport of
 * many years is two changes. `within1`, `within3` and `within12` are the carers with a usable day in the one, three or twelve
 * months that end with the month; `active` the passports usable on its last day.
 */
export type Step = 'within1' | 'within3' | 'within12' | 'active';

/**
 * What happened in a month. Carers reached for the `first` time, and under a sector's heading those of them who had been
 * reached in another sector before (`further`); passports `issued`, `renewed`, `expired` on their last day, `ended` before it;
 * `checks` that wards made; offers `redeemed`.
 */
export type Happening = 'first' | 'further' | 'issued' | 'renewed' | 'expired' | 'ended' | 'checks' | 'redeemed';

export type Measure = Step | Happening;

type ByYear<T> = Readonly<Record<string, T>>;

/** What is counted of one area (an authority, or any area made of them) under one heading (see counting/headings.ts). */
export interface Tally {
  /** The area and the heading, see `tallyId`. */
  readonly _id: string;
  /** By measure, year and month, see `fieldsOf`. */
  readonly months: Readonly<Partial<Record<Measure, ByYear<Readonly<Record<string, number>>>>>>;
  /** The sums of whole years, so that no question reads all the months there ever were. */
  readonly years: Readonly<Partial<Record<Measure, ByYear<number>>>>;
}

/**
 * The names of a month's fields, "y2026" and "m10". A name that is a whole number would be an index to JavaScript, here and in
 * the embedded store, and an object with an index of 2026 is slow to make, copy and read.
 */
export function fieldsOf(month: Month): [year: string, ofYear: string] {
  return [yearField(Number(month.slice(0, 4))), `m${month.slice(5)}`];
}

export function yearField(year: number): string {
  return `y${String(year)}`;
}

export function tallyId(area: string, heading: string): string {
  return `${area}|${heading}`;
}

const tallySchema = new Schema<Tally>(
  {
    _id: { type: String, required: true },
    months: { type: Schema.Types.Mixed, required: true },
    years: { type: Schema.Types.Mixed, required: true },
  },
  schemaOptions,
);

/** Made of the carers' records, and can be made of them again. */
export const tallyCollection: Collection<Tally> = { name: 'tallies', schema: tallySchema };

/**
 * Checks by wards, and redeemed offers. They tell of nobody, so the events are not kept, and this cannot be made again but by
 * hearing them again.
 */
export const anonymousTallyCollection: Collection<Tally> = { name: 'anonymoustallies', schema: tallySchema };
