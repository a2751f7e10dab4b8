import { modelOf } from '../../platform/mongo/collection';
import { accessEntryCollection, accessHeadCollection } from '../../subgraphs/identity/models/access-entry';
import { AccessLogRepository } from '../../subgraphs/identity/repositories/access-log-repository';
import { AccessLogService } from '../../subgraphs/identity/services/access-log-service';
import { hashOf } from '../../subgraphs/identity/services/access-chain';
import { accessLog, checkCarer, nurse, nurseElsewhere, shown, startIdentity, type TestIdentity } from './support';

interface Log {
  readonly edges: { readonly cursor: string; readonly node: { readonly place: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

describe('a carer’s access log', () => {
  let identity: TestIdentity;
  beforeEach(async () => {
    identity = await startIdentity();
    await identity.tell({});
    await identity.tell({ holder: 1, passportId: 'pp_2', number: 'OTHER-1' });
  });
  afterEach(() => identity.close());

  const check = (ward: string, cardNumber = 'HCC-234-567', viewer: typeof nurse | typeof nurseElsewhere = nurse) =>
    identity.answer(checkCarer, shown({ cardNumber, ward }), viewer);
  const page = async (variables: Record<string, unknown>) =>
    ((await identity.answer(accessLog, variables, identity.hazel))['me'] as { accessLog: Log }).accessLog;
  const places = ({ edges }: Log) => edges.map(({ node }) => node.place);

  it('is read newest first, page by page, and a page does not shift while others ask', async () => {
    for (const ward of ['one', 'two', 'three', 'four', 'five']) await check(ward);
    const first = await page({ first: 2 });
    expect(places(first)).toEqual(['five', 'four']);
    await check('six');
    const second = await page({ first: 2, after: first.pageInfo.endCursor });
    expect(places(second)).toEqual(['three', 'two']);
    expect(second.pageInfo.hasNextPage).toBe(true);
    const third = await page({ first: 2, after: second.pageInfo.endCursor });
    expect(places(third)).toEqual(['one']);
    expect(third.pageInfo.hasNextPage).toBe(false);
    for (const wrong of [{ first: 0 }, { first: 101 }, { after: 'made-up' }])
      expect(await identity.refusals(accessLog, wrong, identity.hazel)).toEqual(['BAD_USER_INPUT']);
  });

  it('holds what was asked about this carer, and nothing of another’s', async () => {
    await check('one');
    await check('elsewhere', 'OTHER-1', nurseElsewhere);
    expect(places(await page({}))).toEqual(['one']);
  });

  it('is a chain: each entry holds the hash of the one before, also where wards ask at once', async () => {
    await Promise.all(['one', 'two', 'three', 'four'].map((ward) => check(ward)));
    const { connection } = identity.running('identity').store;
    const entries = await modelOf(connection, accessEntryCollection)
      .find({ carerId: identity.hazel.ref })
      .sort({ sequence: 1 })
      .lean();
    expect(entries.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4]);
    for (const [index, entry] of entries.entries()) {
      expect(entry.previous).toBe(entries[index - 1]?.hash);
      expect(entry.hash).toBe(hashOf(entry));
    }
    expect(new Set(entries.map(({ place }) => place))).toEqual(new Set(['one', 'two', 'three', 'four']));
    const head = await modelOf(connection, accessHeadCollection).findById(identity.hazel.ref).lean();
    expect(head).toEqual({
      _id: identity.hazel.ref,
      length: 4,
      hash: entries[3]?.hash,
      signature: expect.any(String) as unknown,
    });
  });

  it('is a chain also where one change leaves several entries in it', async () => {
    const { store } = identity.running('identity');
    const log = new AccessLogService(store, new AccessLogRepository(nurse, store.connection));
    const what = { purpose: 'CARD', outcome: 'CARD_SHOWN' } as const;
    const access = (_id: string) => ({ _id, carerId: identity.hazel.ref, at: store.clock(), ...nurse, ...what });
    await store.unitOfWork.run(async (work) => {
      await log.append([access('ac_1')], work);
      await log.append([access('ac_2')], work);
    });
    const entries = await modelOf(store.connection, accessEntryCollection).find().sort({ sequence: 1 }).lean();
    expect(entries.map(({ _id, sequence }) => [_id, sequence])).toEqual([
      ['ac_1', 1],
      ['ac_2', 2],
    ]);
    expect(entries[1]?.previous).toBe(entries[0]?.hash);
  });

  it('shows by its hash that an entry was changed, in any field', async () => {
    await check('one');
    const { connection } = identity.running('identity').store;
    const entry = await modelOf(connection, accessEntryCollection).findOne({}).lean();
    if (!entry) throw new Error('the check left no entry');
    const changes = {
      _id: 'x',
      carerId: 'x',
      sequence: 2,
      at: new Date(0),
      role: 'hr',
      subject: 'x',
      organisation: 'x',
      place: 'x',
      purpose: 'DISCHARGE',
      outcome: 'LOST',
      previous: 'x',
    } as const;
    for (const [field, value] of Object.entries(changes))
      expect([field, hashOf({ ...entry, [field]: value }) === entry.hash]).toEqual([field, false]);
  });
});
