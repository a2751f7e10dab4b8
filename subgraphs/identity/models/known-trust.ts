import { Schema } from 'mongoose';
import type { TrustChanged } from '../../../domain/sector/events';
import { schemaOptions, type Collection } from '../../../platform/mongo/collection';

/** The public lists of one trust, as the hospital sector sent them: a ward check is held against them. */
export interface KnownTrust extends Omit<TrustChanged, 'trust'> {
  /** The trust's ODS code of today. */
  readonly _id: string;
}

export const knownTrustCollection: Collection<KnownTrust> = {
  name: 'trusts',
  schema: new Schema<KnownTrust>(
    {
      _id: { type: String, required: true },
      wards: { type: [String], required: true },
      recognises: {
        type: [
          new Schema(
            {
              sector: { type: String, required: true },
              schemeId: { type: String, required: true },
              validFrom: String,
              validUntil: String,
            },
            schemaOptions,
          ),
        ],
        required: true,
      },
      version: { type: Number, required: true },
    },
    schemaOptions,
  ),
};
