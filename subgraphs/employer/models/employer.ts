import { Schema } from 'mongoose';
import { passportCollection, type Passport } from '../../../domain/passport/passport';
import type { CalendarDate } from '../../../platform/calendar-date';
import { schemaOptions, type Collection } from '../../../platform/mongo/collection';

/**
 * An employer's passport. Neither the post nor the department is kept: it goes with its holder to the next one, and says
 * nothing of what or whom the holder cares for.
 */
export interface EmployerPassport extends Passport {
  /** The day by which the arrangement is next looked at together. */
  readonly reviewDue: CalendarDate;
}

export const employerPassports = passportCollection<EmployerPassport>({ reviewDue: { type: String, required: true } });
employerPassports.schema
  .index({ organisation: 1, reviewDue: 1, _id: 1 })
  // What is not usable is counted by each of these.
  .index({ organisation: 1, validFrom: 1 })
  .index({ organisation: 1, validUntil: 1 })
  .index({ organisation: 1, 'ended.on': 1 });

export interface Employer {
  /** The organisation of its schemes and of its HR. */
  readonly _id: string;
  readonly name: string;
  /** Its number at Companies House; the Crown, councils and many charities have none. */
  readonly companyNumber?: string;
}

export const employerCollection: Collection<Employer> = {
  name: 'employers',
  schema: new Schema<Employer>(
    { _id: { type: String, required: true }, name: { type: String, required: true }, companyNumber: String },
    schemaOptions,
  ),
};
