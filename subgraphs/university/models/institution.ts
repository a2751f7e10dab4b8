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
  /** The role of the adviser whom student carers go to; a person's name would go stale and is nobody's to publish. */
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
