import { schemeChanged } from '../../domain/sector/events';
import { startTestSubgraphs, type TestSubgraphs } from '../support/subgraphs';
import { analyst, many, membership, tell } from './support';

/**
 * A network to count on paper. The query of 21 November 2026 is for the twelve months to the end of October.
 *
 * A  20 in Stevenage, 35-49: a community card from 10 December 2025 for a year.
 * B  10 of A: also a ward's passport from 5 to 20 March 2026.
 * C  15 in St Albans, 65-74: a ward's passport from 25 March to 2 April 2026, and another from 1 to 10 July.
 * D  10 in Bournemouth, 0-17: a school's from 1 September, ended on 15 October.
 * E   5 in Stevenage, 18-24: a community card from 2 May 2026, with no end.
 * F   3 in St Albans, 75+: a community card for the year 2024.
 */
const stevenage = 'E07000243';
const stAlbans = 'E07000240';
const bournemouth = 'E06000058';
const hertfordshire = 'E10000015';

function network() {
  const a = many(20, { schemeId: 'sc_card', from: '2025-12-10', until: '2026-12-09' });
  const b = a
    .slice(0, 10)
    .map(({ carerRef }) =>
      membership({ carerRef, sector: 'hospital', schemeId: 'sc_ward', from: '2026-03-05', until: '2026-03-20' }),
    );
  const ward = { sector: 'hospital', schemeId: 'sc_ward', area: stAlbans, ageBand: '65-74' } as const;
  const c = many(15, { ...ward, from: '2026-03-25', until: '2026-04-02' });
  const again = c.map(({ carerRef }) => membership({ ...ward, carerRef, from: '2026-07-01', until: '2026-07-10' }));
  const d = many(10, {
    sector: 'school',
    schemeId: 'sc_school',
    area: bournemouth,
    ageBand: '0-17',
    from: '2026-09-01',
    until: '2026-12-31',
    endedOn: '2026-10-15',
  });
  const e = many(5, { schemeId: 'sc_card', ageBand: '18-24', from: '2026-05-02' });
  const f = many(3, { schemeId: 'sc_card', area: stAlbans, ageBand: '75+', from: '2024-01-01', until: '2024-12-31' });
  return [...a, ...b, ...c, ...again, ...d, ...e, ...f];
}

