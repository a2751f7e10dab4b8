import { InvalidIdentifier } from './invalid-identifier';

/** The number of a provider in the UK Register of Learning Providers: universities and colleges. */
export type Ukprn = string & { readonly __identifier: 'UKPRN' };

export function parseUkprn(text: string): Ukprn {
  const ukprn = text.trim();
  if (isUkprn(ukprn)) return ukprn;
  throw new InvalidIdentifier('UKPRN', 'A UKPRN has eight digits and does not start with 0, such as 10007788.');
}

function isUkprn(text: string): text is Ukprn {
  return /^[1-9]\d{7}$/.test(text);
}
