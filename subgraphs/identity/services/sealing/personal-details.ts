import { z } from 'zod';
import { isCalendarDate } from '../../../../platform/calendar-date';
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

const reportedUse = 'reported';

/** What a carer can report of themselves without a scheme's check. */
const text = z.string().exactOptional();
const reportedDetails = z.object({
  familyName: text,
  postcode: text,
  addressLine: text,
  town: text,
  email: text,
  phone: text,
});
export type ReportedDetails = Readonly<z.infer<typeof reportedDetails>>;

export function sealReported(
  vault: Vault,
  holder: KeyHolder & { readonly key: string },
  reported: ReportedDetails,
): string {
  return vault.seal(holder, reportedUse, JSON.stringify(reported));
}

/** What the carer reported since; empty where there is nothing, or the person was erased. */
export function openReported(vault: Vault, holder: KeyHolder & { readonly reported?: string }): ReportedDetails {
  const text = holder.reported === undefined ? undefined : vault.open(holder, reportedUse, holder.reported);
  return text === undefined ? {} : reportedDetails.parse(JSON.parse(text));
}

/** The details with what the carer reported since: for the carer and for letters. It is no evidence of who the carer is. */
export function currentDetails(
  vault: Vault,
  holder: KeyHolder & { readonly details: string; readonly reported?: string },
): PersonalDetails | undefined {
  const details = openDetails(vault, holder);
  return details && { ...details, ...openReported(vault, holder) };
}

/** What is left of a carer's report once their register has changed: a field that the register changed is no longer reported. */
export function stillReported(
  vault: Vault,
  holder: KeyHolder & { readonly details: string; readonly reported?: string },
  after: PersonalDetails,
): ReportedDetails {
  const before = openDetails(vault, holder);
  const left = Object.entries(openReported(vault, holder)).filter(
    ([field]) => before?.[field as keyof ReportedDetails] === after[field as keyof ReportedDetails],
  );
  return Object.fromEntries(left);
}
