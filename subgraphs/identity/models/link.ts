import { Schema } from 'mongoose';
import { passportStatisticsSchema, type PassportStatistics } from '../../../domain/passport/passport-statistics';
import type { PassportDates } from '../../../domain/passport/passport';
import type { CalendarDate } from '../../../platform/calendar-date';
import { schemaOptions, type Collection } from '../../../platform/mongo/collection';

/** That a carer holds a passport in some sector, with the dates that its status follows from. */
export interface Link extends PassportDates {
  /** The passport's id. */
  readonly _id: string;
  /** The record that stands for its holder today. */
  readonly carerId: string;
  /** The record that it was issued to; where records are parted again, it goes with this one. */
  readonly home: string;
  readonly sector: string;
  readonly schemeId: string;
  readonly schemeName: string;
  /** The blind index of the number on the card. Not unique: registers of old number their cards from 1. */
  readonly card: string;
  readonly issuedOn: CalendarDate;
  /** For insight alone, to be told again when the holder moves. */
  readonly statistics?: PassportStatistics;
  /** The passport's version in its sector: the newest wins. */
  readonly version: number;
  /** Counts identity's own changes of the link, whatever their cause. */
  readonly revision: number;
}

export const linkCollection: Collection<Link> = {
  name: 'links',
  schema: new Schema<Link>(
    {
      _id: { type: String, required: true },
      carerId: { type: String, required: true },
      home: { type: String, required: true },
      sector: { type: String, required: true },
      schemeId: { type: String, required: true },
      schemeName: { type: String, required: true },
      card: { type: String, required: true },
      issuedOn: { type: String, required: true },
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
      statistics: passportStatisticsSchema,
      version: { type: Number, required: true },
      revision: { type: Number, required: true },
    },
    schemaOptions,
  )
    .index({ carerId: 1 })
    .index({ home: 1 })
    .index({ card: 1 }),
};
