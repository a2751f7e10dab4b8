import { Schema } from 'mongoose';
import type { CalendarDate } from '../../../platform/calendar-date';
import { schemaOptions, type Collection } from '../../../platform/mongo/collection';

/** A code that a recruiter of the scheme leaves with a business. It is valid for one business. */
export interface RecruitmentCode {
  /** The digest of the code. The hub shows the code itself once. */
  readonly _id: string;
  readonly schemeId: string;
  readonly organisation: string;
  /** The recruiter's role or place: a volunteer, a market stall. Not a name. */
  readonly recruiter: string;
  readonly validUntil: CalendarDate;
  /** The business that joined by it. */
  readonly business?: string;
  readonly version: number;
}

export const recruitmentCodeCollection: Collection<RecruitmentCode> = {
  name: 'recruitment_codes',
  schema: new Schema<RecruitmentCode>(
    {
      _id: { type: String, required: true },
      schemeId: { type: String, required: true },
      organisation: { type: String, required: true },
      recruiter: { type: String, required: true },
      validUntil: { type: String, required: true },
      business: String,
      version: { type: Number, required: true },
    },
    schemaOptions,
  ),
};
