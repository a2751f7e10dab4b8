import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, getNamedType, isObjectType } from 'graphql';
import { newId } from '../../platform/ids';
import type { StaffViewer, Viewer } from '../../platform/viewer';
import type { PersonaName } from '../../networks/demo/personas';
import { startTestHub, type TestHub } from '../support/hub';

jest.setTimeout(240_000);

type Fields = Readonly<Record<string, unknown>>;
type Stored = Fields & { readonly _id: string };

/** A list of the API, its query, and the writes of others during the read. */
interface List {
  /** Reads a page of it; `PAGE` stands for its arguments, and `id` selects each node's id. */
  readonly query: string;
  readonly of: { readonly subgraph: string; readonly viewer: Viewer } | { readonly persona?: PersonaName };
  /** The page size, small enough for several pages. */
  readonly first: number;
  /** Writes by others between two pages: they add, change and remove entries. */
  readonly meanwhile: () => Promise<unknown>;
}

const manager = (organisation: string): StaffViewer => ({ role: 'manager', subject: 'manager', organisation });
const hr = { role: 'hr', subject: 'hr', organisation: 'em_herts_council' } as const;
const ordered = { state: 'ORDERED', orderedOn: '2026-11-20' };
const hertsScheme = 'sc_herts_carers_card';
const register = 'sc_ealing_carers_register';
const registerKeeper = 'og_ealing_council';
const university = '10007147';

/** These subgraphs read the same lists as another one, by the same code. */
const sameAs: Readonly<Record<string, string>> = {
  'EmployerScheme.offers': 'CommunityScheme.offers',
  'HospitalScheme.offers': 'CommunityScheme.offers',
  'SchoolScheme.offers': 'CommunityScheme.offers',
  'UniversityScheme.offers': 'CommunityScheme.offers',
  'EmployerScheme.staleOffers': 'CommunityScheme.staleOffers',
  'HospitalScheme.staleOffers': 'CommunityScheme.staleOffers',
  'SchoolScheme.staleOffers': 'CommunityScheme.staleOffers',
  'UniversityScheme.staleOffers': 'CommunityScheme.staleOffers',
};