describe('the reference network', () => {
  let subgraphs: TestSubgraphs;
  beforeAll(async () => {
    subgraphs = await startTestSubgraphs('insight');
    await tell(subgraphs, network());
    for (const [sector, _id, name] of [
      ['community', 'sc_card', 'Carers card'],
      ['hospital', 'sc_ward', 'Ward passport'],
      ['school', 'sc_school', 'Young carers'],
    ])
      await tell(subgraphs, [{ sector, scheme: { _id, name, areas: [], version: 1 } }], schemeChanged);
  });
  afterAll(() => subgraphs.close());

  async function ask(fields: string, areas: readonly string[] = [hertfordshire, bournemouth]) {
    const query = `query ($areas: [GssCode!]!) { reach(areas: $areas) { ... on Reach { ${fields} } } }`;
    const { data, errors } = await subgraphs.ask('insight', query, { areas }, analyst);
    expect(errors).toBeUndefined();
    return data?.['reach'] as Record<string, unknown>;
  }
  const shown = (display: string) => ({ display });

  it('reaches 50 carers, all of them new, of 126,132 unpaid carers', async () => {
    const fields = 'from to carers { display } carersNew { display } unpaidCarers percentageOfUnpaidCarers';
    expect(await ask(fields)).toEqual({
      from: '2025-11-01',
      to: '2026-10-31',
      carers: shown('50'), // A, C and E in Hertfordshire, D in Bournemouth; F has ended
      carersNew: shown('50'), // A in December, C from January to March, E (5, suppressed) to June, D to September
      unpaidCarers: 126_132,
      percentageOfUnpaidCarers: 0, // 50 of 126,130 is 0.04
    });
  });

  it('is divided by setting', async () => {
    const figures = ['carers', 'carersNew', 'carersFromElsewhere', 'passportsActive', 'passportsNew']
      .concat(['passportsExpired', 'passportsEnded'])
      .map((figure) => `${figure} { display }`);
    const { bySector } = await ask(`bySector { sector { code } ${figures.join(' ')} }`);
    const line = (code: string, ...displays: string[]) => {
      const [carers, carersNew, carersFromElsewhere, passportsActive, passportsNew, passportsExpired, passportsEnded] =
        displays.map(shown);
      return {
        sector: { code },
        ...{ carers, carersNew, carersFromElsewhere, passportsActive, passportsNew, passportsExpired, passportsEnded },
      };
    };
    expect(bySector).toEqual([
      line('community', '25', '25', '0', '25', '25', '0', '0'), // A and E
      line('hospital', '25', '25', '10', '0', '40', '40', '0'), // B and C; C twice; B was known before
      line('employer', '0', '0', '0', '0', '0', '0', '0'),
      line('school', '10', '10', '0', '0', '10', '0', '10'), // D, ended in October
      line('university', '0', '0', '0', '0', '0', '0', '0'),
    ]);
  });

  it('is divided by month', async () => {
    const { byMonth } = await ask('byMonth { from carers { display } }');
    expect(byMonth).toEqual(
      [
        ['2025-11-01', '0'],
        ['2025-12-01', '20'], // A
        ['2026-01-01', '20'],
        ['2026-02-01', '20'],
        ['2026-03-01', '35'], // and C; B are among A
        ['2026-04-01', '35'], // C to 2 April
        ['2026-05-01', '25'], // A and E
        ['2026-06-01', '25'],
        ['2026-07-01', '40'], // and C again
        ['2026-08-01', '25'],
        ['2026-09-01', '35'], // and D
        ['2026-10-01', '35'], // D to 14 October
      ].map(([from, display]) => ({ from, carers: { display } })),
    );
  });

  it('is divided by area, age and scheme', async () => {
    const { byArea } = await ask('byArea { area { code } carers { display } }');
    expect((byArea as { area: { code: string } }[]).map(({ area: { code } }) => code)).toHaveLength(11);
    expect(byArea).toEqual(
      expect.arrayContaining([
        { area: { code: stevenage }, carers: shown('25') },
        { area: { code: stAlbans }, carers: shown('15') },
        { area: { code: bournemouth }, carers: shown('10') },
        { area: { code: 'E07000103' }, carers: shown('0') },
      ]),
    );
    const { byAgeBand } = await ask('byAgeBand { ageBand carers { display } }');
    expect(byAgeBand).toEqual([
      { ageBand: '0-17', carers: shown('10') },
      { ageBand: '18-24', carers: shown('*') }, // the 5 of E
      { ageBand: '25-34', carers: shown('0') },
      { ageBand: '35-49', carers: shown('20') },
      { ageBand: '50-64', carers: shown('0') },
      { ageBand: '65-74', carers: shown('15') },
      { ageBand: '75+', carers: shown('0') },
    ]);
    const { byScheme } = await ask('byScheme { schemeId name sector { code } carers { display } }');
    expect(byScheme).toEqual([
      { schemeId: 'sc_card', name: 'Carers card', sector: { code: 'community' }, carers: shown('25') },
      { schemeId: 'sc_ward', name: 'Ward passport', sector: { code: 'hospital' }, carers: shown('25') },
      { schemeId: 'sc_school', name: 'Young carers', sector: { code: 'school' }, carers: shown('10') },
    ]);
  });

  it('overlaps by the ten who have a card and were on a ward', async () => {
    const { overlaps } = await ask('overlaps { sectors { code } carers { display } }');
    const some = (overlaps as { sectors: { code: string }[]; carers: { display: string } }[])
      .filter(({ carers }) => carers.display !== '0')
      .map(({ sectors, carers }) => [...sectors.map(({ code }) => code), carers.display]);
    expect(some).toEqual([['community', 'hospital', '10']]);
    expect(overlaps).toHaveLength(10);
  });
});
