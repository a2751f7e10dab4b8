import { Schema } from 'mongoose';
import { placeSchema } from '../../../domain/offer/offer';
import { passportCollection, type Passport } from '../../../domain/passport/passport';
import type { Urn } from '../../../domain/identifiers/urn';
import type { Place } from '../../../domain/geography/place';
import type { CalendarDate } from '../../../platform/calendar-date';
import { schemaOptions, type Collection } from '../../../platform/mongo/collection';

export interface SchoolPassport extends Passport {
  /** The roles of staff who may read the pupil's one-page profile, as the pupil agreed. */
  readonly sharedWith?: readonly string[];
  /** The notices to exam boards for the pupil, one for each board. */
  readonly examNotices?: readonly ExamBoardNotice[];
}

export type ExamBoard = 'AQA' | 'OCR' | 'PEARSON' | 'WJEC' | 'CCEA' | 'QUALIFICATIONS_SCOTLAND';

/** A notice that the pupil wants access arrangements. It has no field for the reason. */
export interface ExamBoardNotice {
  readonly board: ExamBoard;
  readonly agreedOn: CalendarDate;
  readonly sentOn?: CalendarDate;
}

export const schoolPassports = passportCollection<SchoolPassport>({
  sharedWith: { type: [String], default: undefined },
  examNotices: {
    type: [
      new Schema<ExamBoardNotice>(
        { board: { type: String, required: true }, agreedOn: { type: String, required: true }, sentOn: String },
        schemaOptions,
      ),
    ],
    default: undefined,
  },
});

/** A school or sixth form that recognises young carers. */
export interface School {
  readonly _id: Urn;
  readonly name: string;
  /**
   * The role of the member of staff for young carers. A person's name would become outdated, and no one may publish it.
   */
  readonly lead: string;
  /** The words on the card. They reveal nothing to classmates. */
  readonly cardTitle: string;
  readonly place: Place;
}

export const schoolCollection: Collection<School> = {
  name: 'schools',
  schema: new Schema<School>(
    {
      _id: { type: String, required: true },
      name: { type: String, required: true },
      lead: { type: String, required: true },
      cardTitle: { type: String, required: true },
      place: { type: placeSchema, required: true },
    },
    schemaOptions,
  ),
};

/** Removes sharing on a transfer: the pupil agreed to share with staff of the last school, and with no one here yet. */
export function withoutSharing({
  sharedWith: _before,
  examNotices: _notices,
  ...rest
}: SchoolPassport): SchoolPassport {
  return rest;
}
