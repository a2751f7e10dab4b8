import { yearsBetween, type CalendarDate } from '../../../platform/calendar-date';
import type { PersonalDetails } from './sealing/personal-details';

const adult = 18;

/** Whether a person is a young carer (Children Act 1989, section 17ZA: under 18). */
export function isYoung({ dateOfBirth }: PersonalDetails, today: CalendarDate): boolean {
  return yearsBetween(dateOfBirth, today) < adult;
}
