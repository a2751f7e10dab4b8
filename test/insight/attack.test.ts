import { seeded } from '../../kit/demo/random';
import { membershipChanged } from '../../kit/membership/events';
import { careHours, signUpRoutes, type Counted } from '../../kit/passport/counted';
import type { Area } from '../../kit/places/area';
import { addDays, calendarDate } from '../../platform/calendar-date';
import { modelOf } from '../../platform/mongo/collection';
import { areaOf, partsOf, withoutContained } from '../../subgraphs/insight/areas';
import { blocksIn, blocksOf, type Block } from '../../subgraphs/insight/counting/blocks';
import { happened, standing } from '../../subgraphs/insight/counting/counts';
import {
  ageBands,
  ageHeading,
  everybody,
  hoursHeading,
  notKnown,
  planHeading,
  routeHeading,
  schemeHeading,
  sectorHeading,
  waitHeading,
  waits,
} from '../../subgraphs/insight/counting/headings';
import { addMonths, firstDayOf, lastDayOf, type Month } from '../../subgraphs/insight/counting/month';
import { isSmall, published, totalOf, type Figure } from '../../subgraphs/insight/disclosure/figure';
import { demo } from '../../subgraphs/insight/demo';
import {
  anonymousTallyCollection,
  tallyCollection,
  tallyId,
  type Happening,
  type Step,
  type Tally,
} from '../../subgraphs/insight/model/tally';
import type { RedemptionBody } from '../../subgraphs/insight/events/bodies';
import { Intake } from '../../subgraphs/insight/services/intake';
import { Figures, type Division } from '../../subgraphs/insight/services/figures';
import { sectorsOf } from '../../platform/subgraph/network';
import { network } from '../../subgraphs/registry';
import { startTestSubgraphs, type TestSubgraphs } from '../support/subgraphs';
import { Attacker, type Relation } from './attacker';
import { analyst, membership } from './support';

/** Many districts with few carers each, beside some with many: where small numbers are hardest to keep. */
const region = 'E12000006';
const lastOver = '2026-10' as Month;
const months = Array.from({ length: 15 }, (_, at) => addMonths(lastOver, at - 14));
/** Of the network's settings; nobody is known in the others. */
const sectors = ['community', 'hospital', 'employer'];
const allSectors = sectorsOf(network).map(({ code }) => code);
const schemes = sectors.flatMap((sector) => [`sc_${sector}_one`, `sc_${sector}_two`]);
const happenings: Happening[] = ['first', 'further', 'issued', 'renewed', 'expired', 'ended'];
const bySector: Division = { of: everybody, into: allSectors.map(sectorHeading), relation: 'overlap' };
const partsOfAll: Division[] = [
  bySector,
  { of: everybody, into: ageBands.map(ageHeading), relation: 'add up' },
  { of: everybody, into: [...careHours, notKnown].map(hoursHeading), relation: 'add up' },
  { of: everybody, into: [planHeading('recorded'), planHeading('none')], relation: 'add up' },
  { of: everybody, into: [...signUpRoutes, notKnown].map(routeHeading), relation: 'overlap' },
];
const byWait: Division = { of: everybody, into: waits.map(waitHeading), relation: 'add up' };

function someCarers(areas: readonly Area[]) {
  const random = seeded('attack');
  return areas.flatMap(({ code }, at) => {
    const carers = at % 7 === 0 ? 40 + random.below(60) : random.below(9);
    return Array.from({ length: carers }, (_, carer) => {
      const carerRef = `${code} ${carer}`;
      const ageBand = random.pick(ageBands);
      return Array.from({ length: 1 + random.below(3) }, () => {
        const from = addDays(calendarDate('2024-10-01'), random.below(760));
        const until = addDays(from, random.below(500));
        const sector = random.pick(sectors);
        const schemeId = random.pick(schemes.filter((scheme) => scheme.includes(sector)));
        const counted: Counted = {
          ...(random.next() < 0.8 && { route: random.pick(signUpRoutes) }),
          ...(random.next() < 0.8 && { appliedOn: addDays(from, -random.below(70)) }),
          ...(random.next() < 0.8 && { hours: random.pick(careHours) }),
          ...(random.next() < 0.4 && { planOn: addDays(from, random.below(300)) }),
          ...(random.next() < 0.4 && { renewedOn: [addDays(from, random.below(400))] }),
        };
        return membership({ carerRef, ageBand, area: code, from, until, sector, schemeId, counted });
      });
    }).flat();
  });
}