describe('while others write, a list is read to its end without a gap or a repeat:', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await startTestHub({ demo: true });
    await seed();
  });
  afterAll(() => hub.close());
  // Only entries added during a read may be removed during it.
  beforeEach(() => added.clear());

  /** Copies of stored records, with ids anywhere among the others; some of them are removed again. */
  const added = new Map<string, string[]>();
  async function copies(
    subgraph: string,
    collection: string,
    filter: Fields,
    change: (n: number) => Fields = () => ({}),
  ) {
    const stored = hub.storeOf(subgraph).connection.collection<{ _id: string }>(collection);
    const one = await stored.findOne(filter);
    if (!one) throw new Error(`the demo has no ${collection}`);
    const name = `${subgraph}.${collection}`;
    const mine = added.get(name) ?? [];
    for (let n = 0; n < 3; n += 1) {
      const prefix = one._id.slice(0, one._id.indexOf('_') + 1);
      const _id = newId(prefix.replace('_', ''));
      await stored.insertOne({ ...one, ...change(mine.length), _id });
      mine.push(_id);
    }
    const gone = mine.length > 4 ? mine.shift() : undefined;
    if (gone) await stored.deleteOne({ _id: gone });
    added.set(name, mine);
  }

  async function change(subgraph: string, viewer: Viewer, field: string, type: string, input: Fields): Promise<void> {
    const query = `mutation ($input: ${type}!) { ${field}(input: $input) { __typename ... on UserError { message } } }`;
    const whole = { idempotencyKey: newId('k'), ...input };
    const { data, errors } = await hub.askSubgraph(subgraph, query, { input: whole }, viewer);
    expect(errors).toBeUndefined();
    expect(Object.keys(data?.[field] ?? {})).toEqual(['__typename']);
  }
  let offers = 0;
  /** Publishes offers as a sector, and the directory receives them. */
  async function publish(): Promise<void> {
    offers += 1;
    const words = { title: `Tea ${offers}`, summary: 'A pot of tea', provider: 'A tea room', howToClaim: 'Ask.' };
    const validUntil = `2027-0${1 + (offers % 9)}-15`;
    const input = { schemeId: hertsScheme, category: 'food', postcode: 'SG1 4AB', validUntil, ...words };
    await change(
      'community',
      manager('og_carers_in_herts'),
      'publishCommunityOffer',
      'PublishCommunityOfferInput',
      input,
    );
    await hub.hub.relay();
  }
  let checks = 0;
  async function checkHazel(): Promise<void> {
    checks += 1;
    const input = {
      cardNumber: 'HCC-234-567',
      ward: 'wd_rwh_ashwell',
      purpose: 'VISITING',
      idempotencyKey: `${checks}`,
    };
    const { body } = await hub.ask('WardCheck', { input }, 'ward');
    expect(body.errors).toBeUndefined();
    hub.clock.moveBy(1000);
  }
  const apply = (n: number) =>
    change(
      'community',
      { role: 'carer', ref: `somebody ${n}` },
      'applyForCommunityPassport',
      'ApplyForCommunityPassportInput',
      {
        schemeId: hertsScheme,
        route: 'ONLINE',
      },
    );
  const declare = (n: number) =>
    change('university', { role: 'carer', ref: `somebody ${n}` }, 'declareAsCarer', 'DeclareAsCarerInput', {
      ukprn: university,
      when: 'LATER',
    });

  const assess = (n: number) =>
    change(
      'community',
      { role: 'carer', ref: `somebody ${n}` },
      'requestCarersAssessment',
      'RequestCarersAssessmentInput',
      { schemeId: register },
    );

  /** Adds records that the demo network lacks, or has too few of for a second page. */
  async function seed(): Promise<void> {
    for (let n = 0; n < 8; n += 1) {
      await checkHazel();
      await apply(n);
      await declare(n);
      await assess(n);
    }
    const { connection } = hub.storeOf('identity');
    const match = { carerId: 'nobody', candidates: ['somebody'], schemeId: hertsScheme, decisions: [], version: 1 };
    const organisation = 'og_carers_in_herts';
    const matches = connection.collection<Stored>('matches');
    for (let n = 0; n < 8; n += 1)
      await matches.insertOne({
        _id: newId('ma'),
        ...match,
        organisation,
        organisations: [organisation],
        state: 'PROBABLE',
      });
    const request = hub.storeOf('university').connection.collection<Stored>('bursary_applications');
    const application = {
      schemeId: 'sc_hertfordshire_university',
      organisation: university,
      offerId: 'of_x',
      state: 'WAITING',
    };
    for (let n = 0; n < 8; n += 1)
      await request.insertOne({
        _id: newId('ap'),
        carerRef: 'x',
        appliedOn: `2026-11-0${1 + (n % 4)}`,
        version: 1,
        ...application,
      });
    const businesses = hub.storeOf('community').connection.collection<{ _id: string }>('businesses');
    for (const { _id } of await businesses.find({ schemeId: hertsScheme }).limit(8).toArray())
      await businesses.updateOne({ _id }, { $set: { sticker: ordered } });
    const stale = hub.storeOf('community').connection.collection<{ _id: string }>('offers');
    const some = await stale.find({ schemeId: hertsScheme }).limit(9).toArray();
    for (const [n, { _id }] of some.entries())
      await stale.updateOne({ _id }, { $set: { assuredOn: `2025-0${1 + (n % 4)}-01` } });
  }

  let more = 100;
  const lists: Readonly<Record<string, List>> = {
    'CommunityScheme.offers': {
      query: `{ list: communityScheme(id: "${hertsScheme}") { page: offers(PAGE) { edges { node { id } } INFO } } }`,
      of: { subgraph: 'community', viewer: { role: 'anonymous' } },
      first: 90,
      meanwhile: () => copies('community', 'offers', { schemeId: hertsScheme }),
    },
    'CommunityScheme.staleOffers': {
      query: `{ list: communityScheme(id: "${hertsScheme}") { page: staleOffers(PAGE) { edges { node { id } } INFO } } }`,
      of: { subgraph: 'community', viewer: manager('og_carers_in_herts') },
      first: 2,
      meanwhile: () =>
        copies('community', 'offers', { schemeId: hertsScheme }, (n) => ({ assuredOn: `2025-0${1 + (n % 4)}-01` })),
    },
    'CommunityScheme.applications': {
      query: `{ list: communityScheme(id: "${hertsScheme}") { page: applications(PAGE) { edges { node { id } } INFO } } }`,
      of: { subgraph: 'community', viewer: manager('og_carers_in_herts') },
      first: 2,
      meanwhile: () => apply((more += 1)),
    },
    'CommunityScheme.businesses': {
      query: `{ list: communityScheme(id: "${hertsScheme}") { page: businesses(PAGE) { edges { node { id } } INFO } } }`,
      of: { subgraph: 'community', viewer: { role: 'anonymous' } },
      first: 80,
      meanwhile: () => copies('community', 'businesses', { schemeId: hertsScheme }),
    },
    'CommunityScheme.assessmentsToMake': {
      query: `{ list: communityScheme(id: "${register}") { page: assessmentsToMake(PAGE) { edges { node { id } } INFO } } }`,
      of: { subgraph: 'community', viewer: manager(registerKeeper) },
      first: 2,
      meanwhile: () => assess((more += 1)),
    },
    'CommunityScheme.stickersToPrint': {
      query: `{ list: communityScheme(id: "${hertsScheme}") { page: stickersToPrint(PAGE) { edges { node { id } } INFO } } }`,
      of: { subgraph: 'community', viewer: manager('og_carers_in_herts') },
      first: 2,
      meanwhile: () => copies('community', 'businesses', { schemeId: hertsScheme }, () => ({ sticker: ordered })),
    },
    'Employer.benefits': {
      query: `{ list: myEmployer { page: benefits(PAGE) { edges { node { id } } INFO } } }`,
      of: { subgraph: 'employer', viewer: hr },
      first: 3,
      meanwhile: () => copies('employer', 'offers', { organisation: hr.organisation }),
    },
    'Employer.benefitChanges': {
      query: `{ list: myEmployer { page: benefitChanges(PAGE) { edges { node { benefit { id } } } INFO } } }`,
      of: { subgraph: 'employer', viewer: hr },
      first: 3,
      meanwhile: () => copies('employer', 'offers', { organisation: hr.organisation }),
    },
    'Employer.reviewsDue': {
      query: `{ list: myEmployer { page: reviewsDue(PAGE) { edges { node { id: passportId } } INFO } } }`,
      of: { subgraph: 'employer', viewer: hr },
      first: 2,
      meanwhile: () => {
        const days = (n: number) => ({
          reviewDue: `2027-0${1 + (n % 9)}-11`,
          number: newId('nr'),
          introduction: newId('in'),
        });
        return copies('employer', 'passports', { organisation: hr.organisation, ended: { $exists: false } }, days);
      },
    },
    'Institution.declarations': {
      query: `{ list: institution(ukprn: "${university}") { page: declarations(PAGE) { edges { node { id } } INFO } } }`,
      of: { subgraph: 'university', viewer: manager(university) },
      first: 2,
      meanwhile: () => declare((more += 1)),
    },
    'UniversityScheme.bursaryApplications': {
      query: `{ list: universityScheme(id: "sc_hertfordshire_university") { page: bursaryApplications(PAGE) { edges { node { id } } INFO } } }`,
      of: { subgraph: 'university', viewer: manager(university) },
      first: 2,
      meanwhile: () =>
        copies('university', 'bursary_applications', {}, (n) => ({ appliedOn: `2026-11-0${1 + (n % 6)}` })),
    },
    'Query.registerMatches': {
      query: `{ page: registerMatches(PAGE) { edges { node { id } } INFO } }`,
      of: { subgraph: 'identity', viewer: { ...manager('og_carers_in_herts'), role: 'registrar' } },
      first: 3,
      meanwhile: () => copies('identity', 'matches', {}),
    },
    'Carer.accessLog': {
      query: `{ list: me { page: accessLog(PAGE) { edges { node { at } cursor } INFO } } }`,
      of: { persona: 'carer' },
      first: 2,
      meanwhile: checkHazel,
    },
    'Query.schemes': {
      query: `{ page: schemes(PAGE) { edges { node { id } } INFO } }`,
      of: { persona: 'manager' },
      first: 5,
      meanwhile: () => copies('directory', 'schemes', { sector: 'community' }),
    },
    'Query.offers': {
      query: `{ page: offers(PAGE, filter: { sectors: ["community"], categories: ["food"] }) { edges { node { id } } INFO } }`,
      of: {},
      first: 50,
      meanwhile: publish,
    },
    'Query.offers by expiry': {
      query: `{ page: offers(PAGE, sort: EXPIRY, filter: { sectors: ["community"], categories: ["food"] }) { edges { node { id } } INFO } }`,
      of: {},
      first: 50,
      meanwhile: publish,
    },
    'Query.offers by distance': {
      query: `{ page: offers(PAGE, sort: DISTANCE, near: { postcode: "SG1" }, filter: { sectors: ["community"], categories: ["food"] }) { edges { node { id } } INFO } }`,
      of: {},
      first: 50,
      meanwhile: publish,
    },
    'Carer.offers': {
      query: `{ list: me { page: offers(PAGE) { edges { node { id } } INFO } } }`,
      of: { persona: 'carer' },
      first: 90,
      meanwhile: publish,
    },
  };

  interface Page {
    readonly edges: readonly { readonly cursor?: string; readonly node: Fields }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  }
  async function pageOf({ query, of, first }: List, after: string | undefined): Promise<Page> {
    const page = `first: ${first}${after === undefined ? '' : `, after: "${after}"`}`;
    const document = query.replace('PAGE', page).replace('INFO', 'pageInfo { hasNextPage endCursor }');
    const { data, errors } =
      'subgraph' in of
        ? await hub.askSubgraph(of.subgraph, document, {}, of.viewer)
        : (await hub.ask(document, {}, of.persona)).body;
    expect(errors).toBeUndefined();
    return ((data?.['list'] as Fields | undefined) ?? data)?.['page'] as Page;
  }
  /** Reads the whole list in its order; `meanwhile` runs between two pages. */
  async function read(list: List, meanwhile: () => Promise<unknown>): Promise<{ seen: string[]; pages: number }> {
    const seen: string[] = [];
    let pages = 0;
    for (let after: string | undefined; ;) {
      const { edges, pageInfo } = await pageOf(list, after);
      pages += 1;
      seen.push(...edges.map(({ node, cursor }) => cursor ?? JSON.stringify(node)));
      if (!pageInfo.hasNextPage) return { seen, pages };
      after = pageInfo.endCursor;
      await meanwhile();
    }
  }

  it.each(Object.keys(lists))('%s', async (name) => {
    const list = lists[name];
    if (!list) throw new Error(`there is no list ${name}`);
    const { seen: before } = await read(list, () => Promise.resolve());
    let written = 0;
    const { seen, pages } = await read(list, async () => {
      written += 1;
      // A read of a list that keeps growing at its end would never finish.
      if (written <= 6) await list.meanwhile();
    });
    expect(pages).toBeGreaterThan(2);
    expect(seen.length).toBe(new Set(seen).size);
    const missed = before.filter((each) => !seen.includes(each));
    expect(missed).toEqual([]);
    // Entries from before keep their order.
    const known = new Set(before);
    expect(seen.filter((each) => known.has(each))).toEqual(before);
    // Others did write: a second read returns another list.
    expect((await read(list, () => Promise.resolve())).seen).not.toEqual(before);
  });

  it('and none of the lists of the API is left out', () => {
    const api = buildSchema(readFileSync(join(__dirname, '../../schema/generated/api.graphql'), 'utf8'));
    const all = Object.values(api.getTypeMap())
      .filter(isObjectType)
      .flatMap((type) =>
        Object.values(type.getFields())
          .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
          .map((field) => `${type.name}.${field.name}`),
      );
    expect(all.filter((name) => !(name in lists) && !(name in sameAs))).toEqual([]);
    expect(Object.values(sameAs).filter((name) => !(name in lists))).toEqual([]);
  });
});
