import { demoParts } from '../../networks/demo/parts';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Connection } from 'mongoose';
import { schemeChanged } from '../../domain/sector/events';
import { systemClock } from '../../platform/clock';
import { parseConfig } from '../../platform/config';
import { newId } from '../../platform/ids';
import { connect } from '../../platform/mongo/connect';
import { openStore, type Store } from '../../platform/mongo/open-store';
import { openSubgraphs } from '../../platform/subgraph/open-subgraphs';
import { keysOf } from '../../platform/tokens/key-ring';
import { hub } from '../../platform/viewer';
import { CarerRepository } from '../../subgraphs/identity/repositories/carer-repository';
import { openDetails } from '../../subgraphs/identity/services/sealing/personal-details';
import { vaultOf } from '../../subgraphs/identity/services/sealing/vault';
import { subgraphList, registry } from '../../subgraphs/registry';
import { batchRows } from '../../subgraphs/identity/services/register/register-import';
import { dayOf } from '../../platform/calendar-date';
import { StartedProgram } from '../support/program';
import { registerCsv } from './made-up-file';

const schemeId = 'sc_herts_carers_card';
const rows = 3 * batchRows + 200;

/** A running hub with its own store in a folder of its own, as with `npm start`. */
interface RunningHub {
  readonly settings: Readonly<Record<string, string>>;
  readonly connection: Connection;
  readonly subgraphs: Awaited<ReturnType<typeof openSubgraphs>>;
  close(): Promise<void>;
}

async function startHub(hubKeys?: string): Promise<RunningHub> {
  const settings = {
    DATA_DIR: mkdtempSync(join(tmpdir(), 'cph-cut-off-')),
    STORE_DOWNLOAD: '0',
    ...(hubKeys !== undefined && { HUB_KEYS: hubKeys }),
  };
  const config = parseConfig({ ...process.env, ...settings, MONGODB_URI: undefined });
  const store: Store = await openStore(config, () => undefined);
  const connection = await connect(store.uri);
  const subgraphs = await openSubgraphs(
    registry.map(({ subgraph }) => subgraph),
    { connection, clock: systemClock, keys: keysOf(config), subgraphList },
  );
  const named = (name: string) => {
    const found = subgraphs.find((each) => each.name === name);
    if (!found) throw new Error(`${name} was not opened`);
    return found;
  };
  const make = demoParts['community']?.().make;
  const memberships = await make?.({ today: dayOf(systemClock()), scale: 1, members: [] }, named('community').store);
  for (const { type, aggregate, body } of memberships ?? [])
    if (type === schemeChanged)
      await named('identity').sink.apply({ id: newId('ev'), type, aggregate, at: systemClock(), body });
  return {
    settings,
    connection,
    subgraphs,
    close: async () => {
      await connection.close();
      await store.stop();
    },
  };
}

const importing = (file: string, { settings }: RunningHub) =>
  new StartedProgram('scripts/import.ts', ['--scheme', schemeId, file, '--report', `${file}.rejected`], settings);

/** Returns all imported data decrypted, without times, random values and counts of attempts. */
async function whole({ connection, subgraphs }: RunningHub) {
  const identity = subgraphs.find(({ name }) => name === 'identity');
  if (!identity) throw new Error('identity was not opened');
  const { keys } = identity.store;
  const carers = await new CarerRepository(hub, identity.store.connection).find({}, { sort: { _id: 1 } });
  const opened = carers.map(({ key, details, version: _version, ...carer }) => ({
    ...carer,
    details: openDetails(vaultOf(keys), { _id: carer._id, details, ...(key !== undefined && { key }) }),
  }));
  const all = (collection: string) =>
    connection.useDb('cph_identity').collection(collection).find({}).sort({ _id: 1 }).toArray();
  const matches = (await all('matches')).map(({ decisions: _decisions, ...match }) => match);
  const weights = await all('learntweights');
  const memberships = (await all('outbox')).flatMap(({ body }) => (body as { passports?: object[] }).passports ?? []);
  memberships.sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  return { opened, matches, weights, entries: await all('registerentries'), memberships };
}

describe('an import that was killed', () => {
  it('and is run again comes to the same as one that was not, beside a hub that is running', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'cph-register-')), 'register.csv');
    writeFileSync(file, registerCsv(rows, 11, 'A'));
    const once = await startHub();
    const cutOff = await startHub(join(once.settings['DATA_DIR'] ?? '', 'keys', 'hub.json'));
    try {
      const entire = importing(file, once).ended;
      const killed = importing(file, cutOff);
      const entries = cutOff.connection.useDb('cph_identity').collection('registerentries');
      while ((await entries.estimatedDocumentCount()) < batchRows) await new Promise((next) => setTimeout(next, 20));
      await killed.stop('SIGKILL');
      const half = await entries.countDocuments();
      expect(half).toBeGreaterThanOrEqual(batchRows * 0.9);
      expect(half).toBeLessThan(rows * 0.9);
      expect(await entire).toMatchObject({ code: 0 });
      const again = await importing(file, cutOff).ended;
      expect(again.out).toMatch(/Another import is running, or was cut off/);
      expect(again).toMatchObject({ code: 0 });
      const expected = await whole(once);
      expect(expected.opened.length).toBeGreaterThan(rows * 0.9);
      expect(expected.matches.length).toBeGreaterThan(500);
      expect(expected.weights).toHaveLength(1);
      expect(await whole(cutOff)).toEqual(expected);
    } finally {
      await once.close();
      await cutOff.close();
    }
  }, 240_000);
});
