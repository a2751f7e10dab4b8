import { createHash } from 'node:crypto';

const fits = /^[a-z0-9][a-z0-9-]{0,39}$/;

/** What a card says of its scheme: the id in the letters that a card has, or else a digest of it, always the same. */
export function schemeCodeOf(schemeId: string): string {
  const code = schemeId.replace(/^sc_/, '').replaceAll('_', '-');
  return fits.test(code) ? code : createHash('sha256').update(schemeId).digest('hex').slice(0, 20);
}
