import { Schema } from 'mongoose';
import { schemaOptions, type Collection } from '../../../platform/mongo/collection';

/** Whose a scheme is: so that only its own staff are given introductions to it, and organisations have names. */
export interface KnownScheme {
  readonly _id: string;
  readonly sector: string;
  readonly name: string;
  readonly organisation: string;
  readonly organisationName: string;
  readonly version: number;
}

export const knownSchemeCollection: Collection<KnownScheme> = {
  name: 'schemes',
  schema: new Schema<KnownScheme>(
    {
      _id: { type: String, required: true },
      sector: { type: String, required: true },
      name: { type: String, required: true },
      organisation: { type: String, required: true },
      organisationName: { type: String, required: true },
      version: { type: Number, required: true },
    },
    schemaOptions,
  ).index({ organisation: 1 }),
};
