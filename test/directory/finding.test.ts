import { schemeChanged } from '../../domain/sector/events';
import { firstRules } from '../../domain/rules/scheme-rules';
import { calendarDate } from '../../platform/calendar-date';
import { anonymous } from '../../platform/viewer';
import { demo } from '../../networks/demo/directory';
import { startTestSubgraphs, type TestSubgraphs } from '../support/subgraphs';
import { aScheme } from './support';

const ask = `query ($input: FindSchemesInput!) { findSchemes(input: $input) {
  sector { code name } name schemes { ... on CommunityScheme { id } ... on HospitalScheme { id } ... on EmployerScheme { id } } ask { whom letter }
} }`;

describe('finding a scheme', () => {
  let hub: TestSubgraphs;
  beforeAll(async () => {
    hub = await startTestSubgraphs('directory');
    const since = calendarDate('2024-01-01');
    const adults = firstRules(
      {
        validity: { kind: 'FIXED', months: 12 },
        eligibility: { minimumAge: 18, notFor: [], evidence: 'MAY_BE_ASKED' },
      },
      since,
    );
    const of = (sector: string, scheme: Parameters<typeof aScheme>[0]) => ({
      type: schemeChanged,
      aggregate: scheme._id,
      body: { sector, scheme: aScheme(scheme) },
    });
    await demo.takeIn?.(
      [
        of('community', { _id: 'sc_poole', areas: ['E06000029'] }),
        of('community', { _id: 'sc_poole_adults', name: 'Adults only', areas: ['E06000058'], rules: adults }),
        of('community', { _id: 'sc_leeds', areas: ['E08000035'] }),
        of('hospital', { _id: 'sc_ward', organisation: 'R0D', partners: ['RBD', 'RDY'], areas: ['E06000058'] }),
      ],
      hub.running('directory').store,
    );
  });
  afterAll(() => hub.close());

  async function find(input: object) {
    const { data, errors } = await hub.ask('directory', ask, { input }, anonymous);
    if (errors) return errors.map(({ message }) => message);
    return data?.['findSchemes'] as readonly {
      readonly name: string;
      readonly schemes: readonly { readonly id: string }[];
      readonly ask: { readonly whom: string; readonly letter: string } | null;
    }[];
  }

  it('is by where one lives, replaced councils included, and by age', async () => {
    const [home] = await find({ postcode: 'BH15 2JB', age: 40 });
    expect(home).toMatchObject({
      sector: { code: 'community', name: 'Community' },
      name: 'Bournemouth, Christchurch and Poole',
      schemes: [{ id: 'sc_poole_adults' }, { id: 'sc_poole' }],
      ask: null,
    });
    expect(await find({ postcode: 'BH15', age: 12 })).toMatchObject([{ schemes: [{ id: 'sc_poole' }] }]);
  });

  it('is by where one works, studies or is treated; a trust that joined another is found under that one', async () => {
    const poole = { sector: 'hospital', code: 'RD3', name: 'Poole Hospital' };
    expect(await find({ organisations: [poole] })).toMatchObject([
      { name: 'Poole Hospital', schemes: [{ id: 'sc_ward' }], ask: null },
    ]);
  });

  it('is by any of those who run it together', async () => {
    for (const code of ['R0D', 'RBD', 'RDY']) {
      const found = await find({ organisations: [{ sector: 'hospital', code, name: 'Our hospital' }] });
      expect([code, found]).toMatchObject([code, [{ schemes: [{ id: 'sc_ward' }] }]]);
    }
  });

  it('tells whom to ask where there is none, with a letter for that setting', async () => {
    const found = await find({
      postcode: 'TR1',
      organisations: [
        { sector: 'employer', code: 'em_none', name: 'Sampleton Shoes' },
        { sector: 'hospital', code: 'RXF', name: 'Mid Yorkshire Hospitals' },
        { sector: 'school', code: '999009', name: 'Specimen School' },
      ],
    });
    const reported = found.map((each) => (typeof each === 'string' ? each : [each.schemes, each.ask?.whom]));
    expect(reported).toEqual([
      [[], 'The carers’ lead of the council’s adult social care'],
      [[], 'The HR department, or your line manager'],
      [[], 'PALS, the Patient Advice and Liaison Service'],
      [[], 'The school’s lead for young carers, or the head of pastoral care'],
    ]);
    expect(found[1]).toMatchObject({
      ask: { letter: expect.stringMatching(/I work for Sampleton Shoes\. .*Carer’s leave is mine by law/s) as string },
    });
  });

  it('says what cannot be used', async () => {
    expect(await find({ postcode: 'nowhere' })).toEqual([
      'input.postcode is not a postcode of the United Kingdom, such as BH15 2JB or BH15.',
    ]);
    expect(await find({ organisations: [{ sector: 'identity', code: 'x', name: 'x' }] })).toEqual([
      'input.organisations.sector must be the code of a setting; the query sectors lists them.',
    ]);
  });
});
