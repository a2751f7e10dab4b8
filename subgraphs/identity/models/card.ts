import { Schema } from 'mongoose';
import { schemaOptions, type Collection } from '../../../platform/mongo/collection';

export type CardCancellation = 'LOST' | 'MISUSED' | 'REPLACED' | 'ENDED';

/**
 * A card that was made for a passport. After an erasure only what the status list needs is left: a place on it, and until when.
 */
export interface CardRecord {
  readonly _id: string;
  /** The card's id as its code says it: its place in the status list. */
  readonly place: number;
  /** The key that signed it. */
  readonly kid: string;
  readonly expires: Date;
  readonly passportId?: string;
  /** The record that the passport was issued to, under whose key the text is sealed. */
  readonly home?: string;
  /** `CP1:…`, sealed: anyone who reads the store can make no copy of it. */
  readonly sealed?: string;
  /** The hash of the photo that it vouches for, base64url. */
  readonly photo?: string;
  readonly madeAt: Date;
  /** The first moment at which it no longer counts although it has not expired; it may be to come, as at the end of a grace. */
  readonly cancelledFrom?: Date;
  readonly because?: CardCancellation;
  /** When its code was last seen in two places that are too far apart for the time between. */
  readonly copiedAt?: Date;
}

export const cardCollection: Collection<CardRecord> = {
  name: 'cards',
  schema: new Schema<CardRecord>(
    {
      _id: { type: String, required: true },
      place: { type: Number, required: true },
      kid: { type: String, required: true },
      expires: { type: Date, required: true },
      passportId: String,
      home: String,
      sealed: String,
      photo: String,
      madeAt: { type: Date, required: true },
      cancelledFrom: Date,
      because: String,
      copiedAt: Date,
    },
    schemaOptions,
  )
    .index({ place: 1 }, { unique: true })
    .index({ passportId: 1 }, { sparse: true })
    .index({ home: 1 }, { sparse: true })
    .index({ cancelledFrom: 1 }, { sparse: true }),
};

/** One showing of a card to a ward that said where it is. It says where and when, and is kept for twelve hours. */
export interface CardScan {
  /** The check's id. */
  readonly _id: string;
  readonly place: number;
  readonly at: Date;
  /** WGS 84, degrees: the middle of the postcode's district. */
  readonly latitude: number;
  readonly longitude: number;
}

export const cardScanCollection: Collection<CardScan> = {
  name: 'cardscans',
  schema: new Schema<CardScan>(
    {
      _id: { type: String, required: true },
      place: { type: Number, required: true },
      at: { type: Date, required: true },
      latitude: { type: Number, required: true },
      longitude: { type: Number, required: true },
    },
    schemaOptions,
  )
    .index({ place: 1 })
    .index({ at: 1 }),
};
