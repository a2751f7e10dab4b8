import { InvalidIdentifier } from './invalid-identifier';

/** The unique reference number of a school in England (Get Information about Schools). */
export type Urn = string & { readonly __identifier: 'URN' };

export function parseUrn(text: string): Urn {
  const urn = text.trim();
  if (isUrn(urn)) return urn;
  throw new InvalidIdentifier('URN', 'A school’s URN has six digits and does not start with 0, such as 100000.');
}

function isUrn(text: string): text is Urn {
  return /^[1-9]\d{5}$/.test(text);
}
