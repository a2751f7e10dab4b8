import { Schema } from 'mongoose';
import { schemaOptions, type Collection } from '../mongo/collection';

/**
 * Changes with every change of a subgraph's public facts: a cache of something that follows from them sees when it is
 * stale.
 */
export interface Revision {
  readonly _id: string;
  /** Made anew each time: after a restored backup, too, it differs from all earlier ones. */
  readonly mark?: string;
}

export const revisionCollection: Collection<Revision> = {
  name: 'revisions',
  schema: new Schema<Revision>({ _id: { type: String, required: true }, mark: String }, schemaOptions),
};
