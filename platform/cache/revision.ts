import { Schema } from 'mongoose';
import { schemaOptions, type Collection } from '../mongo/collection';

/** Another one after every change of what a subgraph tells everybody: whoever keeps something that follows from it sees when it is out of date. */
export interface Revision {
  readonly _id: string;
  /** Made up anew each time: after a restored backup, too, it is none that was there before. */
  readonly mark?: string;
}

export const revisionCollection: Collection<Revision> = {
  name: 'revisions',
  schema: new Schema<Revision>({ _id: { type: String, required: true }, mark: String }, schemaOptions),
};
