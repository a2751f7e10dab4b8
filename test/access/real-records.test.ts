import { prefixOf } from '../../domain/sector/sector-type-defs';
import { sectorsOf } from '../../platform/subgraph/subgraph-list';
import { modelOf } from '../../platform/mongo/collection';
import { passportCollection, type Passport } from '../../domain/passport/passport';
import type { StaffRole, Viewer } from '../../platform/viewer';
import { subgraphList } from '../../subgraphs/registry';
import { startTestHub, type TestHub } from '../support/hub';

const sectors = sectorsOf(subgraphList).map(({ code }) => code);

/** Collects every text and number of a document, whatever its field. */
function valuesOf(value: unknown, into: Set<string>): void {
  if (typeof value === 'string' || typeof value === 'number') into.add(String(value));
  else if (value instanceof Date) into.add(value.toISOString());
  else if (Array.isArray(value)) value.forEach((each) => valuesOf(each, into));
  else if (value !== null && typeof value === 'object') Object.values(value).forEach((each) => valuesOf(each, into));
}

describe('records that are really there', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await startTestHub({ demo: true });
  });
  afterAll(() => hub.close());

  const passportsOf = (sector: string) =>
    modelOf(hub.storeOf(sector).connection, passportCollection<Passport>()).find({}).lean<Passport[]>().exec();

  describe.each(sectors)('a passport of %s', (sector) => {
    const request = `query ($id: ID!) { _entities(representations: [{ __typename: "${prefixOf(sector)}Passport", id: $id }]) {
      ... on ${prefixOf(sector)}Passport { number } } }`;

    it('is shown by _entities to its holder and to its organisation’s staff, and to nobody else', async () => {
      const [passport] = await passportsOf(sector);
      if (!passport) throw new Error('the demo network has no passport of this sector');
      const shownTo = async (viewer: Viewer) =>
        (await hub.askSubgraph(sector, request, { id: passport._id }, viewer)).data?.['_entities'];
      const staff = (role: StaffRole, organisation: string): Viewer => ({ role, subject: 's', organisation });

      expect(await shownTo({ role: 'carer', ref: passport.carerRef })).toEqual([{ number: passport.number }]);
      expect(await shownTo({ role: 'carer', ref: `${passport.carerRef}x` })).toEqual([null]);
      expect(await shownTo({ role: 'anonymous' })).toEqual([null]);
      for (const role of ['ward', 'hr', 'analyst', 'manager', 'registrar'] as const) {
        expect(await shownTo(staff(role, 'another organisation'))).toEqual([null]);
      }
      expect(await shownTo(staff('analyst', passport.organisation))).toEqual([null]);
      expect(await shownTo(staff('registrar', passport.organisation))).toEqual([null]);
    });

    it('is not listed for a carer who names another’s pseudonym', async () => {
      const [passport] = await passportsOf(sector);
      const listed = await hub.askSubgraph(
        sector,
        `query ($ref: ID!) { _entities(representations: [{ __typename: "Carer", ${sector}Ref: $ref }]) { ... on Carer { ${sector}Passports { id } } } }`,
        { ref: passport?.carerRef ?? '' },
        { role: 'carer', ref: 'somebody-else' },
      );
      const [carer] = (listed.data?.['_entities'] ?? []) as (Record<string, unknown[] | null> | null)[];
      expect(carer?.[`${sector}Passports`] ?? []).toEqual([]);
    });
  });

  it('two sectors’ databases share no value that identifies a carer', async () => {
    const identifying = new Map<string, Set<string>>();
    for (const sector of sectors) {
      const values = new Set<string>();
      for (const { carerRef, number, _id, introduction } of await passportsOf(sector))
        valuesOf([carerRef, number, _id, introduction], values);
      expect(values.size).toBeGreaterThan(0);
      identifying.set(sector, values);
    }
    for (const sector of sectors) {
      const { connection } = hub.storeOf(sector);
      const everything = new Set<string>();
      for (const { name } of await connection.listCollections()) {
        for (const document of await connection.collection(name).find({}).toArray()) valuesOf(document, everything);
      }
      for (const other of sectors.filter((each) => each !== sector)) {
        const shared = [...(identifying.get(other) ?? [])].filter((value) => everything.has(value));
        expect({ sector, other, shared }).toEqual({ sector, other, shared: [] });
      }
    }
  });

  it('no sector, no directory and no insight stores a name, a number or the hub’s own id of a carer', async () => {
    const { connection: identity } = hub.storeOf('identity');
    const ids = (await identity.collection('carers').find({}).toArray()).map(({ _id }) => String(_id));
    expect(ids.length).toBeGreaterThan(100);
    const secrets = [...ids, 'Hazel', 'Fictional', 'SG1 4ZZ'];
    for (const { name } of subgraphList.filter(({ name: each }) => each !== 'identity')) {
      const { connection } = hub.storeOf(name);
      const values = new Set<string>();
      for (const collection of await connection.listCollections()) {
        if (['offers', 'schemes', 'indexedOffers', 'businesses', 'trusts', 'sites'].includes(collection.name)) continue;
        for (const document of await connection.collection(collection.name).find({}).toArray())
          valuesOf(document, values);
      }
      expect({ name, found: secrets.filter((secret) => values.has(secret)) }).toEqual({ name, found: [] });
    }
  });
});
