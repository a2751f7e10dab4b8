import { Schema } from 'mongoose';
import type { SignUpRoute } from '../../../domain/passport/passport-statistics';
import type { CalendarDate } from '../../../platform/calendar-date';
import { schemaOptions, type Collection } from '../../../platform/mongo/collection';

/** An application to a scheme, without any data about the applicant. */
export interface CommunityApplication {
  readonly _id: string;
  readonly schemeId: string;
  readonly organisation: string;
  readonly receivedOn: CalendarDate;
  readonly route?: SignUpRoute;
  /** The day that a card was issued for it, or it was refused or withdrawn. It waits until then. */
  readonly closedOn?: CalendarDate;
  readonly version: number;
}

export const applicationCollection: Collection<CommunityApplication> = {
  name: 'applications',
  schema: new Schema<CommunityApplication>(
    {
      _id: { type: String, required: true },
      schemeId: { type: String, required: true },
      organisation: { type: String, required: true },
      receivedOn: { type: String, required: true },
      route: String,
      closedOn: String,
      version: { type: Number, required: true },
    },
    schemaOptions,
  ).index({ schemeId: 1, closedOn: 1 }),
};
