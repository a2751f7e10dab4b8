import { Schema } from 'mongoose';
import type { CalendarDate } from '../../platform/calendar-date';
import { passportStatisticsSchema, type PassportStatistics } from './passport-statistics';
import { schemaOptions, type Collection } from '../../platform/mongo/collection';

export type PassportEnd = 'LOST' | 'WITHDRAWN' | 'WITHHELD' | 'ENDED';

/** The reason of a withdrawal: the scheme's staff took it back, or the person cared for no longer agrees to it. */
export type WithdrawnBy = 'STAFF' | 'CARED_FOR_PERSON';

export interface Ended {
  readonly on: CalendarDate;
  readonly reason: PassportEnd;
  readonly graceUntil?: CalendarDate;
  readonly withdrawnBy?: WithdrawnBy;
}

/** The facts that give a passport's status. Identity stores the same facts, to answer a ward at once. */
export interface PassportDates {
  readonly validFrom: CalendarDate;
  readonly validUntil?: CalendarDate;
  readonly ended?: Ended;
}

/** The record behind a card. It holds no name: only identity can resolve `carerRef`. */
export interface Passport extends PassportDates {
  readonly _id: string;
  readonly carerRef: string;
  readonly schemeId: string;
  readonly organisation: string;
  readonly number: string;
  readonly issuedOn: CalendarDate;
  /** 1 for the first card, and one more with each renewal or replacement. */
  readonly issueNumber: number;
  /** The version of the scheme's rules at its issue or last renewal. */
  readonly rulesVersion: number;
  /** The introduction of its issue, so that one introduction never makes two passports. */
  readonly introduction?: string;
  /** The passport id of the lost card that it replaces. */
  readonly replaces?: string;
  readonly statistics?: PassportStatistics;
  /** The scheme that it was last transferred from, with its holder. */
  readonly transferredFrom?: { readonly schemeId: string; readonly on: CalendarDate };
  readonly version: number;
}

/** The stored fields of a passport in every sector; a sector adds fields of its own to these. */
export const passportFields = {
  _id: { type: String, required: true },
  carerRef: { type: String, required: true },
  schemeId: { type: String, required: true },
  organisation: { type: String, required: true },
  number: { type: String, required: true },
  issuedOn: { type: String, required: true },
  issueNumber: { type: Number, required: true },
  rulesVersion: { type: Number, required: true },
  introduction: String,
  replaces: String,
  transferredFrom: new Schema(
    { schemeId: { type: String, required: true }, on: { type: String, required: true } },
    schemaOptions,
  ),
  statistics: passportStatisticsSchema,
  validFrom: { type: String, required: true },
  validUntil: String,
  ended: new Schema(
    {
      on: { type: String, required: true },
      reason: { type: String, required: true },
      graceUntil: String,
      withdrawnBy: String,
    },
    schemaOptions,
  ),
  version: { type: Number, required: true },
} as const;

export function passportCollection<T extends Passport>(extra: Record<string, unknown> = {}): Collection<T> {
  return {
    name: 'passports',
    schema: new Schema<T>({ ...passportFields, ...extra } as never, schemaOptions)
      .index({ carerRef: 1 })
      .index({ organisation: 1, _id: 1 })
      .index({ schemeId: 1, number: 1 }, { unique: true })
      .index({ schemeId: 1, validUntil: 1 })
      .index({ introduction: 1 }, { unique: true, sparse: true })
      .index({ replaces: 1 }, { unique: true, sparse: true }),
  };
}
