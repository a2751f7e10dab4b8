import { z } from 'zod';
import { dayInBody as day } from '../../platform/events/day-in-body';

/**
 * Event from identity to one sector only. The sector's code is part of the type, so the relay delivers it to no other
 * one. People in it appear under that sector's own pseudonyms.
 */
export const registerImported = (sector: string) => `${sector}.register.imported`;
export const passportMoved = (sector: string) => `${sector}.passport.moved`;
export const caringEnded = (sector: string) => `${sector}.caring.ended`;
export const numberPassedOn = (sector: string) => `${sector}.number.passed-on`;
export const cardLost = (sector: string) => `${sector}.card.lost`;
export const carerErased = (sector: string) => `${sector}.carer.erased`;

/** The sector's answer to an import, many passports at once: a list of the bodies of `passport.changed`. */
export const passportsImported = 'passports.imported';

const text = z.string().min(1);

/** Rows of a scheme's own register, each with its passport. A row that is sent again changes dates only. */
export const registerImportedBody = z.object({
  schemeId: text,
  passports: z.array(
    z.object({
      passportId: text,
      carerRef: text,
      number: text,
      issuedOn: day,
      validFrom: day,
      validUntil: day.exactOptional(),
    }),
  ),
});
export type RegisterImported = z.infer<typeof registerImportedBody>;

/** The passport belongs to another pseudonym: two records were found to be one person, or not to be. */
export const passportMovedBody = z.object({ passportId: text, carerRef: text });
export type PassportMoved = z.infer<typeof passportMovedBody>;

/** The carer, by the sector's pseudonym, says that caring has ended. The scheme's rules decide what follows. */
export const caringEndedBody = z.object({ passportId: text, carerRef: text.exactOptional(), on: day });
export type CaringEnded = z.infer<typeof caringEndedBody>;

/** The register gave the passport's number to another person. The passport ends and keeps the number with a mark. */
export const numberPassedOnBody = z.object({ passportId: text, number: text, on: day });
export type NumberPassedOn = z.infer<typeof numberPassedOnBody>;

/** The carer says that the card is lost. */
export const cardLostBody = z.object({ passportId: text, carerRef: text.exactOptional(), on: day });
export type CardLost = z.infer<typeof cardLostBody>;

/** The sector may store nothing under these pseudonyms any longer. */
export const carerErasedBody = z.object({ carerRefs: z.array(text) });
export type CarerErased = z.infer<typeof carerErasedBody>;
