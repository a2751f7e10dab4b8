import type { AgeBand } from '../../../kit/membership/age-band';

/** The headings under which carers are counted. */
export const everybody = 'all';
export const sectorHeading = (sector: string) => `sector:${sector}`;
export const schemeHeading = (schemeId: string) => `scheme:${schemeId}`;
export const ageHeading = (band: AgeBand) => `age:${band}`;
/** Carers known in both of two sectors; the two come in the order of their codes. */
export const bothHeading = (one: string, other: string) => `both:${one}+${other}`;

export const ageBands: readonly AgeBand[] = ['0-17', '18-24', '25-34', '35-49', '50-64', '65-74', '75+'];

/** Checks by wards, for the whole country: a trust is no area. */
export const everywhere = 'everywhere';
export const outcomeHeading = (outcome: string) => `outcome:${outcome}`;
export const purposeHeading = (purpose: string) => `purpose:${purpose}`;
