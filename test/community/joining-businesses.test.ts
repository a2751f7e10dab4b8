import type { Viewer } from '../../platform/viewer';
import { AtASector, type Fields } from '../schemes/at-a-sector';

const scheme = 'sc_herts_carers_card';
const herts: Viewer = { role: 'manager', subject: 'lead', organisation: 'og_carers_in_herts' };
const dorset: Viewer = { role: 'manager', subject: 'lead', organisation: 'og_dorset_carers_card' };
const anybody: Viewer = { role: 'anonymous' };

const shop = {
  name: 'The Patient Teapot',
  branches: [
    {
      address: '12 Market Place, Stevenage',
      postcode: 'SG1 4AB',
      opening: [
        { byday: 'MO,TU,WE,TH,FR', opensAt: '08:30', closesAt: '17:00' },
        { byday: 'SA', opensAt: '09:00', closesAt: '12:00' },
      ],
    },
    { address: '3 Church Street, Ware', postcode: 'SG12 9EN', opening: [] },
  ],
  offer: {
    title: 'A second pot of tea',
    summary: 'The second pot costs nothing.',
    category: 'food',
    howToClaim: 'Show the card before you pay.',
  },
  wantsSticker: true,
};

describe('a business that a scheme wins over', () => {
  let at: AtASector;
  beforeEach(async () => {
    at = await AtASector.open('community');
  });
  afterEach(() => at.close());

  const recruit = (viewer: Viewer = herts, more: Fields = {}) =>
    at.change(
      'recruitBusiness',
      { schemeId: scheme, recruiter: 'market stall in Ware', ...more },
      viewer,
      '... on RecruitmentCodeMade { code validUntil }',
    );
  const join = (recruitmentCode: unknown, more: Fields = {}) =>
    at.change(
      'joinAsBusiness',
      { recruitmentCode, ...shop, ...more },
      anybody,
      `... on BusinessJoined { tillCode business { id name offers { id title places { name postcode } }
        branches { id place { address area { name } } opening { byday opensAt closesAt } } } } ... on BusinessRefused { field }`,
    );
  interface Joined {
    readonly tillCode: string;
    readonly business: {
      readonly id: string;
      readonly offers: { readonly id: string }[];
      readonly branches: { readonly id: string }[];
    };
  }
  const joined = async () => {
    const { code } = await recruit();
    return (await join(code)) as unknown as Joined;
  };
  const redeem = (input: Fields) =>
    at.change('recordRedemption', input, anybody, '... on RedemptionRecorded { on count }');

  it('joins by a recruiter’s code, with its branches, when they are open, and an offer that is had at all of them', async () => {
    const { code, validUntil } = await recruit();
    expect(validUntil).toBe('2027-02-19');
    const { business, tillCode } = await join(code);
    expect(tillCode).toMatch(/^\w{4}-\w{4}-\w{4}$/);
    expect(business).toMatchObject({
      name: 'The Patient Teapot',
      offers: [{ title: 'A second pot of tea', places: [{ postcode: 'SG1 4AB' }, { postcode: 'SG12 9EN' }] }],
    });
    const { branches } = business as { branches: Fields[] };
    expect(branches).toContainEqual(
      expect.objectContaining({
        place: { address: '12 Market Place, Stevenage', area: { name: 'Stevenage' } },
        opening: shop.branches[0]?.opening,
      }),
    );
    const reported = await at.hub.running('community').outbox.pending(10);
    expect(reported.map(({ type }) => type)).toEqual(['offer.changed', 'business.changed']);
    expect(reported.slice(0, 1)).toMatchObject([
      { type: 'offer.changed', body: { offer: { schemeId: scheme, title: shop.offer.title } } },
    ]);
    // A code is valid for one business.
    expect(await join(code, { name: 'Another shop' })).toMatchObject({ __typename: 'RecruitmentCodeRefused' });
  });

  it('cannot join by a code that was made up or is too old, and only the scheme makes one', async () => {
    expect(await join('AAAA-BBBB-CCCC')).toMatchObject({ __typename: 'RecruitmentCodeRefused' });
    expect(await recruit(dorset)).toMatchObject({ __typename: 'SchemeNotYours' });
    expect(await recruit(anybody)).toEqual({ errors: ['UNAUTHENTICATED'] });
    const { code } = await recruit();
    at.hub.clock.moveTo('2027-02-20T09:00:00Z');
    expect(await join(code)).toMatchObject({ __typename: 'RecruitmentCodeRefused' });
  });

  it('is told what is wrong with what it says, and can use its code then', async () => {
    const { code } = await recruit();
    const branch = shop.branches[1];
    const open = (opening: Fields) => ({ branches: [{ ...branch, opening: [opening] }] });
    expect(await join(code, { name: ' ' })).toMatchObject({ field: 'name' });
    expect(await join(code, { branches: [] })).toMatchObject({ field: 'branches' });
    expect(await join(code, { branches: [{ ...branch, postcode: 'nowhere' }] })).toMatchObject({
      field: 'branches.postcode',
    });
    const hours = { byday: 'MO', opensAt: '09:00', closesAt: '17:00' };
    expect(await join(code, open({ ...hours, byday: 'Monday' }))).toMatchObject({ field: 'branches.opening' });
    expect(await join(code, open({ ...hours, byday: 'MO,MO' }))).toMatchObject({ field: 'branches.opening' });
    expect(await join(code, open({ ...hours, closesAt: '08:00' }))).toMatchObject({ field: 'branches.opening' });
    expect(await join(code, { offer: { ...shop.offer, category: 'tea' } })).toMatchObject({ field: 'offer.category' });
    expect(await join(code, open(hours))).toMatchObject({ __typename: 'BusinessJoined' });
  });

  it('counts at its till how often its offer was redeemed, and sees it, without anybody signing in', async () => {
    const { tillCode, business } = await joined();
    const input = { tillCode, branchId: business.branches[0]?.id, offerId: business.offers[0]?.id };
    const once = { ...input, count: 3, idempotencyKey: 'Saturday' };
    await redeem(once);
    expect(await redeem(once)).toMatchObject({ __typename: 'RedemptionRecorded', on: '2026-11-21', count: 3 });
    at.hub.clock.moveTo('2026-12-01T10:00:00Z');
    await redeem({ ...input, count: 4 });
    for (const wrong of [
      { count: 0 },
      { branchId: 'br_x' },
      { offerId: 'of_x' },
      { tillCode: 'AAAA-BBBB-CCCC' },
      { tillCode: null },
    ])
      expect(await redeem({ ...input, ...wrong })).toMatchObject({ __typename: 'RedemptionRefused' });
    const own = async (code: string) => {
      const query = `query ($code: String!) { ownFootfall(tillCode: $code) { from redemptions } }`;
      const { data } = await at.hub.ask('community', query, { code }, anybody);
      return data?.['ownFootfall'] as Fields[] | null;
    };
    expect((await own(tillCode))?.slice(-3)).toEqual([
      { from: '2026-10-01', redemptions: 0 },
      { from: '2026-11-01', redemptions: 3 },
      { from: '2026-12-01', redemptions: 4 },
    ]);
    expect(await own('AAAA-BBBB-CCCC')).toBeNull();
    const reported = await at.hub.running('community').outbox.pending(10);
    expect(reported.filter(({ type }) => type === 'redemption.recorded')).toHaveLength(2);
  });

  it('is sent the sticker that it ordered', async () => {
    const { tillCode, business } = await joined();
    const waiting = async (viewer: Viewer) => {
      const query = `{ communityScheme(id: "${scheme}") { stickersToPrint(first: 100) { edges { node { id sticker { orderedOn printedOn } } } } } }`;
      const { data } = await at.hub.ask('community', query, {}, viewer);
      const found = data?.['communityScheme'] as { stickersToPrint: { edges: { node: Fields }[] } };
      // The demo network has other waiting businesses.
      return found.stickersToPrint.edges.map(({ node }) => node).filter(({ id }) => id === business.id);
    };
    const printed = (viewer: Viewer) =>
      at.change(
        'recordStickerPrinted',
        { businessId: business.id },
        viewer,
        '... on StickerPrinted { business { sticker { printedOn } } }',
      );
    expect(await waiting(herts)).toEqual([{ id: business.id, sticker: { orderedOn: '2026-11-21', printedOn: null } }]);
    expect(await waiting(dorset)).toEqual([]);
    expect(await printed(dorset)).toMatchObject({ __typename: 'NoStickerOrdered' });
    expect(await printed(herts)).toMatchObject({ business: { sticker: { printedOn: '2026-11-21' } } });
    expect(await printed(herts)).toMatchObject({ __typename: 'NoStickerOrdered' });
    expect(await waiting(herts)).toEqual([]);
    await at.change('orderWindowSticker', { tillCode }, anybody, '');
    expect(await waiting(herts)).toHaveLength(1);
  });
});
