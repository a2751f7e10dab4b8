import { Schema } from 'mongoose';
import { schemaOptions, type Collection } from '../../../platform/mongo/collection';
import type { Month } from '../counting/month';

/**
 * What is counted, month by month.
 *
 * Steps (their sum up to a month is the figure of that month): `within1`, `within3` and `within12` are the carers with a
 * usable day in the one, three or twelve months that end with it; `active` the passports usable on its last day.
 *
 * Happenings (their sum over a period is the figure of the period): carers reached for the `first` time; passports `issued`,
 * `expired` (on their last day) and `ended` (before it); `checks` made.
 */
export const steps = ['within1', 'within3', 'within12', 'active'] as const;
export const happenings = ['first', 'issued', 'expired', 'ended', 'checks'] as const;
export type Step = (typeof steps)[number];
export type Happening = (typeof happenings)[number];
export type Measure = Step | Happening;

export type ByMonth = Readonly<Record<Month, number>>;

/** Roll-up of one area (an authority, or any area made of them) under one heading: everybody, or one sector. */
export interface Tally {
  /** The area and the heading, see `tallyId`. */
  readonly _id: string;
  readonly counts: Readonly<Partial<Record<Measure, ByMonth>>>;
}

export function tallyId(area: string, heading: string): string {
  return `${area}|${heading}`;
}

export const tallyCollection: Collection<Tally> = {
  name: 'tallies',
  schema: new Schema<Tally>(
    { _id: { type: String, required: true }, counts: { type: Schema.Types.Mixed, required: true } },
    schemaOptions,
  ),
};
