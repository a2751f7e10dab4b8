import { Schema } from 'mongoose';
import type { CheckOutcome, CheckPurpose } from '../../../domain/membership/events';
import type { CalendarDate } from '../../../platform/calendar-date';
import { schemaOptions, type Collection } from '../../../platform/mongo/collection';

/** A passport that can be used, as the trust needs to know it to say what it opens. */
export interface RecognisedPassport {
  /** For the photo of its card; missing in checks that were made before photos were shown. */
  readonly passportId?: string;
  readonly sector: string;
  readonly schemeId: string;
  readonly schemeName: string;
  readonly validUntil?: CalendarDate;
}

/** What a ward asked and was told. Names no one: a carer's name is opened again where the check is read. */
export interface WardCheck {
  readonly _id: string;
  readonly at: Date;
  /** Whom it was about, where that came out. */
  readonly carerId?: string;
  /** The record whose card was shown; missing for a share code. */
  readonly home?: string;
  readonly organisation: string;
  readonly ward: string;
  readonly purpose: CheckPurpose;
  readonly outcome: CheckOutcome;
  /** The last day of what has expired, the first day of what is not yet valid. */
  readonly day?: CalendarDate;
  /** That the person cared for withdrew consent; told to the trust that issued the passport and to no other. */
  readonly consentWithdrawn?: boolean;
  /** What was wrong with a code that was scanned, for a fault report. */
  readonly reason?: string;
  /** The code had just been shown somewhere else, too far away for the time between. */
  readonly looksCopied?: boolean;
  /** Of schemes that the trust recognised when it was asked, and of no other: reading a check later tells nothing newer. */
  readonly recognised: readonly RecognisedPassport[];
}

export const wardCheckCollection: Collection<WardCheck> = {
  name: 'checks',
  schema: new Schema<WardCheck>(
    {
      _id: { type: String, required: true },
      at: { type: Date, required: true },
      carerId: String,
      home: String,
      organisation: { type: String, required: true },
      ward: { type: String, required: true },
      purpose: { type: String, required: true },
      outcome: { type: String, required: true },
      day: String,
      consentWithdrawn: Boolean,
      reason: String,
      looksCopied: Boolean,
      recognised: {
        type: [
          new Schema<RecognisedPassport>(
            {
              passportId: String,
              sector: { type: String, required: true },
              schemeId: { type: String, required: true },
              schemeName: { type: String, required: true },
              validUntil: String,
            },
            schemaOptions,
          ),
        ],
        required: true,
      },
    },
    schemaOptions,
  ).index({ carerId: 1 }),
};
