import { Schema } from 'mongoose';
import { schemaOptions, type Collection } from '../../../platform/mongo/collection';

/** A business that takes a scheme's passports. */
export interface KnownBusiness {
  readonly _id: string;
  readonly schemeId: string;
  /** The authority of each branch, as it is now: one that has two branches stands there twice. */
  readonly branches: readonly string[];
  readonly version: number;
}

export const businessCollection: Collection<KnownBusiness> = {
  name: 'businesses',
  schema: new Schema<KnownBusiness>(
    {
      _id: { type: String, required: true },
      schemeId: { type: String, required: true },
      branches: { type: [String], required: true },
      version: { type: Number, required: true },
    },
    schemaOptions,
  )
    .index({ branches: 1 })
    .index({ schemeId: 1 }),
};
