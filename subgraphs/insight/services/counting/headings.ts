import type { AgeBand } from '../../../../domain/membership/age-band';
import type { CareHours } from '../../../../domain/passport/passport-statistics';
import type { CalendarDate } from '../../../../platform/calendar-date';

/** The headings under which carers are counted. */
export const everybody = 'all';
export const sectorHeading = (sector: string) => `sector:${sector}`;
export const schemeHeading = (schemeId: string) => `scheme:${schemeId}`;
export const ageHeading = (band: AgeBand) => `age:${band}`;
/** Carers known in both of two sectors, given in the order of their codes. */
export const bothHeading = (one: string, other: string) => `both:${one}+${other}`;

export const routeHeading = (route: string) => `route:${route}`;
export const hoursHeading = (hours: CareHours | typeof notKnown) => `hours:${hours}`;
/** Carers with an emergency plan, and the others. */
export const planHeading = (plan: 'recorded' | 'none') => `plan:${plan}`;
export const waitHeading = (wait: Wait) => `wait:${wait}`;

/** Stands for values that were not recorded, so that all parts add up. */
export const notKnown = 'unknown' as const;

/** Days from application to issue. */
export const waits = ['0-7', '8-28', '29-56', '57+', notKnown] as const;
export type Wait = (typeof waits)[number];

export function waitOf(appliedOn: CalendarDate, issuedOn: CalendarDate): Wait {
  const days = (Date.parse(issuedOn) - Date.parse(appliedOn)) / 86_400_000;
  if (days <= 7) return '0-7';
  if (days <= 28) return '8-28';
  return days <= 56 ? '29-56' : '57+';
}

export const ageBands: readonly AgeBand[] = ['0-17', '18-24', '25-34', '35-49', '50-64', '65-74', '75+'];

/** The area of checks by wards, the whole country: a trust is no area. */
export const everywhere = 'everywhere';
export const outcomeHeading = (outcome: string) => `outcome:${outcome}`;
export const purposeHeading = (purpose: string) => `purpose:${purpose}`;
