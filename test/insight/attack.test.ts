import { seeded } from '../../networks/demo/random';
import { membershipChanged } from '../../domain/membership/events';
import type { Area } from '../../domain/geography/area';
import { modelOf } from '../../platform/mongo/collection';
import { areaOf, partsOf, withoutContained } from '../../subgraphs/insight/services/areas';
import { everybody, sectorHeading } from '../../subgraphs/insight/services/counting/headings';
import { addMonths, firstDayOf, lastDayOf } from '../../subgraphs/insight/services/counting/month';
import { isSmall, totalOf, type Figure } from '../../subgraphs/insight/services/disclosure/figure';
import { demo } from '../../networks/demo/insight';
import { anonymousTallyCollection, tallyCollection, type Step, type Tally } from '../../subgraphs/insight/models/tally';
import { Figures } from '../../subgraphs/insight/services/figures';
import { IntakeService } from '../../subgraphs/insight/services/intake-service';
import { startTestSubgraphs, type TestSubgraphs } from '../support/subgraphs';
import { lastOver, someMemberships, someRedemptions } from './attacked-network';
import { AttackedTable, allSectors, bySector, months } from './attacked-table';
import { Attacker } from './attacker';
import { analyst } from './support';

/** Districts in counties, a combined authority, a region and a nation: all the levels. */
const region = 'E12000006';

const within = (area: Area): Area[] => [area, ...partsOf(area).flatMap(within)];

describe('an analyst who asks and asks', () => {
  let subgraphs: TestSubgraphs;
  let table: AttackedTable;
  let tallies: Map<string, Tally>;
  let figures: Figures;
  const root = areaOf(region);
  const england = areaOf('E92000001');
  if (!root || !england) throw new Error('there is no such region');
  const areas = within(root);

  beforeAll(async () => {
    subgraphs = await startTestSubgraphs('insight');
    const { store } = subgraphs.running('insight');
    const districts = areas.filter((area) => partsOf(area).length === 0);
    await new IntakeService(store).redemptions(someRedemptions(districts, 'attack'));
    const events = someMemberships(districts, 'attack').map((body) => ({
      type: membershipChanged,
      aggregate: 'a',
      body,
    }));
    await demo.takeIn?.(events, store);
    const all = async (collection: typeof tallyCollection) => {
      const found = await modelOf(store.connection, collection).find().lean<Tally[]>().exec();
      return new Map(found.map((tally) => [tally._id, tally]));
    };
    tallies = await all(tallyCollection);
    figures = new Figures(tallies, lastOver);
    table = new AttackedTable([england, ...areas], tallies, await all(anonymousTallyCollection));
  });
  afterAll(() => subgraphs.close());

  /** Returns the small counts that an attacker with all figures can narrow to fewer than `doubt` values. */
  function reported(attacker: Attacker, doubt: number): string[] {
    attacker.narrow();
    // A wrong result would reveal nothing; this attacker never has one.
    for (const [name, { count }] of table.cells) {
      const { low, high } = attacker.of(name);
      if (low > count || high < count) throw new Error(`${name} is ${count}, not ${low} to ${high}`);
    }
    const small = [...table.cells].filter(([, { count }]) => isSmall(count)).map(([name]) => name);
    expect(small.length).toBeGreaterThan(10_000);
    return small.filter((name) => attacker.of(name).high - attacker.of(name).low + 1 < doubt);
  }

  it('could tell small counts if they were only kept back, and every total were told', () => {
    expect(reported(new Attacker(table.ifOnlySuppressed(), table.relations), 2).length).toBeGreaterThan(10);
  });

  it('cannot tell one by putting all the figures of all areas, months, settings, schemes, ages, routes, hours, plans and waits together', () => {
    expect(reported(new Attacker(table.known, table.relations), 3)).toEqual([]);
  });

  it('cannot tell one by all areas of all levels, even knowing each sum of authorities exactly', () => {
    const { known, relations } = table.ifSumsWereExact();
    const attacker = new Attacker(known, relations);
    expect(reported(attacker, 3)).toEqual([]);
  });

  const random = seeded('questions');
  const shuffledAreas = () => areas.toSorted(() => random.next() - 0.5);

  it('learns as much of a 1 as of a 7 from 10,000 questions about overlapping areas', () => {
    const at = { step: 'within12', month: lastOver } as const;
    const carersIn = (request: readonly Area[]) =>
      totalOf(withoutContained(request).map((area) => figures.standing(area, everybody, at)));
    const standingIn = (area: Area) => table.countOf(area, everybody, at.step, at.month);
    const differences = new Map<number, Set<number>>();
    for (let question = 0; question < 10_000; question += 1) {
      const [target, ...others] = shuffledAreas().slice(0, 2 + random.below(8));
      if (!target) continue;
      const beside = others.filter((other) => withoutContained([target, other]).length === 2);
      const count = standingIn(target);
      const [without, both] = [carersIn(beside), carersIn([target, ...beside])];
      if (!isSmall(count) || without.value === null || without.value === 0) continue;
      differences.set(count, (differences.get(count) ?? new Set()).add((both.value ?? NaN) - without.value));
    }
    expect([...differences.keys()].sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
    for (const [, found] of differences) expect([...found]).toEqual([5]);
  });

  it('is told through the API what stands in the table, however the question is put', async () => {
    const query = `query ($areas: [GssCode!]!, $from: Date, $to: Date) {
      reach(areas: $areas, from: $from, to: $to) {
        ... on Reach { carers { display } bySector { sector { code } carers { display } passportsNew { display } } }
      }
    }`;
    for (let question = 0; question < 40; question += 1) {
      const request = shuffledAreas().slice(0, 1 + random.below(4));
      const length = random.pick([1, 3, 12] as const);
      const last = random.pick(months);
      const first = addMonths(last, 1 - length);
      const variables = { areas: request.map(({ code }) => code), from: firstDayOf(first), to: lastDayOf(last) };
      const { data } = await subgraphs.ask('insight', query, variables, analyst);
      const step: Step = `within${length}`;
      const displayOf = (each: (area: Area) => Figure) => ({
        display: totalOf(withoutContained(request).map(each)).display,
      });
      expect(data?.['reach']).toEqual({
        carers: displayOf((area) => figures.standing(area, everybody, { step, month: last })),
        bySector: allSectors.map((code) => ({
          sector: { code },
          carers: displayOf((area) => figures.standing(area, sectorHeading(code), { step, month: last }, bySector)),
          passportsNew: displayOf((area) => figures.happened(area, sectorHeading(code), 'issued', { first, last })),
        })),
      });
    }
  });
});
