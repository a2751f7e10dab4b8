import { Schema } from 'mongoose';
import { schemaOptions, type Collection } from '../../../platform/mongo/collection';

/** What signs the hub's cards. There is one. */
export interface CardIssuerRecord {
  readonly _id: 'issuer';
  /** The key ring of packages/card/credential/keys.ts as JSON, sealed by the key-encryption key. */
  readonly sealed: string;
  /** The key that signs now. */
  readonly kid: string;
  /** The latest expiry of a card that this key has signed. */
  readonly lastCardExpires?: Date;
  /** How many cards the status list has room for. */
  readonly capacity: number;
  /** The status list that was signed last, base64; left out when it is to be signed anew. */
  readonly list?: string;
  /** Of the latest list. It stays when the list is dropped: no later list may say that it is older. */
  readonly listIssuedAt?: Date;
  /** Grows whenever the list is dropped or stored, so that of two that sign at once the later view of the cards wins. */
  readonly listVersion?: number;
}

export const cardIssuerCollection: Collection<CardIssuerRecord> = {
  name: 'cardissuer',
  schema: new Schema<CardIssuerRecord>(
    {
      _id: { type: String, required: true },
      sealed: { type: String, required: true },
      kid: { type: String, required: true },
      lastCardExpires: Date,
      capacity: { type: Number, required: true },
      list: String,
      listIssuedAt: Date,
      listVersion: Number,
    },
    schemaOptions,
  ),
};
