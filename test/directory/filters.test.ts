import { anonymous } from '../../platform/viewer';
import { anOffer, aScheme, dataOf, idsOf, openDirectory, type TestDirectory } from './support';

const poole = { name: 'Poole', area: 'E06000058', postcode: 'BH15 1AA' };

describe('finding offers', () => {
  let directory: TestDirectory;
  const ids = async (filter: Record<string, unknown>) => idsOf(await directory.browse({ filter })).sort();
  beforeAll(async () => {
    directory = await openDirectory();
    await directory.tellSchemes(
      'community',
      aScheme({ _id: 'sc_dorset', areas: ['E06000058', 'E06000059'] }),
      aScheme({
        _id: 'sc_herts',
        name: 'Hertfordshire Carers Passport',
        organisationName: 'Carers in Herts',
        areas: ['E10000015'],
      }),
    );
    await directory.tellSchemes(
      'employer',
      aScheme({ _id: 'sc_work', name: 'Civil Service Passport', organisationName: 'Civil Service' }),
    );
    await directory.tellOffers(
      'community',
      anOffer({ _id: 'of_cafe', title: 'Café for carers', provider: 'The Quay', places: [poole] }),
      anOffer({ _id: 'of_parking', title: 'Free parking', summary: 'Beside the café.', provider: 'Carer’s Rest' }),
      anOffer({ _id: 'of_herts', schemeId: 'sc_herts', title: 'A helpline' }),
      anOffer({ _id: 'of_leave', schemeId: 'sc_work', title: 'A week of leave' }),
      anOffer({ _id: 'of_over', title: 'Café in the past', validUntil: anOffer({ _id: 'x' }).validFrom }),
    );
  });
  afterAll(() => directory.close());

  it('by words, whatever the case, accents and apostrophes', async () => {
    expect(await ids({ text: 'CAFE' })).toEqual(['of_cafe', 'of_parking']);
    expect(await ids({ text: 'carers rest' })).toEqual(['of_parking']);
    expect(await ids({ text: 'carer’s' })).toEqual(['of_cafe', 'of_parking']);
  });

  it('by all the words, the last of which may be only begun', async () => {
    expect(await ids({ text: 'café par' })).toEqual(['of_parking']);
    expect(await ids({ text: 'par café' })).toEqual([]);
    expect(await ids({ text: 'quay caf' })).toEqual(['of_cafe']);
    expect(await ids({ text: 'quay parking' })).toEqual([]);
  });

  it('takes nothing in a text for more than a word', async () => {
    expect(await ids({ text: '.*' })).toHaveLength(4);
    expect(await ids({ text: '$where parking' })).toEqual([]);
    await expect(ids({ text: 'a '.repeat(20) })).rejects.toThrow('filter.text may have up to 12 words.');
    await expect(ids({ text: 'a'.repeat(201) })).rejects.toThrow('filter.text may have up to 200 characters.');
  });

  it('with the words in the title first, and the others after them, page by page', async () => {
    const first = await directory.browse({ filter: { text: 'café' }, first: 1 });
    expect(idsOf(first)).toEqual(['of_cafe']);
    const second = await directory.browse({ filter: { text: 'café' }, first: 1, after: first.pageInfo.endCursor });
    expect(idsOf(second)).toEqual(['of_parking']);
    expect(second.pageInfo.hasNextPage).toBe(false);
    expect(second.totalCount).toBe(2);
  });

  it('in an area: at a place there, or, bound to none, where its scheme runs', async () => {
    expect(await ids({ area: 'E06000058' })).toEqual(['of_cafe', 'of_leave', 'of_parking']);
    // Dorset's scheme runs there too, but the café stands in Poole.
    expect(await ids({ area: 'E06000059' })).toEqual(['of_leave', 'of_parking']);
    expect(await ids({ area: 'E07000243' })).toEqual(['of_herts', 'of_leave']);
  });

  it('in the successor of an area that was replaced, and in a county, region or nation', async () => {
    expect(await ids({ area: 'E06000029' })).toEqual(['of_cafe', 'of_leave', 'of_parking']);
    expect(await ids({ area: 'E10000015' })).toEqual(['of_herts', 'of_leave']);
    expect(await ids({ area: 'E12000009' })).toEqual(['of_cafe', 'of_leave', 'of_parking']);
    expect(await ids({ area: 'E92000001' })).toEqual(['of_cafe', 'of_herts', 'of_leave', 'of_parking']);
    expect(await ids({ area: 'W92000004' })).toEqual(['of_leave']);
    await expect(ids({ area: 'E06999999' })).rejects.toThrow('filter.area must be the code of a local authority');
  });

  const schemes = async (args: string) => {
    const query = `{ schemes(${args}) { edges { cursor node { __typename id areas { code name } sector { code name } } } pageInfo { hasNextPage } } }`;
    const answer = dataOf(await directory.ask('directory', query, {}, anonymous));
    return answer['schemes'] as { edges: { cursor: string; node: Record<string, unknown> }[]; pageInfo: unknown };
  };
  const schemeIds = async (args: string) => (await schemes(args)).edges.map(({ node }) => node['id']);

  it('and schemes, by name, setting, area and words', async () => {
    expect(await schemeIds('first: 10')).toEqual(['sc_work', 'sc_dorset', 'sc_herts']);
    expect(await schemeIds('filter: { sectors: ["community"] }')).toEqual(['sc_dorset', 'sc_herts']);
    expect(await schemeIds('filter: { area: "E07000243" }')).toEqual(['sc_work', 'sc_herts']);
    expect(await schemeIds('filter: { area: "E06000029" }')).toEqual(['sc_work', 'sc_dorset']);
    expect(await schemeIds('filter: { text: "herts carer" }')).toEqual(['sc_herts']);
  });

  it('and schemes with all that is asked of them, page by page', async () => {
    const page = await schemes('first: 2');
    expect(page.edges[1]?.node).toEqual({
      __typename: 'CommunityScheme',
      id: 'sc_dorset',
      areas: [
        { code: 'E06000058', name: 'Bournemouth, Christchurch and Poole' },
        { code: 'E06000059', name: 'Dorset' },
      ],
      sector: { code: 'community', name: 'Community' },
    });
    expect(page.pageInfo).toEqual({ hasNextPage: true });
    expect(await schemeIds(`first: 2, after: "${page.edges[1]?.cursor}"`)).toEqual(['sc_herts']);
    await expect(schemes(`filter: { text: "a" }, after: "${page.edges[1]?.cursor}"`)).rejects.toThrow(
      'after is a cursor of another question',
    );
  });
});
