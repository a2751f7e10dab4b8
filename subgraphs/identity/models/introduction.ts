import { Schema } from 'mongoose';
import { schemaOptions, type Collection } from '../../../platform/mongo/collection';

/** That a carer's share code was turned into an introduction to a scheme. The signed text is made from this alone. */
export interface IntroductionRecord {
  /** The introduction's own id, by which the sector knows it when it comes a second time. */
  readonly _id: string;
  /** The record that was made for the organisation; the passports that it issues are issued to this one. */
  readonly carerId: string;
  /** The pseudonym that the scheme was given. Missing in those of version 0.1, whose record is the carer's own. */
  readonly carerRef?: string;
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
      carerRef: String,
      sector: { type: String, required: true },
      schemeId: { type: String, required: true },
      organisation: { type: String, required: true },
      at: { type: Date, required: true },
    },
    schemaOptions,
  )
    .index({ carerId: 1 })
    .index({ carerRef: 1, schemeId: 1 }, { sparse: true }),
};
