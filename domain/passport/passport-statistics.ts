import { Schema } from 'mongoose';
import { z } from 'zod';
import type { CalendarDate } from '../../platform/calendar-date';
import { dayInBody as day } from '../../platform/events/day-in-body';
import { schemaOptions } from '../../platform/mongo/collection';

/** Hours of unpaid care a week, in the bands of Census 2021 that do not overlap. */
export const careHours = ['UP_TO_9', 'FROM_10_TO_19', 'FROM_20_TO_34', 'FROM_35_TO_49', 'FROM_50'] as const;
export type CareHours = (typeof careHours)[number];

/** The way by which a carer came to a scheme. */
export const signUpRoutes = ['GP_REFERRAL', 'CARERS_CENTRE', 'LIBRARY', 'ONLINE', 'EVENT'] as const;
export type SignUpRoute = (typeof signUpRoutes)[number];

/** The statistics of a passport beside its dates, used for nothing else. They go with the passport to insight. */
export interface PassportStatistics {
  readonly route?: SignUpRoute;
  /** The day of its holder's application. */
  readonly appliedOn?: CalendarDate;
  readonly hours?: CareHours;
  /** The days of its renewals, in order. */
  readonly renewedOn?: readonly CalendarDate[];
  /** The day on which its holder first wrote an emergency plan. */
  readonly planOn?: CalendarDate;
}

export const passportStatisticsSchema = new Schema<PassportStatistics>(
  {
    route: String,
    appliedOn: String,
    hours: String,
    renewedOn: { type: [String], default: undefined },
    planOn: String,
  },
  schemaOptions,
);

/** The form in an event. */
export const passportStatisticsBody = z.object({
  route: z.enum(signUpRoutes).exactOptional(),
  appliedOn: day.exactOptional(),
  hours: z.enum(careHours).exactOptional(),
  renewedOn: z.array(day).readonly().exactOptional(),
  planOn: day.exactOptional(),
});
