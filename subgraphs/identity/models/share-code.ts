import { Schema } from 'mongoose';
import { schemaOptions, type Collection } from '../../../platform/mongo/collection';

/** A code that a carer says over a counter. Good once, for ten minutes. */
export interface ShareCode {
  readonly _id: string;
  readonly carerId: string;
  /** The code's blind index, by which it is found. */
  readonly code: string;
  /** The code, sealed for the carer, who may ask for it again with the same idempotency key. */
  readonly sealed: string;
  readonly expiresAt: Date;
  readonly usedAt?: Date;
}

export const shareCodeCollection: Collection<ShareCode> = {
  name: 'sharecodes',
  schema: new Schema<ShareCode>(
    {
      _id: { type: String, required: true },
      carerId: { type: String, required: true },
      code: { type: String, required: true },
      sealed: { type: String, required: true },
      expiresAt: { type: Date, required: true },
      usedAt: Date,
    },
    schemaOptions,
  )
    .index({ code: 1 }, { unique: true })
    .index({ carerId: 1, expiresAt: 1 }),
};
