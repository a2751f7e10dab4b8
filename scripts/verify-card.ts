/**
 * Judges a card with no connection: `npm run verify-card -- 'CP1:…'`, with the key set and status list that were downloaded
 * last. Prints the verdict and ends with 0 for a valid card, 1 for any other verdict and 2 when it could not judge.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readKeys, readStatusList, verifyCard } from '../verifier';

const USAGE = `npm run verify-card -- 'CP1:…' [options]

  --keys FILE           the issuer's key set (JWKS); CARD_KEYS, or .data/card/keys.json
  --status-list FILE    the issuer's status list; CARD_STATUS_LIST, or .data/card/status-list.cwt
  --max-status-age SEC  how old the list may be; by default the list itself says`;

/** Something that the person at the keyboard can put right. */
class CannotJudge extends Error {}

function read(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw new CannotJudge(`There is no file ${path}. Download it while there is a connection, or say where it is.`);
  }
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

function parseJson(path: string): unknown {
  try {
    return JSON.parse(read(path).toString('utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) throw new CannotJudge(`The file ${path} is not JSON.`);
    throw error;
  }
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      keys: { type: 'string', default: process.env['CARD_KEYS'] ?? '.data/card/keys.json' },
      'status-list': { type: 'string', default: process.env['CARD_STATUS_LIST'] ?? '.data/card/status-list.cwt' },
      'max-status-age': { type: 'string' },
    },
  });
  const [text, ...rest] = positionals;
  if (text === undefined || rest.length > 0) throw new CannotJudge(`Give one card.\n\n${USAGE}`);
  const seconds = values['max-status-age'];
  if (seconds !== undefined && !/^\d+$/.test(seconds))
    throw new CannotJudge('--max-status-age is a number of seconds.');

  const keys = await readKeys(parseJson(values.keys));
  const token = readIfThere(values['status-list']);
  const statusList = token && (await readStatusList(token, keys));
  const maxStatusAge = seconds === undefined ? {} : { maxStatusAge: Number(seconds) };
  const verdict = await verifyCard(text, { keys, statusList, now: new Date(), ...maxStatusAge });

  console.log(`${verdict.code.replaceAll('_', ' ')}\n${verdict.sentence}`);
  if ('card' in verdict) console.log(`Scheme ${verdict.card.scheme}, until ${verdict.card.expires.toISOString()}`);
  if ('reason' in verdict) console.log(`(${verdict.reason})`);
  console.log(statusList ? `List of ${statusList.issuedAt.toISOString()}` : 'No list of cancelled cards to rely on');
  process.exitCode = verdict.code === 'VALID' ? 0 : 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
