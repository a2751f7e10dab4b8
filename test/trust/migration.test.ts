import { linkLevels } from '../../subgraphs/identity/repositories/migrations/link-levels';
import {
  alma,
  cardManager,
  cardScheme,
  matchesOf,
  startTrust,
  wardManager,
  wardRegistrar,
  wardScheme,
  type TestTrust,
} from './support';

const born = '1961-03-14';

describe('a store of version 0.1, which opened every join to one person', () => {
  let hub: TestTrust;
  beforeEach(async () => {
    hub = await startTrust();
    await hub.take(cardScheme, [{ number: 'HCC-1', ...alma }], cardManager);
    await hub.take(wardScheme, [{ number: 'W-1', ...alma }], wardManager);
  });
  afterEach(() => hub.close());

  const collection = (name: string) =>
    hub.running('identity').store.connection.collection<Record<string, unknown> & { _id: string }>(name);

  /** Joins the ward's record to the card's in the store as version 0.1 did. */
  async function joinAsBefore(matchId?: string): Promise<void> {
    const [row] = await collection('matches').find({}).toArray();
    if (!row) throw new Error('the machine matched no one');
    const [record, person] = [String(row['carerId']), String(row['other'])];
    await collection('carers').updateOne(
      { _id: record },
      { $set: { person, joinedTo: person }, $unset: { group: '', matchedWith: '' } },
    );
    await collection('links').updateMany({ home: record }, { $set: { carerId: person } });
    const { other: _other, organisations: _organisations, ...match } = row;
    const decisions = [{ at: hub.clock.read(), state: 'JOINED' }];
    await collection('matches').deleteMany({});
    await collection('matches').insertOne({
      ...match,
      _id: matchId ?? row._id,
      state: 'JOINED',
      joinedTo: person,
      decisions,
    });
  }
  const migrate = () =>
    linkLevels(hub.running('identity').store)
      .run()
      .then(() => hub.relay());
  const seen = async (subject: string) => (await hub.me(subject))?.passports;

  it('counts them as one, and opens neither to the other', async () => {
    await hub.accept('alma', await hub.invite(cardScheme, 'HCC-1', cardManager), born);
    await joinAsBefore();
    expect(await seen('alma')).toEqual(['CommunityPassport', 'HospitalPassport']);
    await migrate();
    expect(await seen('alma')).toEqual(['CommunityPassport']);
    expect(await hub.counted()).toBe(1);
    const [match] = await matchesOf(hub, wardRegistrar, 'MATCHED');
    expect(match?.decisions).toEqual([{ state: 'MATCHED', by: null, reason: null }]);
    expect(await hub.undo(wardRegistrar, 'MATCHED')).toMatchObject({ match: { state: 'PARTED' } });
    expect(await hub.counted()).toBe(2);
  });

  it('takes an invitation that a newcomer used for no evidence', async () => {
    await hub.accept('mallory', await hub.invite(wardScheme, 'W-1', wardManager), born);
    await joinAsBefore();
    expect(await seen('mallory')).toEqual(['CommunityPassport', 'HospitalPassport']);
    await migrate();
    expect(await seen('mallory')).toEqual(['HospitalPassport']);
  });

  it('keeps what a holder joined by the invitation for that record while signed in', async () => {
    await hub.accept('alma', await hub.invite(wardScheme, 'W-1', wardManager), born);
    await joinAsBefore('ma_made_by_the_holder');
    await migrate();
    expect(await seen('alma')).toEqual(['CommunityPassport', 'HospitalPassport']);
    expect(await matchesOf(hub, wardRegistrar, 'CONFIRMED')).toHaveLength(1);
  });

  it('changes nothing the second time', async () => {
    await joinAsBefore();
    await migrate();
    const before = await hub.stored('identity');
    await migrate();
    expect(await hub.stored('identity')).toEqual(before);
  });
});
