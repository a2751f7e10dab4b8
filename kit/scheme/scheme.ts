import { Schema } from 'mongoose';
import type { CalendarDate } from '../../platform/calendar-date';
import { schemaOptions, type Collection } from '../../platform/mongo/collection';

/**
 * How long a passport of a scheme is valid, and how it goes on. Sectors set it up as data; `passport/status.ts` and
 * `passport/first-and-last-day.ts` are the only readers.
 */
export interface Validity {
  /** FIXED: so many months. ADMISSION: to the discharge date given when it is issued. TERMLY: to the end of the school
   * term. ANNUAL_REVIEW: until it is ended, looked at again every year. */
  readonly kind: 'FIXED' | 'ADMISSION' | 'TERMLY' | 'ANNUAL_REVIEW';
  /** For FIXED: how many months. */
  readonly months?: number;
  /** Months for which the card may still be used after caring has ended; Lanarkshire gives three. */
  readonly graceMonths?: number;
}

export interface Scheme {
  readonly _id: string;
  readonly name: string;
  readonly localName: string;
  /** Who runs it, in the code that the field uses: ODS code, employer id, URN, UKPRN, or our own id for a charity or council. */
  readonly organisation: string;
  readonly organisationName: string;
  readonly summary: string;
  /** GSS codes; empty where the scheme is not bound to a place. */
  readonly areas: readonly string[];
  readonly howToJoin: string;
  readonly url?: string;
  readonly validity: Validity;
  readonly publishedOn: CalendarDate;
  /** Counts up with each change, so that whoever keeps a copy can tell old from new. */
  readonly version: number;
}

export const schemeCollection: Collection<Scheme> = {
  name: 'schemes',
  schema: new Schema<Scheme>(
    {
      _id: { type: String, required: true },
      name: { type: String, required: true },
      localName: { type: String, required: true },
      organisation: { type: String, required: true },
      organisationName: { type: String, required: true },
      summary: { type: String, required: true },
      areas: { type: [String], required: true },
      howToJoin: { type: String, required: true },
      url: String,
      validity: {
        type: new Schema(
          { kind: { type: String, required: true }, months: Number, graceMonths: Number },
          schemaOptions,
        ),
        required: true,
      },
      publishedOn: { type: String, required: true },
      version: { type: Number, required: true },
    },
    schemaOptions,
  ).index({ organisation: 1 }),
};
