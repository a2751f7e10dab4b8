import { Schema } from 'mongoose';
import { schemaOptions, type Collection } from '../../../platform/mongo/collection';

/** The photo for the cards of one passport. */
export interface CardPhoto {
  /** The passport's id. */
  readonly _id: string;
  /** The record that the passport was issued to, under whose key the photo is sealed. */
  readonly home: string;
  /** The file, sealed. */
  readonly sealed: string;
  /** What a card says of it, base64url. */
  readonly hash: string;
  readonly takenAt: Date;
}

export const cardPhotoCollection: Collection<CardPhoto> = {
  name: 'cardphotos',
  schema: new Schema<CardPhoto>(
    {
      _id: { type: String, required: true },
      home: { type: String, required: true },
      sealed: { type: String, required: true },
      hash: { type: String, required: true },
      takenAt: { type: Date, required: true },
    },
    schemaOptions,
  ).index({ home: 1 }),
};
