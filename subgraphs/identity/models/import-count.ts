import { Schema } from 'mongoose';
import { schemaOptions, type Collection } from '../../../platform/mongo/collection';

/** The sizes by which imports are counted, in rows. */
export const importSizes = ['1 to 9', '10 to 99', '100 or more'] as const;
export type ImportSize = (typeof importSizes)[number];

/** How many imports of one size a scheme made in one hour. There is one for each scheme and size: the newest. */
export interface ImportCount {
  readonly _id: string;
  readonly schemeId: string;
  readonly size: ImportSize;
  /** When the hour began. */
  readonly hour: Date;
  readonly count: number;
}

export const importCountCollection: Collection<ImportCount> = {
  name: 'importcounts',
  schema: new Schema<ImportCount>(
    {
      _id: { type: String, required: true },
      schemeId: { type: String, required: true },
      size: { type: String, required: true },
      hour: { type: Date, required: true },
      count: { type: Number, required: true },
    },
    schemaOptions,
  ).index({ hour: 1 }),
};
