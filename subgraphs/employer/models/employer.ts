import { Schema } from 'mongoose';
import { passportCollection, type Passport } from '../../../domain/passport/passport';
import type { CalendarDate } from '../../../platform/calendar-date';
import { schemaOptions, type Collection } from '../../../platform/mongo/collection';

/**
 * An employer's passport. It holds neither the post nor the department, because it goes with its holder to the next
 * one. It says nothing about the holder's care or the person cared for.
 */
export interface EmployerPassport extends Passport {
  /** The day by which holder and employer next review the arrangement. */
  readonly reviewDue: CalendarDate;
}

export const employerPassports = passportCollection<EmployerPassport>({ reviewDue: { type: String, required: true } });
employerPassports.schema
  .index({ organisation: 1, reviewDue: 1, _id: 1 })
  // The next indexes serve the counts of unusable passports.
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
