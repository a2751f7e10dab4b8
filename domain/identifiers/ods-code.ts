import { InvalidIdentifier } from './invalid-identifier';

/** Organisation Data Service codes are never reused: a closed organisation keeps its own. */
export type TrustCode = string & { readonly __identifier: 'ODS trust' };
export type SiteCode = string & { readonly __identifier: 'ODS site' };

/** The code of an NHS trust or Welsh health board: three letters and digits, such as RXF. */
export function parseTrustCode(text: string): TrustCode {
  const code = normalised(text);
  if (isTrustCode(code)) return code;
  throw new InvalidIdentifier(
    'ODS code',
    'This is not the ODS code of a trust: it has three letters or digits, such as RXF.',
  );
}

/** The code of a site of a trust: five letters and digits, such as RXF05. */
export function parseSiteCode(text: string): SiteCode {
  const code = normalised(text);
  if (isSiteCode(code)) return code;
  throw new InvalidIdentifier(
    'ODS code',
    'This is not the ODS code of a hospital site: it has five letters or digits, such as RXF05.',
  );
}

function normalised(text: string): string {
  return text.trim().toUpperCase();
}

function isTrustCode(text: string): text is TrustCode {
  return /^[A-Z0-9]{3}$/.test(text);
}

function isSiteCode(text: string): text is SiteCode {
  return /^[A-Z0-9]{5}$/.test(text);
}
