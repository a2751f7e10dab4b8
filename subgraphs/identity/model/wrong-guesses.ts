import { Schema } from 'mongoose';
import { schemaOptions, type Collection } from '../../../platform/mongo/collection';

/** When somebody last asked by a number or a code that does not exist: the latest few times only. */
export interface WrongGuesses {
  /** Who: role, organisation and subject of staff, a hash of anybody else. */
  readonly _id: string;
  readonly times: readonly Date[];
}

export const wrongGuessCollection: Collection<WrongGuesses> = {
  name: 'wrongguesses',
  schema: new Schema<WrongGuesses>(
    { _id: { type: String, required: true }, times: { type: [Date], required: true } },
    schemaOptions,
  ),
};
