import { Schema } from 'mongoose';
import { schemaOptions, type Collection } from '../../../platform/mongo/collection';

/** A scheme that asked for the turn to import while another scheme had it. */
export interface WaitingImport {
  /** The scheme's id. */
  readonly _id: string;
  readonly since: Date;
  /** The scheme loses its place where it does not ask again before. */
  readonly until: Date;
}

export const importQueueCollection: Collection<WaitingImport> = {
  name: 'importqueue',
  schema: new Schema<WaitingImport>(
    {
      _id: { type: String, required: true },
      since: { type: Date, required: true },
      until: { type: Date, required: true },
    },
    schemaOptions,
  ).index({ until: 1 }),
};
