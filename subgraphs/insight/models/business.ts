import { Schema } from 'mongoose';
import { schemaOptions, type Collection } from '../../../platform/mongo/collection';

/** A business that accepts a scheme's passports. */
export interface KnownBusiness {
  readonly _id: string;
  readonly schemeId: string;
  /** The present authority of each branch: an authority with two branches stands here twice. */
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
