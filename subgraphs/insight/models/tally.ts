import { Schema, type mongo } from 'mongoose';
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

/** What is counted of one authority under one heading (see counting/headings.ts). */
export interface Tally {
  /** The area and the heading, see `tallyId`. */
  readonly _id: string;
  /** Month by month, see counting/monthly-counts.ts. */
  readonly counts: Readonly<Partial<Record<Measure, mongo.Binary>>>;
}

export function tallyId(area: string, heading: string): string {
  return `${area}|${heading}`;
}

const tallySchema = new Schema<Tally>(
  { _id: { type: String, required: true }, counts: { type: Schema.Types.Mixed, required: true } },
  schemaOptions,
);

/** Made of the carers' records, and can be made of them again. */
export const tallyCollection: Collection<Tally> = { name: 'tallies', schema: tallySchema };

/**
 * Checks by wards, and redeemed offers. They tell of nobody, so the events are not kept, and this cannot be made again but by
 * hearing them again.
 */
export const anonymousTallyCollection: Collection<Tally> = { name: 'anonymoustallies', schema: tallySchema };
