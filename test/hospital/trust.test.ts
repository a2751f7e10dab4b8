import { anonymous } from '../../platform/viewer';
import { makeDemo } from '../support/demo-sector';
import { startTestSubgraphs, type TestSubgraphs } from '../support/subgraphs';

const question = `query ($odsCode: OdsCode!) {
  trust(odsCode: $odsCode) {
    odsCode name formerly closedOn area { code name } butterflySchemeSince
    sites { place { name postcode area { name } } }
    wards { id name }
    schemes { id kind opens { title } }
    recognises { sector schemeId opens { title strength } validFrom validUntil }
    johnsCampaign { pledgedOn atMealtimes }
    parking { forCarers { title } freeFor }
  }
}`;

describe('a trust', () => {
  let hub: TestSubgraphs;
  beforeAll(async () => {
    hub = await startTestSubgraphs('hospital');
    await makeDemo(hub, 'hospital', []);
  });
  afterAll(() => hub.close());

  async function trust(odsCode: string) {
    const { data, errors } = await hub.ask('hospital', question, { odsCode }, anonymous);
    expect(errors).toBeUndefined();
    return data?.['trust'];
  }

  it('shows anybody its hospitals, wards, schemes, agreements and rules', async () => {
    expect(await trust('RWG')).toEqual({
      odsCode: 'RWG',
      name: 'West Hertfordshire Hospitals NHS Trust',
      formerly: [],
      closedOn: null,
      area: { code: 'E07000103', name: 'Watford' },
      butterflySchemeSince: '2024-04-01',
      sites: [
        { place: { name: 'Hemel Hempstead Hospital', postcode: 'HP2 4AD', area: { name: 'Dacorum' } } },
        { place: { name: 'St Albans City Hospital', postcode: 'AL3 5PN', area: { name: 'St Albans' } } },
        { place: { name: 'Watford General Hospital', postcode: 'WD18 0HB', area: { name: 'Watford' } } },
      ],
      wards: [
        { id: 'wd_rwg_abbey', name: 'Abbey Ward' },
        { id: 'wd_rwg_cassio', name: 'Cassio Ward' },
        { id: 'wd_rwg_croxley', name: 'Croxley Ward' },
        { id: 'wd_rwg_gade', name: 'Gade Ward' },
        { id: 'wd_rwg_gadebridge', name: 'Gadebridge Ward' },
        { id: 'wd_rwg_oxhey', name: 'Oxhey Ward' },
        { id: 'wd_rwg_sarratt', name: 'Sarratt Ward' },
        { id: 'wd_rwg_verulam', name: 'Verulam Ward' },
      ],
      schemes: [
        {
          id: 'sc_butterfly_west_herts',
          kind: 'BUTTERFLY_SCHEME',
          opens: [
            { title: 'Hand in a carer sheet: how the person likes to be cared for' },
            { title: 'Take part in care, as agreed with the ward' },
          ],
        },
        {
          id: 'sc_west_herts_passport',
          kind: 'CARER_PASSPORT',
          opens: [
            { title: 'Visit outside visiting hours' },
            { title: 'Be told of ward rounds, and be heard before discharge is settled' },
          ],
        },
      ],
      recognises: [],
      johnsCampaign: { pledgedOn: '2024-04-01', atMealtimes: false },
      parking: {
        forCarers: { title: 'Park at the carers’ rate' },
        freeFor: [
          'Blue Badge holders',
          'Outpatients with three or more appointments a month for three months',
          'Parents of a child under 18 who stays overnight',
          'Staff who work at night',
        ],
      },
    });
  });

  it('answers under the code of a trust that joined it', async () => {
    expect(await trust('RD3')).toMatchObject({
      odsCode: 'R0D',
      name: 'University Hospitals Dorset NHS Foundation Trust',
      formerly: ['RD3', 'RDZ'],
      recognises: [
        { sector: 'community', schemeId: 'sc_dorset_carers_card', validFrom: '2024-04-01', validUntil: null },
      ],
    });
  });

  it('is known without having told the hub anything, and is none under a code that no trust has', async () => {
    expect(await trust('RXF')).toMatchObject({ wards: [], schemes: [], johnsCampaign: null, parking: null });
    expect(await trust('ZZZ')).toBeNull();
  });
});
