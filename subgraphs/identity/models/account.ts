import { Schema } from 'mongoose';
import { schemaOptions, type Collection } from '../../../platform/mongo/collection';

/** With which account a carer signs in. The id is the blind index of issuer and subject, so no account has two carers. */
export interface Account {
  readonly _id: string;
  readonly carerId: string;
}

export const accountCollection: Collection<Account> = {
  name: 'accounts',
  schema: new Schema<Account>(
    { _id: { type: String, required: true }, carerId: { type: String, required: true } },
    schemaOptions,
  ).index({ carerId: 1 }),
};
