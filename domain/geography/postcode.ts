import { parse, validOutcode } from 'postcode';
import { InvalidIdentifier } from '../identifiers/invalid-identifier';

/** A postcode, or only its outward part, which is all that many people wish to give. */
export interface Postcode {
  /** In its written form: BH15 2JB, or BH15. */
  readonly text: string;
  readonly outward: string;
  /** Null where only the outward part is known. */
  readonly inward: string | null;
}

export class InvalidPostcode extends InvalidIdentifier {
  constructor() {
    super('postcode', 'This is not a postcode. Please enter one such as BH15 2JB, or only its first part, BH15.');
  }
}

/** Checks that the text has the form of a postcode, not that it is in use. Throws InvalidPostcode. */
export function parsePostcode(text: string): Postcode {
  const trimmed = text.trim().toUpperCase();
  const postcode = parse(trimmed);
  if (postcode.valid) return { text: postcode.postcode, outward: postcode.outcode, inward: postcode.incode };
  if (validOutcode(trimmed)) return { text: trimmed, outward: trimmed, inward: null };
  throw new InvalidPostcode();
}

/** Throws InvalidPostcode. */
export function outwardOf(text: string): string {
  return parsePostcode(text).outward;
}
