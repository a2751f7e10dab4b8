import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkRecorded } from '../../domain/membership/events';
import { offerChanged, schemeChanged } from '../../domain/sector/events';
import { startTestSubgraphs, type TestSubgraphs } from '../support/subgraphs';
import { analyst, many, membership, tell } from './support';

const operations = join(__dirname, '../../schema/operations');
const sectorReach = readFileSync(join(operations, 'SectorReach.graphql'), 'utf8');

interface Count {
  readonly display: string;
}
interface SectorAnswer {
  readonly sector: { readonly code: string };
  readonly carers: Count;
  readonly passportsActive: Count;
  readonly passportsNew: Count;
  readonly passportsExpired: Count;
  readonly passportsEnded: Count;
  readonly offersLive: number;
}
interface Answer {
  readonly __typename: string;
  readonly message?: string;
  readonly areas: readonly { readonly code: string; readonly name: string }[];
  readonly from: string;
  readonly to: string;
  readonly carers: Count;
  readonly carersNew: Count;
  readonly bySector: readonly SectorAnswer[];
  readonly unpaidCarers: number | null;
  readonly percentageOfUnpaidCarers: number | null;
  readonly disclosureRule: string;
}

describe('the reach of carer passports', () => {
  let subgraphs: TestSubgraphs;
  beforeEach(async () => (subgraphs = await startTestSubgraphs('insight')));
  afterEach(() => subgraphs.close());

  const ask = async (areas: string[], from?: string, to?: string): Promise<Answer> => {
    const answer = await subgraphs.ask('insight', sectorReach, { areas, from, to }, analyst);
    expect(answer.errors).toBeUndefined();
    return (answer.data as unknown as { reach: Answer }).reach;
  };
  const inSector = ({ bySector }: Answer, code: string) => {
    const found = bySector.find(({ sector }) => sector.code === code);
    if (!found) throw new Error(`no figures of ${code}`);
    return found;
  };

  it('counts a carer once, however many passports they hold in however many settings', async () => {
    const carers = many(12, { from: '2025-12-05' });
    const alsoInHospital = carers
      .slice(0, 9)
      .map(({ carerRef }) => membership({ carerRef, sector: 'hospital', from: '2026-05-01', until: '2026-05-20' }));
    const again = carers.slice(0, 8).map(({ carerRef }) => membership({ carerRef, from: '2026-06-01' }));
    await tell(subgraphs, [...carers, ...alsoInHospital, ...again]);
    const answer = await ask(['E07000243']);
    expect(answer).toMatchObject({ from: '2025-11-01', to: '2026-10-31', carers: { display: '10' } });
    // 12 held one from December on and 8 another from June on: 20 cards, 12 people.
    expect(inSector(answer, 'community')).toMatchObject({
      carers: { display: '10' },
      passportsNew: { display: '20' },
      passportsActive: { display: '20' },
      passportsExpired: { display: '0' },
    });
    // 9 had one in hospital, for 20 days in May.
    expect(inSector(answer, 'hospital')).toMatchObject({
      carers: { display: '10' },
      passportsActive: { display: '0' },
      passportsExpired: { display: '10' },
    });
    expect(inSector(answer, 'school').carers.display).toBe('0');
  });

  it('counts who could use a passport on at least one day of the period', async () => {
    await tell(subgraphs, many(20, { from: '2025-03-15', until: '2025-09-10' }));
    expect((await ask(['E07000243'], '2025-03-01', '2025-03-31')).carers.display).toBe('20');
    expect((await ask(['E07000243'], '2025-02-01', '2025-02-28')).carers.display).toBe('0');
    expect((await ask(['E07000243'], '2025-09-01', '2025-09-30')).carers.display).toBe('20');
    expect((await ask(['E07000243'], '2025-10-01', '2025-10-31')).carers.display).toBe('0');
    expect((await ask(['E07000243'], '2025-08-01', '2025-10-31')).carers.display).toBe('20');
    expect((await ask(['E07000243'], '2025-10-01', '2025-12-31')).carers.display).toBe('0');
    expect((await ask(['E07000243'], '2025-09-01', '2026-08-31')).carers.display).toBe('20');
    expect((await ask(['E07000243'], '2025-10-01', '2026-09-30')).carers.display).toBe('0');
  });

  it('tells new carers from those who had a passport before', async () => {
    const old = many(10, { from: '2024-01-10', until: '2024-12-31' });
    const back = old.map(({ carerRef }) => membership({ carerRef, from: '2026-02-01' }));
    await tell(subgraphs, [...old, ...back, ...many(15, { from: '2026-02-01' })]);
    const answer = await ask(['E07000243']);
    expect([answer.carers.display, answer.carersNew.display]).toEqual(['25', '15']);
  });

  it('adds districts up to their county, region and nation, and follows areas that were replaced', async () => {
    await tell(subgraphs, [
      ...many(10, { area: 'E07000243' }),
      ...many(10, { area: 'E07000240' }),
      ...many(10, { area: 'E06000029' }), // Poole, in Bournemouth, Christchurch and Poole since 2019
    ]);
    const carersIn = async (...areas: string[]) => (await ask(areas)).carers.display;
    expect(await carersIn('E10000015')).toBe('20');
    expect(await carersIn('E12000006')).toBe('20');
    expect(await carersIn('E92000001')).toBe('30');
    expect(await carersIn('E06000058')).toBe('10');
    expect(await carersIn('E06000028', 'E06000058')).toBe('10');
    expect(await carersIn('E10000015', 'E07000243', 'E06000058')).toBe('30');
    expect((await ask(['E10000015', 'E07000243'])).areas).toEqual([{ code: 'E10000015', name: 'Hertfordshire' }]);
  });

  it('moves a carer with all their history when they move house', async () => {
    const carers = many(10, {});
    await tell(subgraphs, carers);
    await tell(
      subgraphs,
      carers.map((held) => ({ ...held, area: 'E06000059', version: 2 })),
    );
    expect((await ask(['E07000243'])).carers.display).toBe('0');
    expect((await ask(['E06000059'])).carers.display).toBe('10');
  });

  it('measures against the unpaid carers whom Census 2021 counted, where it was taken', async () => {
    await tell(subgraphs, [...many(42, {}), ...many(8, { area: 'S12000050' })]);
    const stevenage = await ask(['E07000243']);
    expect(stevenage.unpaidCarers).toBe(7_603);
    expect(stevenage.percentageOfUnpaidCarers).toBe(0.5); // 40 of 7,605
    expect(await ask(['S12000050'])).toMatchObject({ unpaidCarers: null, percentageOfUnpaidCarers: null });
    expect((await ask(['E92000001'])).unpaidCarers).toBe(4_678_260);
    expect((await ask(['E92000001', 'W92000004'])).unpaidCarers).toBe(4_989_002);
  });

  it('keeps small numbers back', async () => {
    await tell(subgraphs, [
      ...many(7, { area: 'E07000240' }),
      ...many(8, { area: 'E07000243' }),
      ...many(3, { area: 'W06000010' }),
    ]);
    const kept = { display: '*', value: null, suppressed: true };
    expect((await ask(['E07000240'])).carers).toEqual(kept);
    expect((await ask(['W06000010'])).carers).toEqual(kept);
    expect((await ask(['E07000243'])).carers).toEqual({ display: '10', value: 10, suppressed: false });
    expect((await ask(['W92000004'])).carers).toEqual({ display: '5', value: 5, suppressed: false });
    expect((await ask(['E07000242'])).carers).toEqual({ display: '0', value: 0, suppressed: false });
    expect((await ask(['E07000240'])).disclosureRule).toContain('1 to 7 is kept back');
  });

  it('counts the offers that can be had there on the last day of the period', async () => {
    const scheme = { _id: 'sc_card', name: 'A card', areas: ['E10000015'], version: 1 };
    const offer = (id: string, areas: string[], validFrom: string, validUntil?: string) => ({
      sector: 'community',
      offer: {
        _id: id,
        schemeId: 'sc_card',
        places: areas.map((area) => ({ area })),
        validFrom,
        assuredOn: '2026-01-01',
        ...(validUntil && { validUntil }),
        version: 1,
      },
    });
    await tell(
      subgraphs,
      [
        offer('of_1', ['E07000243', 'E07000240'], '2026-01-01'),
        offer('of_2', ['E07000240'], '2026-01-01', '2026-10-31'),
        offer('of_3', ['E07000240'], '2026-01-01', '2026-10-30'),
        offer('of_4', [], '2026-01-01'), // everywhere that its scheme runs
        offer('of_5', ['E06000058'], '2026-01-01'),
        offer('of_6', ['E07000243'], '2026-11-01'),
      ],
      offerChanged,
    );
    await tell(subgraphs, [{ sector: 'community', scheme }], schemeChanged);
    const offersIn = async (area: string) => inSector(await ask([area]), 'community').offersLive;
    expect(await offersIn('E10000015')).toBe(3);
    expect(await offersIn('E07000243')).toBe(2);
    expect(await offersIn('E07000240')).toBe(3);
    expect(await offersIn('E06000058')).toBe(1);
    expect(await offersIn('E92000001')).toBe(4);
    await tell(subgraphs, [{ sector: 'community', scheme: { ...scheme, areas: [], version: 2 } }], schemeChanged);
    expect(await offersIn('E06000058')).toBe(2);
  });

  it('takes in checks, which tell of nobody', async () => {
    const check = { organisation: 'RWH', purpose: 'VISITING', outcome: 'RECOGNISED', on: '2026-10-03' };
    await expect(tell(subgraphs, [check], checkRecorded)).resolves.toBeUndefined();
  });

  it.each([
    [['E07000243'], '2026-01-02', '2026-01-31', 'one, three or twelve whole months, such as 2025-11-01 to 2026-10-31'],
    [['E07000243'], '2026-01-01', '2026-02-28', 'one, three or twelve whole months'],
    [['E07000243'], '2026-11-01', '2026-11-30', 'months that are over; the last one ended on 2026-10-31'],
    [['E07000243'], '2026-09-01', '2026-07-31', 'one, three or twelve whole months'],
    [['E06999999'], undefined, undefined, 'There is no area with the code E06999999'],
    [[], undefined, undefined, 'Name at least one area'],
  ])('refuses what it cannot answer: %j from %s to %s', async (areas, from, to, reason) => {
    const answer = await ask(areas, from, to);
    expect(answer.__typename).toBe('ReachRefused');
    expect(answer.message).toContain(reason);
  });

  it('is for analysts only, and has no entity to give but the settings', async () => {
    const variables = { areas: ['E92000001'] };
    for (const viewer of [
      { role: 'anonymous' },
      { role: 'carer', ref: 'somebody' },
      { role: 'manager', subject: 's', organisation: 'o' },
      { role: 'hub' },
    ] as const) {
      const { data, errors } = await subgraphs.ask('insight', sectorReach, variables, viewer);
      expect(data).toBeNull();
      expect(errors?.[0]?.extensions?.['code']).toBe(viewer.role === 'anonymous' ? 'UNAUTHENTICATED' : 'FORBIDDEN');
    }
    const entities =
      'query ($of: [_Any!]!) { _entities(representations: $of) { __typename ... on Sector { code name } } }';
    const of = ['hospital', 'nowhere'].map((code) => ({ __typename: 'Sector', code }));
    const { data } = await subgraphs.ask('insight', entities, { of }, { role: 'anonymous' });
    expect(data).toEqual({ _entities: [{ __typename: 'Sector', code: 'hospital', name: 'Hospitals' }, null] });
    const carer = { of: [{ __typename: 'Carer', insightRef: 'c' }] };
    await expect(subgraphs.ask('insight', entities, carer, analyst)).rejects.toMatchObject({
      cause: { message: expect.stringContaining('no object or interface type of that name') as string },
    });
  });
});
