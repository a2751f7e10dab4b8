import { schemeChanged } from '../../domain/sector/events';
import { calendarDate as day } from '../../platform/calendar-date';
import { newId } from '../../platform/ids';
import { modelOf } from '../../platform/mongo/collection';
import { databaseOf } from '../../platform/mongo/connect';
import { RunningSubgraph } from '../../platform/subgraph/running-subgraph';
import {
  generateKeys,
  KeyRing,
  withRotationBegun,
  withRotationEnded,
  type KeyFile,
} from '../../platform/tokens/key-ring';
import { hub } from '../../platform/viewer';
import { identity } from '../../subgraphs/identity';
import { accountCollection } from '../../subgraphs/identity/models/account';
import { matchCollection } from '../../subgraphs/identity/models/match';
import { linkCollection } from '../../subgraphs/identity/models/link';
import { CarerRepository } from '../../subgraphs/identity/repositories/carer-repository';
import { blindIndexOf } from '../../subgraphs/identity/services/sealing/blind-index';
import { openDetails } from '../../subgraphs/identity/services/sealing/personal-details';
import { vaultOf } from '../../subgraphs/identity/services/sealing/vault';
import { KeyRotation } from '../../subgraphs/identity/services/key-rotation';
import { linkAfter } from '../../subgraphs/identity/services/memberships';
import { RegisterService } from '../../subgraphs/identity/services/register/register-service';

import { subgraphList } from '../../subgraphs/registry';
import { TestClock } from '../support/clock';
import { openTestDatabase, type TestDatabase } from '../support/database';

const row = (number: string) => ({
  number,
  givenName: 'Zoë',
  familyName: 'Fictional',
  dateOfBirth: '1984-05-17',
  postcode: 'SG2 8ZZ',
  email: 'zoe.fictional@example.org',
  phone: '07700 900456',
});
const account = ['https://issuer.example', 'zoe'] as const;

describe('keys at rest', () => {
  let database: TestDatabase;
  const clock = new TestClock();
  const under = (keys: KeyFile) => {
    const connection = databaseOf(database.connection, 'identity', database.prefix);
    return new RunningSubgraph(identity, { connection, clock: clock.read, keys: new KeyRing(keys), subgraphList });
  };
  const take = async (keys: KeyFile, schemeId: string, number: string) => {
    const running = await new RegisterService(hub, under(keys).store).begin(schemeId, 'a file');
    const report = await running?.take([running.read({ row: 2, text: row(number) })]);
    await running?.finish();
    return report;
  };
  const rotation = (keys: KeyFile) => new KeyRotation(under(keys).store);
  const stored = async () => {
    const { connection } = under(generateKeys()).store;
    const all: string[] = [];
    for (const { name } of await connection.listCollections())
      all.push(JSON.stringify(await connection.collection(name).find().toArray()));
    return all.join('\n');
  };

  beforeEach(async () => {
    database = await openTestDatabase();
  });
  afterEach(() => database.close());

  it('rotate: cut off half way and begun again, everybody is found and read under the new, and by the old nobody', async () => {
    const old = generateKeys();
    const running = under(old);
    const { store, sink } = running;
    await running.prepare();
    for (const _id of ['sc_one', 'sc_two']) {
      const scheme = { _id, name: _id, organisation: 'og_1', organisationName: 'One', version: 1 };
      const event = { id: newId('ev'), type: schemeChanged, aggregate: _id, at: clock.read() };
      await sink.apply({ ...event, body: { sector: 'community', scheme } });
    }
    for (let number = 1; number <= 3; number++) await take(old, 'sc_one', `Z-${String(number)}`);
    const carers = await new CarerRepository(hub, store.connection).find({}, { sort: { _id: 1 } });
    const [first] = carers;
    if (!first) throw new Error('nobody was taken in');
    await modelOf(store.connection, accountCollection).create([
      { _id: blindIndexOf(store.keys).ofAccount(...account), carerId: first._id },
    ]);
    const passport = { sector: 'community', passportId: 'pp_1', carerRef: '-', schemeId: 'sc_one', schemeName: 'One' };
    const dates = { issuedOn: day('2026-04-21'), validFrom: day('2026-04-21'), version: 1 };
    const link = linkAfter(
      { ...passport, ...dates, number: 'Z-1' },
      { home: first._id, carerId: first._id },
      store.keys,
    );
    await modelOf(store.connection, linkCollection).create([link]);
    const secrets = [
      ...carers.flatMap(({ key = '', blocks = [] }) => [key, ...blocks]),
      link.card,
      blindIndexOf(store.keys).ofAccount(...account),
    ];
    expect(secrets.length).toBeGreaterThan(30);
    const before = await stored();
    for (const secret of secrets) expect(before).toContain(secret);

    const both = withRotationBegun(old);
    await expect(
      rotation(both).run(({ keys }) => {
        if (keys > 0) throw new Error('the power failed');
      }),
    ).rejects.toThrow('the power failed');
    // The file states that a rotation is in progress, so no third key is made.
    expect(withRotationBegun(both)).toBe(both);
    expect(await rotation(both).run(() => undefined)).toEqual({ keys: 0, cards: 1, accounts: 1 });
    expect(await rotation(both).run(() => undefined)).toEqual({ keys: 0, cards: 0, accounts: 0 });

    const after = await stored();
    for (const secret of secrets) expect([secret, after.includes(secret)]).toEqual([secret, false]);
    const fresh = withRotationEnded(both);
    const { keys } = under(fresh).store;
    const renewed = await new CarerRepository(hub, store.connection).find({}, { sort: { _id: 1 } });
    expect(renewed.map((carer) => openDetails(vaultOf(keys), carer)?.givenName)).toEqual(['Zoë', 'Zoë', 'Zoë']);
    for (const carer of renewed) expect(() => openDetails(vaultOf(new KeyRing(old)), carer)).toThrow(/retired/);
    expect(
      await modelOf(store.connection, linkCollection)
        .findOne({ card: blindIndexOf(keys).ofCard('z1') })
        .lean(),
    ).toMatchObject({ _id: 'pp_1' });
    expect(
      await modelOf(store.connection, accountCollection)
        .findById(blindIndexOf(keys).ofAccount(...account))
        .lean(),
    ).toMatchObject({ carerId: first._id });
    // The hub recognises rows imported under the old keys, and matches new rows under the new keys.
    expect(await take(fresh, 'sc_one', 'Z-2')).toMatchObject({ accepted: 1, unchanged: 1 });
    const matches = modelOf(store.connection, matchCollection);
    const matchesBefore = await matches.countDocuments();
    expect(await take(fresh, 'sc_two', 'T-1')).toMatchObject({ accepted: 1, fresh: 1 });
    expect(await matches.countDocuments()).toBe(matchesBefore + 1);
  });

  it('rotate again and again: what was wrapped long ago goes the whole way, and old wrapping keys leave the file', async () => {
    let keys: KeyFile = generateKeys();
    const cards = [blindIndexOf(new KeyRing(keys)).ofCard('Z-1')];
    for (let year = 1; year <= 3; year++) {
      keys = withRotationEnded(withRotationBegun(keys));
      const ring = new KeyRing(keys);
      expect(ring.wrappingKeys().filter((key) => key !== undefined)).toHaveLength(1);
      cards.push(blindIndexOf(ring).ofCard('Z-1'));
    }
    const { renewed } = blindIndexOf(new KeyRing(keys));
    expect(cards.map(renewed.card)).toEqual(cards.map(() => cards.at(-1)));
    expect(new Set(cards).size).toBe(4);
  });
});
