import { Schema } from 'mongoose';
import { schemaOptions, type Collection } from '../../../platform/mongo/collection';

/** Whose turn it is to import. Whom a row is depends on the rows before it, so two imports take turns. */
export interface ImportTurn {
  readonly _id: string;
  readonly owner: string;
  /** From then on another person may begin: anyone who had the turn was cut off. */
  readonly until: Date;
}

export const importTurnCollection: Collection<ImportTurn> = {
  name: 'importturns',
  schema: new Schema<ImportTurn>(
    {
      _id: { type: String, required: true },
      owner: { type: String, required: true },
      until: { type: Date, required: true },
    },
    schemaOptions,
  ),
};
