import { Schema } from 'mongoose';
import { schemaOptions, type Collection } from '../../../platform/mongo/collection';

/** That a row of a scheme's register was taken in. Says nothing of what stood in it. */
export interface RegisterEntry {
  /** Made from the scheme and the row's number, so that the same row is always the same entry; also its passport's id. */
  readonly _id: string;
  readonly carerId: string;
  readonly schemeId: string;
  /** A keyed digest of the row, by which a changed one is seen. */
  readonly digest: string;
  /** The import that it came with last, and where it stood there: a number that stands there twice is a mistake. */
  readonly importId: string;
  readonly row: number;
  /** A keyed digest of name and date of birth, by which two numbers of one register for one person are seen. */
  readonly person?: string;
  /** Name, date of birth and NHS number before the register changed them, sealed for the carer. */
  readonly anchor?: string;
  /** The entry that has the number since a registrar said that it was given to another person. */
  readonly passedOnTo?: string;
  /** The carer asked to be forgotten: the row is not taken in again. */
  readonly erased?: true;
}

export const registerEntryCollection: Collection<RegisterEntry> = {
  name: 'registerentries',
  schema: new Schema<RegisterEntry>(
    {
      _id: { type: String, required: true },
      carerId: { type: String, required: true },
      schemeId: { type: String, required: true },
      digest: { type: String, required: true },
      importId: { type: String, required: true },
      row: { type: Number, required: true },
      person: String,
      anchor: String,
      passedOnTo: String,
      erased: Boolean,
    },
    schemaOptions,
  )
    .index({ carerId: 1 })
    .index({ person: 1 }, { sparse: true }),
};
