import { z } from 'zod';
import type { Language } from '../../kit/print/language';
import type { SchemeContact, SchemeLook } from '../../kit/print/scheme-look';

export const schemeFields = `name organisation look {
  colour nameInWelsh telephone email website address emergencyTelephone howToRenew
}`;

const line = z.string().nullable();

/** What every print takes of a scheme. */
export const schemeShape = z.object({
  name: z.string(),
  organisation: z.string(),
  look: z.object({
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

export function lookIn({ name, look }: PrintedScheme, language: Language): SchemeLook {
  return { name: language === 'cy' ? (look.nameInWelsh ?? name) : name, colour: look.colour };
}

/** How the scheme is reached; where nothing is set up, who runs it. */
export function contactOf({
  organisation,
  look: { telephone, email, website, address },
}: PrintedScheme): SchemeContact {
  const isSetUp = [telephone, email, website].some((each) => each !== null) || address.length > 0;
  return {
    ...(telephone !== null && { telephone }),
    ...(email !== null && { email }),
    ...(website !== null && { website }),
    address: isSetUp ? address : [organisation],
  };
}
