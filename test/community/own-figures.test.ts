import { calendarDate } from '../../platform/calendar-date';
import { anonymous, type Viewer } from '../../platform/viewer';
import { makeDemo, member } from '../support/demo-sector';
import { startTestSubgraphs, type TestSubgraphs } from '../support/subgraphs';

type Fields = Record<string, unknown>;
const managerOf = (organisation: string): Viewer => ({ role: 'manager', subject: 'lead', organisation });

const record = `mutation ($input: RecordRedemptionInput!) {
  recordRedemption(input: $input) { __typename ... on RedemptionRecorded { on count } ... on UserError { message } }
}`;
const receive = `mutation ($input: ReceiveCommunityApplicationInput!) {
  receiveCommunityApplication(input: $input) { __typename ... on ApplicationKept { applicationId } }
}`;
const close = `mutation ($input: CloseCommunityApplicationInput!) {
  closeCommunityApplication(input: $input) { __typename }
}`;
const footfallOf = `query ($id: ID!) { business(id: $id) { footfall { from redemptions } } }`;
const ownFigures = `{ communityScheme(id: "sc_herts_carers_card") { applicationsWaiting staleOfferCount expiringNextMonth } }`;

describe('what a business and a scheme see of themselves', () => {
  let hub: TestSubgraphs;
  let business: { _id: string; offers: string[] };
  let branch: string;
  const herts = managerOf('og_carers_in_herts');

  beforeAll(async () => {
    hub = await startTestSubgraphs('community', 'insight');
    await makeDemo(hub, 'community', [
      member('a', { schemeId: 'sc_herts_carers_card', on: calendarDate('2023-12-10') }), // ends on 9 December 2026
      member('b', { schemeId: 'sc_herts_carers_card', on: calendarDate('2024-01-01') }), // ends on 31 December
      member('c', { schemeId: 'sc_herts_carers_card', on: calendarDate('2024-01-02') }), // ends on 1 January
    ]);
    const { connection } = hub.running('community').store;
    const found = await connection.collection<typeof business>('businesses').findOne({});
    if (!found) throw new Error('the demo network has no business');
    business = found;
    branch = String((await connection.collection('branches').findOne({ business: found._id }))?._id);
  });
  afterAll(() => hub.close());

  const request = async (query: string, variables: Fields, viewer: Viewer) =>
    (await hub.ask('community', query, variables, viewer)).data as Record<string, Fields> | null;
  const redeem = (input: Fields, viewer: Viewer = managerOf(business._id)) =>
    request(record, { input: { branchId: branch, offerId: business.offers[0], ...input } }, viewer);

  it('a business counts redemptions and reads its own footfall, which nobody else does', async () => {
    expect(await redeem({ idempotencyKey: '1' })).toEqual({
      recordRedemption: { __typename: 'RedemptionRecorded', on: '2026-11-21', count: 1 },
    });
    await redeem({ idempotencyKey: '2', count: 12 });
    await redeem({ idempotencyKey: '2', count: 12 }); // a repeated request counts once
    const read = async (viewer: Viewer) => {
      const { data, errors } = await hub.ask('community', footfallOf, { id: business._id }, viewer);
      return { footfall: (data?.['business'] as Fields | null)?.['footfall'], code: errors?.[0]?.extensions?.['code'] };
    };
    const own = (await read(managerOf(business._id))).footfall as unknown[];
    expect(own).toHaveLength(12);
    expect(own[0]).toEqual({ from: '2025-12-01', redemptions: 0 });
    expect(own.at(-1)).toEqual({ from: '2026-11-01', redemptions: 13 });
    expect(await read(managerOf('bu_somebody_else'))).toEqual({ footfall: null });
    expect(await read(herts)).toEqual({ footfall: null });
    expect((await read(anonymous)).code).toBe('UNAUTHENTICATED');
  });

  it('a business counts only at its own branches, and only what can be', async () => {
    const refused = { __typename: 'RedemptionRefused' };
    expect(await redeem({ idempotencyKey: '3' }, herts)).toMatchObject({ recordRedemption: refused });
    expect(await redeem({ idempotencyKey: '4', offerId: 'of_another' })).toMatchObject({ recordRedemption: refused });
    expect(await redeem({ idempotencyKey: '5', count: 0 })).toMatchObject({ recordRedemption: refused });
    expect(await redeem({ idempotencyKey: '6', count: 501 })).toMatchObject({
      recordRedemption: { message: 'Give a count from 1 to 500.' },
    });
  });

  it('tells insight how many, and neither which business nor who', async () => {
    const events = await hub.running('community').outbox.pending(100);
    const bodies = events.filter(({ type }) => type === 'redemption.recorded').map(({ body }) => body as Fields);
    expect(bodies.map(({ count }) => count)).toEqual([1, 12]);
    for (const body of bodies) expect(Object.keys(body).sort()).toEqual(['area', 'count', 'on', 'schemeId']);
  });

  it('a scheme sees what waits, what is stale and what expires next month; nobody else does', async () => {
    const input = { schemeId: 'sc_herts_carers_card', receivedOn: '2026-11-02', route: 'LIBRARY' };
    const first = await request(receive, { input: { ...input, idempotencyKey: 'a' } }, herts);
    await request(receive, { input: { ...input, idempotencyKey: 'b' } }, herts);
    const figures = async (viewer: Viewer) => (await request(ownFigures, {}, viewer))?.['communityScheme'];
    expect(await figures(herts)).toEqual({ applicationsWaiting: 2, staleOfferCount: 0, expiringNextMonth: 2 });
    const applicationId = first?.['receiveCommunityApplication']?.['applicationId'];
    const closing = { input: { applicationId, idempotencyKey: 'c' } };
    expect(await request(close, closing, managerOf('og_another'))).toEqual({
      closeCommunityApplication: { __typename: 'ApplicationRefused' },
    });
    await request(close, closing, herts);
    expect(await figures(herts)).toMatchObject({ applicationsWaiting: 1 });
    expect(await figures(managerOf('og_another'))).toEqual({
      applicationsWaiting: null,
      staleOfferCount: null,
      expiringNextMonth: null,
    });
  });
});
