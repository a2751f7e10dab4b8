import { Schema } from 'mongoose';
import type { CalendarDate } from '../../../platform/calendar-date';
import { schemaOptions, type Collection } from '../../../platform/mongo/collection';

export type DeclarationTime = 'ON_APPLYING' | 'ON_ENROLLING' | 'LATER';

/**
 * A person's voluntary declaration to one institution that they are a carer, and nothing more. Only that institution
 * gets it.
 */
export interface Declaration {
  readonly _id: string;
  readonly carerRef: string;
  readonly organisation: string;
  readonly when: DeclarationTime;
  readonly declaredOn: CalendarDate;
}

export const declarationCollection: Collection<Declaration> = {
  name: 'declarations',
  schema: new Schema<Declaration>(
    {
      _id: { type: String, required: true },
      carerRef: { type: String, required: true },
      organisation: { type: String, required: true },
      when: { type: String, required: true },
      declaredOn: { type: String, required: true },
    },
    schemaOptions,
  )
    .index({ carerRef: 1 })
    .index({ organisation: 1, declaredOn: 1, _id: 1 }),
};
