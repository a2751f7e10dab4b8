import type { CalendarDate } from '../../../platform/calendar-date';
import type { AgreedCare, HospitalPassport, Ward } from '../models/trust';
import type { WardAllowance } from './ward-allowance';

const agreedWords: Readonly<Record<AgreedCare, string>> = {
  MEALS: 'Help at meals, as agreed',
  PERSONAL_CARE: 'Help with washing and dressing, as agreed',
  TESTS: 'Come along to tests, as agreed',
  MEETINGS: 'Take part in meetings about care, as agreed',
  OVERNIGHT: 'Stay overnight, as agreed',
  DISCHARGE: 'Take part in planning the discharge, as agreed',
};

/** Returns the care that the carer and this ward agreed. */
export function agreedWith(
  ward: Ward,
  { agreement }: HospitalPassport,
  validUntil: CalendarDate | undefined,
): WardAllowance[] {
  if (!agreement) return [];
  const basis = `Agreement with ${ward.name} of ${agreement.on}`;
  return agreement.care.map((care) => ({ title: agreedWords[care], strength: 'CONTRACTUAL', basis, validUntil }));
}
