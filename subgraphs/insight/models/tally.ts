import { Schema, type mongo } from 'mongoose';
import { schemaOptions, type Collection } from '../../../platform/mongo/collection';

/**
 * Figures as they stand at the end of a month. A tally holds their changes from month to month, so a passport of many
 * years is two changes. `within1`, `within3` and `within12` are the carers with a usable day in the one, three or
 * twelve months that end with the month. `active` is the passports usable on its last day.
 */
export type Step = 'within1' | 'within3' | 'within12' | 'active';

/**
 * Events of a month. `first`: carers reached for the first time. `further`: under a sector's heading, those of them
 * reached in another sector before. Passports `issued`, `renewed`, `expired` on their last day, `ended` before it;
 * `checks` by wards; offers `redeemed`.
 */
export type Happening = 'first' | 'further' | 'issued' | 'renewed' | 'expired' | 'ended' | 'checks' | 'redeemed';

export type Measure = Step | Happening;

/** The counts of one authority under one heading (see counting/headings.ts). */
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

/** Made from the carers' records, and can be made from them again. */
export const tallyCollection: Collection<Tally> = { name: 'tallies', schema: tallySchema };

/**
 * Checks by wards, and redeemed offers. They identify no one, so the events are not stored: only receiving the events
 * again could rebuild this.
 */
export const anonymousTallyCollection: Collection<Tally> = { name: 'anonymoustallies', schema: tallySchema };
