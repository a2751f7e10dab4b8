#!/usr/bin/env node
/**
 * Judges a card with no connection, from the last download of the key set and status list: `npx carer-card 'CP1:…'`, or
 * in the hub's own repository `npm run verify-card -- 'CP1:…'`. Prints the verdict and ends with 0 for a valid card, 1
 * for any other verdict and 2 when it could not judge. `--fetch` downloads both first, and only then uses the network.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { laterStatusList, readKeys, readStatusList, verifyCard, type StatusList } from '..';

const USAGE = `npm run verify-card -- 'CP1:…' [options]

  --fetch URL           first downloads both from this hub and keeps them; without a card, that is all
  --keys FILE           the issuer's key set (JWKS); CARD_KEYS, or .data/card/keys.json
  --status-list FILE    the issuer's status list; CARD_STATUS_LIST, or .data/card/status-list.cwt
  --max-status-age SEC  how old the list may be; by default the list itself says`;

/** A fault that the person at the keyboard can put right. */
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

function parsed(json: Buffer, what: string): unknown {
  try {
    return JSON.parse(json.toString('utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) throw new CannotJudge(`${what} is not JSON.`);
    throw error;
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Replaces both files, or neither: a list without a signature by the set is useless, an older one a step back. */
async function download(hub: string, keysFile: string, listFile: string): Promise<boolean> {
  const get = async (path: string) => {
    const response = await fetch(new URL(path, hub)).catch(() => undefined);
    if (!response?.ok) throw new CannotJudge(`${hub} does not answer with its ${path}.`);
    return Buffer.from(await response.arrayBuffer());
  };
  const [keys, list] = await Promise.all([get('/.well-known/card-keys.json'), get('/cards/status-list')]);
  const fetched = await readStatusList(list, await readKeys(parsed(keys, 'The answer')));
  if (fetched === undefined) throw new CannotJudge(`${hub} sent a list that none of its keys has signed.`);
  if (laterStatusList(await heldList(keysFile, listFile), fetched, new Date()) !== fetched) return false;
  for (const [file, bytes] of [
    [keysFile, keys],
    [listFile, list],
  ] as const) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  return true;
}

/** The list of the last download, if there is a readable one. */
async function heldList(keysFile: string, listFile: string): Promise<StatusList | undefined> {
  const [keys, list] = [readIfThere(keysFile), readIfThere(listFile)];
  return keys && list && readStatusList(list, await readKeys(parsed(keys, `The file ${keysFile}`)));
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      keys: { type: 'string', default: process.env['CARD_KEYS'] ?? '.data/card/keys.json' },
      'status-list': { type: 'string', default: process.env['CARD_STATUS_LIST'] ?? '.data/card/status-list.cwt' },
      'max-status-age': { type: 'string' },
      fetch: { type: 'string' },
    },
  });
  if (values.fetch !== undefined) {
    const isNew = await download(values.fetch, values.keys, values['status-list']);
    const where = `${values.keys} and ${values['status-list']}`;
    say(isNew ? `The key set and the list are in ${where}.` : `The hub sent an older list. Kept what is in ${where}.`);
    if (positionals.length === 0) return;
  }
  const [text, ...rest] = positionals;
  if (text === undefined || rest.length > 0) throw new CannotJudge(`Give one card.\n\n${USAGE}`);
  const seconds = values['max-status-age'];
  if (seconds !== undefined && !/^\d+$/.test(seconds))
    throw new CannotJudge('--max-status-age is a number of seconds.');

  const keys = await readKeys(parsed(read(values.keys), `The file ${values.keys}`));
  const token = readIfThere(values['status-list']);
  const statusList = token && (await readStatusList(token, keys));
  const maxStatusAge = seconds === undefined ? {} : { maxStatusAge: Number(seconds) };
  const verdict = await verifyCard(text, { keys, statusList, now: new Date(), ...maxStatusAge });

  say(`${verdict.code.replaceAll('_', ' ')}\n${verdict.sentence}`);
  if ('card' in verdict) say(`Scheme ${verdict.card.scheme}, until ${verdict.card.expires.toISOString()}`);
  if ('reason' in verdict) say(`(${verdict.reason})`);
  say(statusList ? `List of ${statusList.issuedAt.toISOString()}` : 'No list of cancelled cards to rely on');
  process.exitCode = verdict.code === 'VALID' ? 0 : 1;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
