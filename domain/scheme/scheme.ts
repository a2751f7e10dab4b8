import { Schema } from 'mongoose';
import type { CalendarDate } from '../../platform/calendar-date';
import { schemaOptions, type Collection } from '../../platform/mongo/collection';
import { brandingSchema, type SchemeBranding } from './scheme-branding';
import { rulesSchema, type SchemeRules } from '../rules/scheme-rules';

export interface Scheme {
  readonly _id: string;
  readonly name: string;
  readonly localName: string;
  /** The organisation that runs it: an ODS code, employer id, URN, UKPRN, or our own id for a charity or council. */
  readonly organisation: string;
  readonly organisationName: string;
  /**
   * Partners that run it too, in the same kind of code. A search finds it under all of them; only the first sets it up.
   */
  readonly partners?: readonly string[];
  readonly summary: string;
  /** GSS codes; empty where the scheme is not bound to a place. */
  readonly areas: readonly string[];
  readonly howToJoin: string;
  readonly url?: string;
  /** Its current rules; earlier passports may be under earlier ones. */
  readonly rules: SchemeRules;
  /** Absent: no branding is set; see `brandingOf`. */
  readonly branding?: SchemeBranding;
  readonly publishedOn: CalendarDate;
  /** Increases with each change, so that a holder of a copy can tell old from new. */
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
      partners: { type: [String], default: undefined },
      summary: { type: String, required: true },
      areas: { type: [String], required: true },
      howToJoin: { type: String, required: true },
      url: String,
      rules: { type: rulesSchema, required: true },
      branding: brandingSchema,
      publishedOn: { type: String, required: true },
      version: { type: Number, required: true },
    },
    schemaOptions,
  ).index({ organisation: 1 }),
};
