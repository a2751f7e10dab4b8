import { Schema } from 'mongoose';
import type { CalendarDate } from '../../../platform/calendar-date';
import { schemaOptions, type Collection } from '../../../platform/mongo/collection';

/** Somebody of the scheme wins a business over and leaves this code, which is good for one. */
export interface RecruitmentCode {
  /** The digest of the code; the code itself is told once. */
  readonly _id: string;
  readonly schemeId: string;
  readonly organisation: string;
  /** Who goes round with it, or where: a volunteer's role, a market stall. Not a name. */
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
