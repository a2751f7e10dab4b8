import type { StaffViewer, Viewer } from '../../platform/viewer';
import { anOffer, aScheme, openDirectory } from '../directory/support';
import { AtASector, type Fields } from '../schemes/at-a-sector';
import { calendarDate } from '../../platform/calendar-date';
import { anonymous } from '../../platform/viewer';
import { offerChanged, schemeChanged } from '../../domain/sector/events';
import { demo } from '../../networks/demo/directory';

const herts: StaffViewer = { role: 'manager', subject: 'lead', organisation: 'og_carers_in_herts' };
const stale = `query ($first: Int, $after: String) { communityScheme(id: "sc_herts_carers_card") {
  staleOffers(first: $first, after: $after) { edges { node { id assuredOn } } pageInfo { hasNextPage endCursor } } } }`;

interface Page {
  readonly edges: readonly { readonly node: { readonly id: string; readonly assuredOn: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

describe('offers that nobody has made sure of for a year', () => {
  it('are listed for the scheme, the longest ago first, page by page, until somebody does', async () => {
    const community = await AtASector.open('community');
    const page = async (variables: Fields, viewer: Viewer = herts) => {
      const { data, errors } = await community.hub.ask('community', stale, variables, viewer);
      if (errors) return errors.map(({ extensions }) => extensions?.['code']);
      return (data?.['communityScheme'] as { staleOffers: Page }).staleOffers;
    };
    expect(await page({})).toMatchObject({ edges: [] });
    community.hub.clock.moveTo('2027-12-01T09:00:00Z');
    const seen: string[] = [];
    const days: string[] = [];
    for (let after: string | null | undefined; ;) {
      const found = await page({ first: 100, ...(after && { after }) });
      if (!('edges' in found)) throw new Error('the scheme was refused its own list');
      seen.push(...found.edges.map(({ node }) => node.id));
      days.push(...found.edges.map(({ node }) => node.assuredOn));
      if (!found.pageInfo.hasNextPage) break;
      after = found.pageInfo.endCursor;
    }
    expect(seen).toHaveLength(350);
    expect(new Set(seen).size).toBe(350);
    expect(days).toEqual(days.toSorted());
    const [first] = seen;
    const shown = '... on CommunityOfferAssured { offer { assuredOn } }';
    const query = `mutation ($input: CommunityOfferInput!) { assureCommunityOffer(input: $input) { __typename ${shown} } }`;
    const assure = (viewer: Viewer) =>
      community.hub.ask('community', query, { input: { offerId: first, idempotencyKey: 'rang them' } }, viewer);
    expect((await assure({ ...herts, organisation: 'og_dorset_carers_card' })).data).toEqual({
      assureCommunityOffer: { __typename: 'OfferNotYours' },
    });
    expect((await assure(herts)).data).toEqual({
      assureCommunityOffer: { __typename: 'CommunityOfferAssured', offer: { assuredOn: '2027-12-01' } },
    });
    const left = await page({ first: 1 });
    expect('edges' in left && left.edges[0]?.node.id).not.toBe(first);
    expect(await page({}, anonymous)).toEqual(['UNAUTHENTICATED']);
    await community.close();
  });

  it('fall behind the others in the directory’s list, and stand in it once', async () => {
    const directory = await openDirectory();
    const scheme = aScheme({ _id: 'sc_1' });
    const assured = ['2026-11-01', '2025-11-20', '2025-11-21', '2020-01-01'];
    const offers = assured.map((day, at) => anOffer({ _id: `of_${at}`, assuredOn: calendarDate(day) }));
    await demo.takeIn?.(
      [
        { type: schemeChanged, aggregate: 'sc_1', body: { sector: 'community', scheme } },
        ...offers.map((offer) => ({ type: offerChanged, aggregate: offer._id, body: { sector: 'community', offer } })),
      ],
      directory.running('directory').store,
    );
    const query = `query ($after: String) { offers(first: 1, after: $after) { edges { node { ... on CommunityOffer { id } } } pageInfo { endCursor hasNextPage } } }`;
    const seen: (string | undefined)[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { data } = await directory.ask('directory', query, { after }, anonymous);
      const { edges, pageInfo } = data?.['offers'] as Page;
      seen.push(...edges.map(({ node }) => node.id));
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    expect(seen).toEqual(['of_0', 'of_2', 'of_1', 'of_3']);
    await directory.close();
  });
});