/** Offers that were redeemed: in a few places, on a few days, a few. */
function someRedemptions(areas: readonly Area[]): RedemptionBody[] {
  const random = seeded('redemptions');
  return areas.flatMap(({ code }, at) =>
    Array.from({ length: at % 5 === 0 ? 60 : random.below(12) }, () => ({
      schemeId: random.pick(schemes),
      area: code,
      on: addDays(calendarDate('2025-01-01'), random.below(669)),
      count: 1 + random.below(at % 5 === 0 ? 9 : 2),
    })),
  );
}

const within = (area: Area): Area[] => [area, ...partsOf(area).flatMap(within)];

describe('an analyst who asks and asks', () => {
  let subgraphs: TestSubgraphs;
  let tallies: Map<string, Tally>;
  let redemptions: Map<string, Tally>;
  let figures: Figures;
  let redeemed: Figures;
  const root = areaOf(region);
  const england = areaOf('E92000001');
  if (!root || !england) throw new Error('there is no such region');
  const areas = within(root);
  const blocks = blocksOf('2025-01' as Month, lastOver).flatMap(function all(block): Block[] {
    return [block, ...blocksIn(block).flatMap(all)];
  });

  beforeAll(async () => {
    subgraphs = await startTestSubgraphs('insight');
    const districts = areas.filter((area) => partsOf(area).length === 0);
    await new Intake(subgraphs.running('insight').store).redemptions(someRedemptions(districts));
    const events = someCarers(districts).map((body) => ({ type: membershipChanged, aggregate: 'a', body }));
    const { store } = subgraphs.running('insight');
    await demo.takeIn?.(events, store);
    const all = await modelOf(store.connection, tallyCollection).find().lean<Tally[]>().exec();
    tallies = new Map(all.map((tally) => [tally._id, tally]));
    figures = new Figures(tallies, lastOver);
    const anonymous = await modelOf(store.connection, anonymousTallyCollection).find().lean<Tally[]>().exec();
    redemptions = new Map(anonymous.map((tally) => [tally._id, tally]));
    redeemed = new Figures(redemptions, lastOver);
  });
  afterAll(() => subgraphs.close());

  const tallyOf = (area: Area, heading: string) => tallies.get(tallyId(area.code, heading));
  const standingCell = (area: Area, heading: string, step: Step, month: Month) =>
    [area.code, heading, step, month].join(' ');
  const happenedCell = (area: Area, heading: string, happening: Happening, { first, last }: Block) =>
    [area.code, heading, happening, first, last].join(' ');

  /** The carers of a setting in an area are divided into the schemes that were ever joined there. */
  function bySchemes(area: Area): Division[] {
    return sectors.map((sector) => ({
      of: sectorHeading(sector),
      into: schemes
        .filter((scheme) => scheme.includes(sector))
        .map(schemeHeading)
        .filter((heading) => tallyOf(area, heading)),
      relation: 'overlap',
    }));
  }

  /** Every figure that can be asked for, the count behind it, and how they hang together. */
  function everything() {
    const cells = new Map<string, { readonly figure: Figure; readonly count: number }>();
    const relations: Relation[] = [];
    /** Sums that nobody is shown, and that hold others together all the same. */
    const hidden: string[] = [];
    const empty: string[] = [];
    const relate = (kind: Relation['kind'], company: boolean, total: string, parts: readonly string[]) => {
      if (parts.length > 0 && parts.every((part) => !part.includes('undefined')))
        relations.push({ kind, company, total, parts });
    };
    const addStanding = (area: Area, heading: string, step: Step, month: Month, division?: Division) => {
      const cell = standingCell(area, heading, step, month);
      const count = standing(tallyOf(area, heading), step, month);
      cells.set(cell, { figure: figures.standing(area, heading, { step, month }, division), count });
      relate(
        'sum',
        true,
        cell,
        partsOf(area).map((part) => standingCell(part, heading, step, month)),
      );
    };
    const addHappened = (
      area: Area,
      heading: string,
      happening: Happening,
      block: Block,
      division?: Division,
      [from, counts] = [figures, tallies],
    ) => {
      const cell = happenedCell(area, heading, happening, block);
      const count = happened(counts.get(tallyId(area.code, heading)), happening, block);
      cells.set(cell, { figure: from.happened(area, heading, happening, block, division), count });
      relate(
        'sum',
        true,
        cell,
        partsOf(area).map((part) => happenedCell(part, heading, happening, block)),
      );
      relate(
        'sum',
        true,
        cell,
        blocksIn(block).map((part) => happenedCell(area, heading, happening, part)),
      );
    };
    for (const area of areas) {
      const joined = bySchemes(area).flatMap(({ into }) => into);
      // An answer does not name a scheme that nobody in the area has ever joined, which says as much as 0.
      const never = schemes.map(schemeHeading).filter((heading) => !joined.includes(heading));
      for (const step of ['within1', 'within3', 'within12'] as const) {
        for (const month of months) {
          addStanding(area, everybody, step, month);
          for (const heading of never) {
            addStanding(area, heading, step, month);
            empty.push(standingCell(area, heading, step, month));
          }
          for (const division of [...partsOfAll, ...bySchemes(area)]) {
            for (const heading of division.into) addStanding(area, heading, step, month, division);
            const parts = division.into.map((heading) => standingCell(area, heading, step, month));
            const kind = division.relation === 'add up' ? 'sum' : 'union';
            relate(kind, true, standingCell(area, division.of, step, month), parts);
          }
        }
      }
      // Whoever makes a plan within three months is without one in the first of them, and not in all three.
      const withoutPlan = planHeading('none');
      const underAll = [everybody, ...[...partsOfAll, ...bySchemes(area)].flatMap(({ into }) => into)];
      for (const heading of underAll.filter((heading) => heading !== withoutPlan)) {
        months.forEach((month, at) => {
          const [before, beforeThat] = [months[at - 1], months[at - 2]];
          if (!before || !beforeThat) return;
          const ofMonth = (step: Step, each: Month) => standingCell(area, heading, step, each);
          relate(
            'union',
            false,
            ofMonth('within3', month),
            [month, before, beforeThat].map((each) => ofMonth('within1', each)),
          );
          relate('bound', false, ofMonth('within12', month), [ofMonth('within12', before), ofMonth('within1', month)]);
          relate('bound', false, ofMonth('within12', month), [
            ofMonth('within12', beforeThat),
            ofMonth('within3', month),
          ]);
        });
      }
      for (const heading of bySector.into) {
        for (const month of months) addStanding(area, heading, 'active', month);
        for (const happening of happenings) for (const block of blocks) addHappened(area, heading, happening, block);
      }
      for (const block of blocks) {
        addHappened(area, everybody, 'first', block);
        addHappened(area, everybody, 'redeemed', block, undefined, [redeemed, redemptions]);
        for (const heading of byWait.into) addHappened(area, heading, 'issued', block, byWait);

        const of = (heading: string, happening: Happening) => happenedCell(area, heading, happening, block);
        const inSectors = (happening: Happening) => bySector.into.map((heading) => of(heading, happening));
        // As many passports were issued after whatever wait as in all settings.
        hidden.push(of(everybody, 'issued'));
        relate('sum', false, of(everybody, 'issued'), inSectors('issued'));
        relate(
          'sum',
          true,
          of(everybody, 'issued'),
          byWait.into.map((heading) => of(heading, 'issued')),
        );
        // Who is new in a setting is new altogether or comes from another.
        const newSomewhere = `${of(everybody, 'first')} in any setting`;
        hidden.push(newSomewhere);
        relate('sum', false, newSomewhere, inSectors('first'));
        relate('sum', false, newSomewhere, [of(everybody, 'first'), ...inSectors('further')]);
      }
      for (const heading of [everybody, ...bySector.into]) {
        for (const month of months) {
          const first = happenedCell(area, heading, 'first', { first: month, last: month });
          // Whoever is new was reached.
          if (cells.has(first)) relate('bound', false, first, [standingCell(area, heading, 'within1', month)]);
        }
      }
    }
    return { cells, relations, hidden, empty };
  }

  /** The small counts of which somebody with all figures is left with fewer values than that. */
  function told(
    figureOf: (cell: { figure: Figure; count: number }) => Figure,
    rule: { company: boolean },
    doubt: number,
  ) {
    const { cells, relations, hidden, empty } = everything();
    const seen = new Map([...cells].map(([name, cell]) => [name, figureOf(cell)]));
    const attacker = new Attacker(seen, relations, rule);
    for (const name of hidden) attacker.known.set(name, { low: 0, high: Infinity });
    for (const name of empty) attacker.known.set(name, { low: 0, high: 0 });
    attacker.narrow();
    // Whoever comes to a wrong result has not been told anything; ours never does.
    for (const [name, { count }] of cells) {
      const { low, high } = attacker.of(name);
      if (low > count || high < count) throw new Error(`${name} is ${count}, not ${low} to ${high}`);
    }
    const small = [...cells].filter(([, { count }]) => isSmall(count)).map(([name]) => name);
    expect(small.length).toBeGreaterThan(10_000);
    return small.filter((name) => attacker.of(name).high - attacker.of(name).low + 1 < doubt);
  }

  it('could tell small counts if only they were kept back', () => {
    expect(told(({ count }) => published(count), { company: false }, 2).length).toBeGreaterThan(10);
  });

  it('cannot tell one by putting all the figures of all areas, months, settings, schemes, ages, routes, hours, plans and waits together', () => {
    // Known, and written down in ADR 20: one carer of one district in three months, told by a chain over four levels of areas.
    const chain = /^E06000031 .* (within1 2025-10|within3 2025-09|within12 2026-0\d)$/;
    expect(told(({ figure }) => figure, { company: true }, 3).filter((name) => !chain.test(name))).toEqual([]);
  });

  const random = seeded('questions');
  const shuffledAreas = () => areas.toSorted(() => random.next() - 0.5);

  it('learns as much of a 1 as of a 7 from 10,000 questions about overlapping areas', () => {
    const at = { step: 'within12', month: lastOver } as const;
    const carersIn = (asked: readonly Area[]) =>
      totalOf(withoutContained(asked).map((area) => figures.standing(area, everybody, at)));
    const differences = new Map<number, Set<number>>();
    for (let question = 0; question < 10_000; question += 1) {
      const [target, ...others] = shuffledAreas().slice(0, 2 + random.below(8));
      if (!target) continue;
      const beside = others.filter((other) => withoutContained([target, other]).length === 2);
      const count = standing(tallyOf(target, everybody), at.step, at.month);
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
      const asked = shuffledAreas().slice(0, 1 + random.below(4));
      const length = random.pick([1, 3, 12] as const);
      const last = random.pick(months);
      const first = addMonths(last, 1 - length);
      const variables = { areas: asked.map(({ code }) => code), from: firstDayOf(first), to: lastDayOf(last) };
      const { data } = await subgraphs.ask('insight', query, variables, analyst);
      const step: Step = `within${length}`;
      const displayOf = (each: (area: Area) => Figure) => ({
        display: totalOf(withoutContained(asked).map(each)).display,
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
