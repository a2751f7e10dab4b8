import { businessChanged, redemptionRecorded } from '../../domain/business/events';
import { checkRecorded } from '../../domain/membership/events';
import { calendarDate } from '../../platform/calendar-date';
import { startTestSubgraphs, type TestSubgraphs } from '../support/subgraphs';
import { analyst, many, tell } from './support';

/**
 * A second network to count on paper, all in Stevenage. The query of 21 November 2026 is for the twelve months to the end
 * of October, which are published as November, December, three quarters and October.
 *
 * G  20 sent by their GP: applied on 5 February 2026, card from the 10th for a year, at least 50 hours a week, a plan on 1 March.
 * H  12 online: applied on 1 March 2026, card from 1 April to 30 June.
 * I  10 of unknown route: card from 1 June 2025 to 31 May 2027, renewed on 20 May 2026.
 * J   3 at a library: applied and got their card on 1 May 2026, with no end.
 */
const stevenage = 'E07000243';
const hertfordshire = 'E10000015';
const day = calendarDate;

function network() {
  return [
    ...many(20, {
      from: '2026-02-10',
      until: '2027-02-09',
      statistics: { route: 'GP_REFERRAL', appliedOn: day('2026-02-05'), hours: 'FROM_50', planOn: day('2026-03-01') },
    }),
    ...many(12, {
      from: '2026-04-01',
      until: '2026-06-30',
      statistics: { route: 'ONLINE', appliedOn: day('2026-03-01') },
    }),
    ...many(10, { from: '2025-06-01', until: '2027-05-31', statistics: { renewedOn: [day('2026-05-20')] } }),
    ...many(3, { from: '2026-05-01', statistics: { route: 'LIBRARY', appliedOn: day('2026-05-01') } }),
  ];
}

