import { z } from 'zod';
import { isCalendarDate } from '../../../platform/calendar-date';
import type { KeyHolder, Vault } from './vault';

/** What identity alone knows of a person, kept as one sealed text. */
const personalDetails = z.object({
  givenName: z.string(),
  familyName: z.string(),
  dateOfBirth: z.string().refine(isCalendarDate),
  postcode: z.string(),
  addressLine: z.string().exactOptional(),
  town: z.string().exactOptional(),
  email: z.string().exactOptional(),
  phone: z.string().exactOptional(),
  nhsNumber: z.string().exactOptional(),
  /** The named adult of a carer under 13. */
  adult: z.string().exactOptional(),
});
export type PersonalDetails = Readonly<z.infer<typeof personalDetails>>;

const use = 'details';

export function sealDetails(
  vault: Vault,
  holder: KeyHolder & { readonly key: string },
  details: PersonalDetails,
): string {
  return vault.seal(holder, use, JSON.stringify(details));
}

/** The details, or undefined where the person was erased. */
export function openDetails(
  vault: Vault,
  holder: KeyHolder & { readonly details: string },
): PersonalDetails | undefined {
  const text = vault.open(holder, use, holder.details);
  return text === undefined ? undefined : personalDetails.parse(JSON.parse(text));
}
