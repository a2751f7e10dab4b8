import { addMonths, type CalendarDate } from '../../../platform/calendar-date';
import type { CardRules, CommunityPassport } from '../model';

/** The day that the scheme sends a form to renew a card; undefined where it sends none or the card has ended. */
export function renewalFormOn(
  { validUntil, ended }: CommunityPassport,
  rules: CardRules | undefined,
): CalendarDate | undefined {
  const months = rules?.renewalFormMonthsBefore;
  return validUntil === undefined || ended || months === undefined ? undefined : addMonths(validUntil, -months);
}
