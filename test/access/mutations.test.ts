import { newId } from '../../platform/ids';
import type { Persona } from '../../networks/demo/personas';
import { subgraphList } from '../../subgraphs/registry';
import { attempts, overtaken, type Attempted } from './mutation-table';
import { api, emergency, issuers, sectorNames, startAccessNetwork, type AccessNetwork } from './network';

jest.setTimeout(60_000);

const mutations = Object.keys(api.getMutationType()?.getFields() ?? {}).sort();

/** Collections that record requests and not their results. */
const notes = new Set([
  'requests',
  'tries',
  'inbox',
  'outbox',
  'relayleases',
  'accesslog',
  'accessheads',
  'plan_openings',
  'numberruns',
  'importcounts',
  'importturns',
  'importqueue',
]);

describe('every mutation', () => {
  let at: AccessNetwork;
  let intruder: Persona;
  beforeAll(async () => {
    at = await startAccessNetwork();
    intruder = await at.carer({ givenName: 'Ignatius', familyName: 'Intruder' });
    for (const sector of sectorNames) await at.holder(sector, issuers[sector].second, intruder);
    await at.holder('community', emergency.second, intruder);
  });
  afterAll(() => at.close());

  /** Returns all stored documents, or those that contain the words. */
  async function stored(words?: readonly string[]): Promise<Map<string, string>> {
    const all = new Map<string, string>();
    for (const { name } of subgraphList) {
      const { connection } = at.hub.storeOf(name);
      for (const collection of await connection.listCollections()) {
        if (notes.has(collection.name)) continue;
        for (const document of await connection.collection(collection.name).find({}).toArray()) {
          // The number of tries of an invitation's date is such a record too.
          const { birthDates: _birthDates, ...kept } = document;
          const text = JSON.stringify(kept);
          if (words && !words.some((word) => text.includes(word))) continue;
          all.set(`${name}.${collection.name}.${String(document._id)}`, text);
        }
      }
    }
    return all;
  }

  async function refuseStrangers(name: string, key: string, attempted: Attempted, isDone: boolean): Promise<void> {
    const { input, secret, isSpent, isOwn, strangers, success, words } = attempted;
    const before = await stored(isOwn ? words : undefined);
    const sent = { ...input, ...(isDone && isSpent ? {} : secret), idempotencyKey: key };
    for (const stranger of strangers) {
      const answer = await at.change(name, sent, stranger);
      if (!isOwn) expect(answer?.__typename).not.toBe(success);
      const text = JSON.stringify(answer);
      expect({ stranger: stranger.label, read: words.filter((word) => text.includes(word)) }).toEqual({
        stranger: stranger.label,
        read: [],
      });
    }
    const after = await stored(isOwn ? words : undefined);
    expect([...after].filter(([id, document]) => before.get(id) !== document)).toEqual([]);
    expect([...before.keys()].filter((id) => !after.has(id))).toEqual([]);
  }

  it('has an attempt, and an end of what it states', () => {
    expect(Object.keys(attempts).sort()).toEqual(mutations);
    expect(Object.keys(overtaken).sort()).toEqual(mutations);
  });

  const all = Object.entries(attempts).flatMap(([name, list]) =>
    list.map((attempt, place) => [list.length > 1 ? `${name} (${place + 1})` : name, name, attempt] as const),
  );

  it.each(all)('%s is its viewer’s own, once and again', async (_title, name, attempt) => {
    const attempted = await attempt(at, intruder);
    const { viewer, input, another, otherwise, success, carer, forbid } = attempted;
    const key = newId('k');
    const sent = { ...input, idempotencyKey: key };
    if (!attempted.isOwn) await refuseStrangers(name, key, attempted, false);

    const lines = async () => (carer ? at.lines(carer) : at.allLines());
    const atFirst = await lines();
    const first = await at.change(name, sent, viewer);
    expect(first).toMatchObject({ __typename: success });
    const afterFirst = await lines();
    const repeated = await at.change(name, sent, viewer);
    if (attempted.again) expect(repeated).toMatchObject(attempted.again);
    else expect(repeated).toEqual(first);
    if (afterFirst > atFirst) expect(await lines()).toBeGreaterThan(afterFirst);

    if (another) {
      const other = await at.change(name, { ...sent, ...another }, viewer);
      expect(other?.__typename).toBe(otherwise ?? 'RequestRepeated');
    } else expect(Object.keys(input)).toEqual([]);

    await refuseStrangers(name, key, attempted, true);

    if (!forbid || !first) return;
    await forbid(first);
    expect((await at.change(name, sent, viewer))?.__typename).not.toBe(success);
  });

  const ends = Object.entries(overtaken).flatMap(([name, list]) =>
    typeof list === 'string' ? [] : list.map((overtake, place) => [`${name} (${place + 1})`, name, overtake] as const),
  );

  it.each(ends)('%s states nothing that holds no longer', async (_title, name, overtake) => {
    const [attempt] = attempts[name] ?? [];
    if (!attempt) throw new Error(`${name} has no attempt`);
    const attempted = await attempt(at, intruder);
    const { viewer, input, success } = attempted;
    const sent = { ...input, idempotencyKey: newId('k') };
    const first = await at.change(name, sent, viewer);
    if (first?.__typename !== success) throw new Error(`${name}: ${JSON.stringify(first)}`);
    await overtake(at, attempted, first);
    const repeated = await at.change(name, sent, viewer);
    expect(repeated?.__typename).toBeDefined();
    expect(repeated?.__typename).not.toBe(success);
  });
});
