import { z } from 'zod';
import type { Language } from '../../../packages/documents/language';
import type { SchemeContact, PrintedBranding } from '../../../packages/documents/printed-branding';

export const schemeFields = `name organisation branding {
  colour nameInWelsh telephone email website address emergencyTelephone howToRenew
}`;

const line = z.string().nullable();

/** The fields of a scheme that every print needs. */
export const schemeShape = z.object({
  name: z.string(),
  organisation: z.string(),
  branding: z.object({
    colour: z.string(),
    nameInWelsh: line,
    telephone: line,
    email: line,
    website: line,
    address: z.array(z.string()),
    emergencyTelephone: line,
    howToRenew: z.array(z.string()),
  }),
});
export type PrintedScheme = z.infer<typeof schemeShape>;

export function brandingIn({ name, branding }: PrintedScheme, language: Language): PrintedBranding {
  return { name: language === 'cy' ? (branding.nameInWelsh ?? name) : name, colour: branding.colour };
}

/** Returns the contact of a scheme; where none is set, the organisation that runs it. */
export function contactOf({
  organisation,
  branding: { telephone, email, website, address },
}: PrintedScheme): SchemeContact {
  const isSetUp = [telephone, email, website].some((each) => each !== null) || address.length > 0;
  return {
    ...(telephone !== null && { telephone }),
    ...(email !== null && { email }),
    ...(website !== null && { website }),
    address: isSetUp ? address : [organisation],
  };
}
