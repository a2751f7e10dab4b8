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
  /** What exam boards are told for the pupil, one for each board. */
  readonly examNotices?: readonly ExamBoardNotice[];
}

export type ExamBoard = 'AQA' | 'OCR' | 'PEARSON' | 'WJEC' | 'CCEA' | 'QUALIFICATIONS_SCOTLAND';

/** That access arrangements are wanted. There is no place for why. */
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
  /** The role of the member of staff whom young carers go to; a person's name would go stale and is nobody's to publish. */
  readonly lead: string;
  /** What stands on the card. It tells classmates nothing. */
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

/** What a pupil takes along to another school: they agreed to share with people of the last one, and with nobody here yet. */
export function withoutSharing({
  sharedWith: _before,
  examNotices: _notices,
  ...rest
}: SchoolPassport): SchoolPassport {
  return rest;
}
