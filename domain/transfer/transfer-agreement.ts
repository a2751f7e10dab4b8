import { Schema } from 'mongoose';
import type { CalendarDate } from '../../platform/calendar-date';
import { schemaOptions, type Collection } from '../../platform/mongo/collection';

/** An organisation recognises another's scheme: holders of its passport transfer it, and need not begin anew. */
export interface TransferAgreement {
  /** Organisation and scheme, so that there is one for each pair. */
  readonly _id: string;
  readonly organisation: string;
  /** The other organisation's scheme. */
  readonly schemeId: string;
  readonly validFrom: CalendarDate;
  readonly validUntil?: CalendarDate;
  readonly version: number;
}

export const transferAgreementCollection: Collection<TransferAgreement> = {
  name: 'transfer_agreements',
  schema: new Schema<TransferAgreement>(
    {
      _id: { type: String, required: true },
      organisation: { type: String, required: true },
      schemeId: { type: String, required: true },
      validFrom: { type: String, required: true },
      validUntil: String,
      version: { type: Number, required: true },
    },
    schemaOptions,
  ).index({ organisation: 1, schemeId: 1 }),
};

export const agreementId = (organisation: string, schemeId: string) => `${organisation}|${schemeId}`;
