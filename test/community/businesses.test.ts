import { statusOn } from '../../domain/passport/status';
import type { OfferChanged, PassportChanged } from '../../domain/sector/events';
import type { DemoEvent } from '../../networks/demo/demo-part';
import { dayOf } from '../../platform/calendar-date';
import { anonymous } from '../../platform/viewer';
import { plot } from '../../networks/demo/plot';
import { makeDemo, member } from '../support/demo-sector';
import { startTestSubgraphs, type TestSubgraphs } from '../support/subgraphs';

const page = `query ($id: ID!, $after: String) {
  communityScheme(id: $id) {
    businesses(first: 100, after: $after) {
      edges {
        node {
          id name
          branches { id place { name address postcode point { latitude } area { code } } }
          offers { id places { name } business { id } }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

interface Place {
  readonly name: string;
  readonly address: string;
  readonly postcode: string;
  readonly point: { readonly latitude: number } | null;
  readonly area: { readonly code: string } | null;
}
interface Business {
  readonly id: string;
  readonly name: string;
  readonly branches: readonly { readonly id: string; readonly place: Place }[];
  readonly offers: readonly {
    readonly id: string;
    readonly places: readonly { readonly name: string }[];
    readonly business: { readonly id: string } | null;
  }[];
}
interface Scheme {
  readonly communityScheme: {
    readonly businesses: {
      readonly edges: readonly { readonly node: Business }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    };
  };
}

describe('the community schemes of the demo network', () => {
  let hub: TestSubgraphs;
  let events: DemoEvent[];

  beforeAll(async () => {
    hub = await startTestSubgraphs('community');
    const members = plot(dayOf(hub.clock.read()), 1).flatMap(({ index, joins }) => {
      const own = joins.filter(({ sector }) => sector === 'community');
      return own.length > 0 ? [member(`ref_${index}`, ...own)] : [];
    });
    events = await makeDemo(hub, 'community', members);
  });
  afterAll(() => hub.close());

  const offersOf = (schemeId: string) =>
    events
      .filter(({ type }) => type === 'offer.changed')
      .map(({ body }) => (body as OfferChanged).offer)
      .filter((offer) => offer.schemeId === schemeId);

  async function businessesOf(id: string): Promise<Business[]> {
    const found: Business[] = [];
    for (let after: string | null = null; ;) {
      const { data, errors } = await hub.ask('community', page, { id, after }, anonymous);
      expect(errors).toBeUndefined();
      const { edges, pageInfo } = (data as unknown as Scheme).communityScheme.businesses;
      found.push(...edges.map(({ node }) => node));
      if (!pageInfo.hasNextPage) return found;
      after = pageInfo.endCursor;
    }
  }

  it('have 350 offers in Hertfordshire, two of them rights that need no card', () => {
    const offers = offersOf('sc_herts_carers_card');
    expect(offers).toHaveLength(350);
    expect(new Set(offers.map(({ _id }) => _id)).size).toBe(350);
    expect(offers.filter(({ strength }) => strength === 'STATUTORY').map(({ audience }) => audience)).toEqual([
      'EVERY_CARER',
      'EVERY_CARER',
    ]);
  });

  it('have more than 150 businesses in Dorset, some with branches, and every offer is had at its business’s branches', async () => {
    const businesses = await businessesOf('sc_dorset_carers_card');
    expect(businesses.length).toBeGreaterThan(150);
    expect(new Set(businesses.map(({ name }) => name)).size).toBe(businesses.length);
    const chains = businesses.filter(({ branches }) => branches.length > 1);
    expect(chains.length).toBeGreaterThan(30);
    expect(chains.length).toBeLessThan(businesses.length / 2);
    for (const { id, branches, offers } of businesses) {
      expect(offers.length).toBeGreaterThan(0);
      for (const offer of offers) {
        expect(offer.business).toEqual({ id });
        expect(offer.places.map(({ name }) => name)).toEqual(branches.map(({ place }) => place.name));
      }
      for (const { place } of branches) {
        expect(['E06000058', 'E06000059']).toContain(place.area?.code);
        expect(place.point?.latitude).toBeGreaterThan(50.5);
        expect(place.postcode).toMatch(/^(BH|DT)\d+ \d[A-Z]{2}$/);
      }
    }
  });

  it('answer a business by its id, and nothing for an id that none has', async () => {
    const ask = (id: string) =>
      hub.ask('community', 'query ($id: ID!) { business(id: $id) { id branches { id } } }', { id }, anonymous);
    expect((await ask('bu_dorset_carers_card_001')).data?.['business']).toMatchObject({
      id: 'bu_dorset_carers_card_001',
    });
    expect((await ask('bu_none')).data).toEqual({ business: null });
  });

  it('have 8,500 holders in Hertfordshire, a third of them sent by their GP, some of whose cards have run out', async () => {
    const today = dayOf(hub.clock.read());
    const cards = events
      .filter(({ type }) => type === 'passport.changed')
      .map(({ body }) => body as PassportChanged)
      .filter(({ schemeId }) => schemeId === 'sc_herts_carers_card');
    expect(cards.length).toBeGreaterThanOrEqual(8500);
    const statuses = cards.map((card) => statusOn(card, today));
    const share = (status: string) => statuses.filter((each) => each === status).length / cards.length;
    expect(share('ACTIVE')).toBeGreaterThan(0.7);
    expect(share('EXPIRED')).toBeGreaterThan(0.05);
    const byGp = await hub
      .running('community')
      .store.connection.collection('passports')
      .countDocuments({ schemeId: 'sc_herts_carers_card', 'statistics.route': 'GP_REFERRAL' });
    expect(byGp / cards.length).toBeGreaterThan(0.3);
    expect(byGp / cards.length).toBeLessThan(0.36);
    expect(new Set(cards.map(({ number }) => number)).size).toBe(cards.length);
    expect(cards.find(({ number }) => number === 'HCC-234-567')).toMatchObject({ validUntil: '2029-04-20' });
  });
});
