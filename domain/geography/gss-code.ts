import { InvalidIdentifier } from '../identifiers/invalid-identifier';

/** The code of an area in the register of the Office for National Statistics. */
export type GssCode = string & { readonly __identifier: 'GSS' };

export class InvalidGssCode extends InvalidIdentifier {
  constructor() {
    super(
      'GSS code',
      'A GSS code has one letter for the country (E, W, S or N; K for several) and eight digits, such as E06000058.',
    );
  }
}

/** Checks that the text has the form of a code, not that there is such an area. Throws InvalidGssCode. */
export function parseGssCode(text: string): GssCode {
  const code = text.trim().toUpperCase();
  if (isGssCode(code)) return code;
  throw new InvalidGssCode();
}

function isGssCode(text: string): text is GssCode {
  return /^[EJKLMNSW]\d{8}$/.test(text);
}
