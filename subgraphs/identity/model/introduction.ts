import { Schema } from 'mongoose';
import { schemaOptions, type Collection } from '../../../platform/mongo/collection';

/** That a carer's share code was turned into an introduction to a scheme. The signed text is made from this alone. */
export interface IntroductionRecord {
  /** The introduction's own id, by which the sector knows it when it comes a second time. */
  readonly _id: string;
  readonly carerId: string;
  readonly sector: string;
  readonly schemeId: string;
  readonly organisation: string;
  readonly at: Date;
}

export const introductionCollection: Collection<IntroductionRecord> = {
  name: 'introductions',
  schema: new Schema<IntroductionRecord>(
    {
      _id: { type: String, required: true },
      carerId: { type: String, required: true },
      sector: { type: String, required: true },
      schemeId: { type: String, required: true },
      organisation: { type: String, required: true },
      at: { type: Date, required: true },
    },
    schemaOptions,
  ).index({ carerId: 1 }),
};
