import { Schema } from 'mongoose';
import { schemaOptions, type Collection } from '../../../platform/mongo/collection';
import type { Probabilities } from '../services/linkage';

/** What a scheme's register has taught about how often fields agree. Numbers only: it names no one. */
export interface LearntWeights {
  /** The scheme's id. */
  readonly _id: string;
  /** The import that it was learnt from. */
  readonly importId: string;
  /** Counts how often it was learnt anew. */
  readonly version: number;
  readonly records: number;
  readonly householdPairs: number;
  readonly probabilities: Probabilities;
}

export const learntWeightsCollection: Collection<LearntWeights> = {
  name: 'learntweights',
  schema: new Schema<LearntWeights>(
    {
      _id: { type: String, required: true },
      importId: { type: String, required: true },
      version: { type: Number, required: true },
      records: { type: Number, required: true },
      householdPairs: { type: Number, required: true },
      probabilities: { type: Schema.Types.Mixed, required: true },
    },
    schemaOptions,
  ),
};
