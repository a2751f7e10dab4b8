import { InvalidIdentifier } from './invalid-identifier';

/** A company's number in the register at Companies House: always eight characters. */
export type CompanyNumber = string & { readonly __identifier: 'company number' };

const SCHEME = 'GB-COH-';

/** The letters before the digits give the register or kind of body. No letters mean a company in England or Wales. */
const PREFIXES = new Set(
  (
    'AC CE CS EN ES FC FE GE GN GS IC IP LP NA NC NF NI NL NO NP NR NV NZ ' +
    'OC OE PC R0 RC RS SA SC SE SF SG SI SL SO SP SR SZ ZC'
  ).split(' '),
);

/**
 * Accepts small letters, spaces, a number without its leading zeros (1234567, SC12345), and the form of org-id
 * registers (GB-COH-01234567).
 */
export function parseCompanyNumber(text: string): CompanyNumber {
  const compact = text.replace(/\s/g, '').toUpperCase();
  const number = withLeadingZeros(compact.startsWith(SCHEME) ? compact.slice(SCHEME.length) : compact);
  if (isCompanyNumber(number)) return number;
  throw new InvalidIdentifier(
    'company number',
    'A Companies House number has eight characters: digits only, or two letters and six digits, such as 01234567 or SC123456.',
  );
}

/** The identifier that Open Referral and other open standards use. */
export function organisationIdOf(number: CompanyNumber): string {
  return `${SCHEME}${number}`;
}

function withLeadingZeros(text: string): string {
  const [, prefix, digits] = /^([A-Z]{2})?(\d{1,8})$/.exec(text) ?? [];
  if (digits === undefined) return text;
  return prefix ? `${prefix}${digits.padStart(6, '0')}` : digits.padStart(8, '0');
}

function isCompanyNumber(text: string): text is CompanyNumber {
  if (/^\d{8}$/.test(text)) return Number(text) > 0;
  if (!PREFIXES.has(text.slice(0, 2))) return false;
  // Registered societies may end in one or two letters (IP12345R, SP1234RS).
  return /^[A-Z][A-Z0-9]\d{6}$/.test(text) || /^(IP|NP|RS|SP)\d{4}(\d[A-Z]|[A-Z]{2})$/.test(text);
}
