import { Schema } from 'mongoose';
import { passportStatisticsSchema, type PassportStatistics } from '../../../domain/passport/passport-statistics';
import type { AgeBand } from '../../../domain/membership/age-band';
import type { CalendarDate } from '../../../platform/calendar-date';
import { schemaOptions, type Collection } from '../../../platform/mongo/collection';

/** Insight's record of one passport of a carer: enough to count it, too little to identify a person. */
export interface Membership {
  readonly membershipId: string;
  readonly sector: string;
  readonly schemeId: string;
  /** GSS code of the authority that the carer lives in, with its present borders. */
  readonly area: string;
  readonly ageBand: AgeBand;
  readonly issuedOn: CalendarDate;
  readonly validFrom: CalendarDate;
  readonly validUntil?: CalendarDate;
  readonly endedOn?: CalendarDate;
  readonly graceUntil?: CalendarDate;
  readonly statistics?: PassportStatistics;
  readonly version: number;
}

/**
 * A carer under the pseudonym that identity made for insight, with all memberships. One record per carer: two
 * simultaneous events about one carer always meet in it.
 */
export interface CarerRecord {
  readonly _id: string;
  /** Sorted by id. */
  readonly memberships: readonly Membership[];
}

export const carerCollection: Collection<CarerRecord> = {
  name: 'carers',
  schema: new Schema<CarerRecord>(
    {
      _id: { type: String, required: true },
      memberships: {
        type: [
          new Schema<Membership>(
            {
              membershipId: { type: String, required: true },
              sector: { type: String, required: true },
              schemeId: { type: String, required: true },
              area: { type: String, required: true },
              ageBand: { type: String, required: true },
              issuedOn: { type: String, required: true },
              validFrom: { type: String, required: true },
              validUntil: String,
              endedOn: String,
              graceUntil: String,
              statistics: passportStatisticsSchema,
              version: { type: Number, required: true },
            },
            schemaOptions,
          ),
        ],
        required: true,
      },
    },
    schemaOptions,
  ).index({ 'memberships.membershipId': 1 }),
};
