import { Schema } from 'mongoose';
import { z } from 'zod';
import type { CalendarDate } from '../../platform/calendar-date';
import { dayInBody as day } from '../../platform/events/day-in-body';
import { schemaOptions } from '../../platform/mongo/collection';

/** Hours of unpaid care a week, in the bands of Census 2021 that do not overlap. */
export const careHours = ['UP_TO_9', 'FROM_10_TO_19', 'FROM_20_TO_34', 'FROM_35_TO_49', 'FROM_50'] as const;
export type CareHours = (typeof careHours)[number];

/** How a carer came to a scheme. */
export const signUpRoutes = ['GP_REFERRAL', 'CARERS_CENTRE', 'LIBRARY', 'ONLINE', 'EVENT'] as const;
export type SignUpRoute = (typeof signUpRoutes)[number];

/** What the network counts of a passport beside its dates, and uses for nothing else. It goes with the passport to insight. */
export interface PassportStatistics {
  readonly route?: SignUpRoute;
  /** The day that its holder applied. */
  readonly appliedOn?: CalendarDate;
  readonly hours?: CareHours;
  /** The days that it was renewed on, in their order. */
  readonly renewedOn?: readonly CalendarDate[];
  /** The day that its holder first wrote down what should happen in an emergency. */
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

/** As it comes in an event. */
export const passportStatisticsBody = z.object({
  route: z.enum(signUpRoutes).exactOptional(),
  appliedOn: day.exactOptional(),
  hours: z.enum(careHours).exactOptional(),
  renewedOn: z.array(day).readonly().exactOptional(),
  planOn: day.exactOptional(),
});
