import { Schema } from 'mongoose';
import { placeSchema } from '../../../domain/offer/offer';
import type { Ukprn } from '../../../domain/identifiers/ukprn';
import type { Place } from '../../../domain/geography/place';
import { schemaOptions, type Collection } from '../../../platform/mongo/collection';

export type InstitutionKind = 'UNIVERSITY' | 'FURTHER_EDUCATION_COLLEGE';

/** A university or college that supports student carers. */
export interface Institution {
  readonly _id: Ukprn;
  readonly name: string;
  readonly kind: InstitutionKind;
  /** The role of the adviser for student carers. A person's name would become outdated, and no one may publish it. */
  readonly adviser: string;
  readonly place: Place;
}

export const institutionCollection: Collection<Institution> = {
  name: 'institutions',
  schema: new Schema<Institution>(
    {
      _id: { type: String, required: true },
      name: { type: String, required: true },
      kind: { type: String, required: true },
      adviser: { type: String, required: true },
      place: { type: placeSchema, required: true },
    },
    schemaOptions,
  ),
};