describe('the measures beside reach itself', () => {
  let subgraphs: TestSubgraphs;
  beforeAll(async () => {
    subgraphs = await startTestSubgraphs('insight');
    await tell(subgraphs, network());
  });
  afterAll(() => subgraphs.close());

  async function ask(fields: string, area = stevenage, from?: string) {
    const query = `query ($areas: [GssCode!]!, $from: Date) { reach(areas: $areas, from: $from) { ... on Reach { ${fields} } } }`;
    const { data, errors } = await subgraphs.ask('insight', query, { areas: [area], from }, analyst);
    expect(errors).toBeUndefined();
    return data?.['reach'] as Record<string, unknown>;
  }
  const shown = (display: string) => ({ display });

  it('tell how the carers came', async () => {
    const { carers, byRoute } = await ask('carers { display } byRoute { route carers { display } }');
    expect(carers).toEqual(shown('45'));
    expect(byRoute).toEqual([
      { route: 'GP_REFERRAL', carers: shown('20') },
      { route: 'CARERS_CENTRE', carers: shown('0') },
      { route: 'LIBRARY', carers: shown('*') }, // the 3 of J
      { route: 'ONLINE', carers: shown('10') },
      { route: 'EVENT', carers: shown('0') },
      { route: null, carers: shown('10') },
    ]);
  });

  it('tell the hours that they care, beside those of the census', async () => {
    const { byHoursOfCare } = await ask(
      'byHoursOfCare { hoursOfCare carers { display } unpaidCarers percentageOfUnpaidCarers }',
    );
    const all = byHoursOfCare as { hoursOfCare: string | null }[];
    expect(all).toHaveLength(6);
    expect(all.find(({ hoursOfCare }) => hoursOfCare === 'FROM_50')).toEqual({
      hoursOfCare: 'FROM_50',
      carers: shown('20'),
      unpaidCarers: 2_277,
      percentageOfUnpaidCarers: 0.9,
    });
    expect(all.at(-1)).toEqual({
      hoursOfCare: null,
      carers: shown('25'), // H, I and J
      unpaidCarers: null,
      percentageOfUnpaidCarers: null,
    });
  });

  it('tell who has a plan for an emergency, from the month that they do', async () => {
    expect(await ask('carersWithPlan { display }')).toEqual({ carersWithPlan: shown('20') });
    const february = `query { reach(areas: ["${stevenage}"], from: "2026-02-01", to: "2026-02-28") { ... on Reach { carers { display } carersWithPlan { display } } } }`;
    const { data } = await subgraphs.ask('insight', february, {}, analyst);
    expect(data?.['reach']).toEqual({ carers: shown('30'), carersWithPlan: shown('0') });
  });

  it('tell how long a passport took', async () => {
    const { waitingTimes } = await ask('waitingTimes { days passports { display } }');
    expect(waitingTimes).toEqual([
      { days: '0-7', passports: shown('25') }, // 20 in the first quarter; the 3 of the second count as 5
      { days: '8-28', passports: shown('0') },
      { days: '29-56', passports: shown('10') }, // 31 days, the 12 of H
      { days: '57+', passports: shown('0') },
      { days: null, passports: shown('0') }, // I were issued before
    ]);
  });

  it('tell who renewed', async () => {
    const { bySector } = await ask('bySector { sector { code } passportsRenewed { display } }');
    expect(bySector).toContainEqual({
      sector: { code: 'community' },
      passportsRenewed: shown('10'), // I, in May
    });
  });

  it('tell how often offers were redeemed, and keep a few back', async () => {
    const redeemed = (area: string, on: string, count: number) => ({ schemeId: 'sc_card', area, on, count });
    await tell(
      subgraphs,
      [
        redeemed(stevenage, '2026-03-03', 10),
        redeemed(stevenage, '2026-03-04', 20),
        redeemed('E07000240', '2026-10-05', 3),
        redeemed(stevenage, '2026-11-05', 99), // this month has not ended
      ],
      redemptionRecorded,
    );
    const redemptionsIn = async (area: string) => (await ask('redemptions { display }', area))['redemptions'];
    expect(await redemptionsIn(stevenage)).toEqual(shown('30'));
    expect(await redemptionsIn('E07000240')).toEqual(shown('*'));
    expect(await redemptionsIn(hertfordshire)).toEqual(shown('35')); // 30, and one that is suppressed
  });

  it('tell what wards were told, for the whole country', async () => {
    const check = (outcome: string, on: string) => ({ organisation: 'RWH', purpose: 'VISITING', outcome, on });
    const recognised = Array.from({ length: 9 }, () => check('RECOGNISED', '2026-10-02'));
    await tell(subgraphs, [...recognised, ...[1, 2].map(() => check('EXPIRED', '2026-09-12'))], checkRecorded);
    const { wardChecks } = await ask('wardChecks { checks { display } byOutcome { outcome checks { display } } }');
    expect(wardChecks).toMatchObject({
      checks: shown('15'), // 10 in October, and 5 for the 2 of the third quarter
      byOutcome: expect.arrayContaining([
        { outcome: 'RECOGNISED', checks: shown('10') },
        { outcome: 'EXPIRED', checks: shown('5') },
        { outcome: 'LOST', checks: shown('0') },
      ]) as unknown,
    });
  });

  it('tell the businesses and their branches', async () => {
    const branches = [{ area: stevenage }, { area: stevenage }, { area: 'E07000240' }];
    await tell(
      subgraphs,
      [
        { businessId: 'bu_1', schemeId: 'sc_card', branches, version: 2 },
        { businessId: 'bu_1', schemeId: 'sc_card', branches: [], version: 1 }, // arrives late
        { businessId: 'bu_2', schemeId: 'sc_card', branches: [{ area: 'E06000058' }], version: 1 },
      ],
      businessChanged,
    );
    expect(await ask('businesses { businesses branches }')).toEqual({ businesses: { businesses: 1, branches: 2 } });
    expect(await ask('businesses { businesses branches }', hertfordshire)).toEqual({
      businesses: { businesses: 1, branches: 3 },
    });
  });
});
