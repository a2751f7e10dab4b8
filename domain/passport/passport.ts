import { Schema } from 'mongoose';
import type { CalendarDate } from '../../platform/calendar-date';
import { passportStatisticsSchema, type PassportStatistics } from './passport-statistics';
import { schemaOptions, type Collection } from '../../platform/mongo/collection';

export type PassportEnd = 'LOST' | 'WITHDRAWN' | 'WITHHELD' | 'ENDED';

/** Why it was taken back: by the scheme's staff, or because the person cared for no longer agrees to it. */
export type WithdrawnBy = 'STAFF' | 'CARED_FOR_PERSON';

export interface Ended {
  readonly on: CalendarDate;
  readonly reason: PassportEnd;
  readonly graceUntil?: CalendarDate;
  readonly withdrawnBy?: WithdrawnBy;
}

/** The facts that a passport's status is worked out from. Identity keeps the same facts, to answer a ward at once. */
export interface PassportDates {
  readonly validFrom: CalendarDate;
  readonly validUntil?: CalendarDate;
  readonly ended?: Ended;
}

/** The record behind a card. It names nobody: `carerRef` means something to identity only. */
export interface Passport extends PassportDates {
  readonly _id: string;
  readonly carerRef: string;
  readonly schemeId: string;
  readonly organisation: string;
  readonly number: string;
  readonly issuedOn: CalendarDate;
  /** 1 for the first card, and one more with each renewal or replacement. */
  readonly issueNumber: number;
  /** The version of the scheme's rules that it was issued or last renewed under. */
  readonly rulesVersion: number;
  /** The introduction that it was issued on, so that one introduction never makes two passports. */
  readonly introduction?: string;
  /** The lost card that it took the place of, by its passport's id. */
  readonly replaces?: string;
  readonly statistics?: PassportStatistics;
  /** The scheme that it came along from with its holder, the last time that it did. */
  readonly transferredFrom?: { readonly schemeId: string; readonly on: CalendarDate };
  readonly version: number;
}

/** What every sector stores of a passport; a sector adds fields of its own to these. */
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
