import { careHours, signUpRoutes } from '../../domain/passport/passport-statistics';
import type { Area } from '../../domain/geography/area';
import { sectorsOf } from '../../platform/subgraph/subgraph-list';
import { authoritiesOf, partsOf } from '../../subgraphs/insight/services/areas';
import { blocksIn, blocksOf, type Block } from '../../subgraphs/insight/services/counting/blocks';
import { happened, standing } from '../../subgraphs/insight/services/counting/counts';
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
} from '../../subgraphs/insight/services/counting/headings';
import { addMonths, type Month } from '../../subgraphs/insight/services/counting/month';
import {
  largestSuppressed,
  published,
  rangeOf,
  valueInTotal,
  type Figure,
} from '../../subgraphs/insight/services/disclosure/figure';
import { reckon, roughSum, type TotalFigure } from '../../subgraphs/insight/services/disclosure/totals';
import { tallyId, type Happening, type Step, type Tally } from '../../subgraphs/insight/models/tally';
import { Figures, type Division } from '../../subgraphs/insight/services/figures';
import { subgraphList } from '../../subgraphs/registry';
import type { Known, KnownRelation } from './attacker';
import { lastOver, schemes, sectors } from './attacked-network';

/** One count with a published figure. */
export interface Cell {
  readonly figure: Figure;
  readonly count: number;
}

export const months = Array.from({ length: 15 }, (_, at) => addMonths(lastOver, at - 14));
export const allSectors = sectorsOf(subgraphList).map(({ code }) => code);
export const bySector: Division = { of: everybody, into: allSectors.map(sectorHeading), relation: 'overlap' };
const partsOfAll: Division[] = [
  bySector,
  { of: everybody, into: ageBands.map(ageHeading), relation: 'add up' },
  { of: everybody, into: [...careHours, notKnown].map(hoursHeading), relation: 'add up' },
  { of: everybody, into: [planHeading('recorded'), planHeading('none')], relation: 'add up' },
  { of: everybody, into: [...signUpRoutes, notKnown].map(routeHeading), relation: 'overlap' },
];
const byWait: Division = { of: everybody, into: waits.map(waitHeading), relation: 'add up' };
const happenings: Happening[] = ['first', 'further', 'issued', 'renewed', 'expired', 'ended'];
const blocks = blocksOf('2025-01' as Month, lastOver).flatMap(function all(block): Block[] {
  return [block, ...blocksIn(block).flatMap(all)];
});

/** Returns the bounds of a suppressed figure before the attacker combines the figures: none. */
const anything = (): Known => ({ low: 0, high: Infinity });

/**
 * All available figures of some areas, their counts, and their relations. The attacker has the rule, and even the list
 * of authorities that were added up.
 */
export class AttackedTable {
  readonly cells = new Map<string, Cell>();
  readonly relations: KnownRelation[] = [];
  /** The bounds known at first. */
  readonly known = new Map<string, Known>();
  /** The counts of areas that consist of others. */
  private readonly totals = new Set<string>();
  /** The sums of authorities that make up larger areas, and the published data on authorities in none. */
  private readonly sums = new Map<string, number>();
  private readonly rough = new Map<string, Known>();
  private readonly betweenAreas: KnownRelation[] = [];
  /** Groups in which larger figures are suppressed too, so that small ones are not alone. */
  private readonly company: KnownRelation[] = [];
  /** The suppressed figures of authorities. */
  private readonly alone = new Set<string>();

  constructor(
    private readonly areas: readonly Area[],
    private readonly tallies: ReadonlyMap<string, Tally>,
    private readonly anonymous: ReadonlyMap<string, Tally>,
  ) {
    const figures = new Figures(tallies, lastOver);
    for (const area of areas) {
      this.addCarers(figures, area);
      this.addHappenings(figures, area);
    }
    const redeemed = new Figures(anonymous, lastOver);
    for (const area of areas)
      for (const block of blocks) this.addHappened(redeemed, anonymous, area, everybody, 'redeemed', block);
    this.learnWhoIsAlone();
  }

  countOf(area: Area, heading: string, step: Step, month: Month): number {
    return this.cells.get(standingCell(area, heading, step, month))?.count ?? 0;
  }

  /** Returns the bounds if each count were published alone, whatever it adds up to. */
  ifOnlySuppressed(): ReadonlyMap<string, Known> {
    const known = new Map([...this.known].map(([name, range]) => [name, { ...range }]));
    for (const [name, { count }] of this.cells) known.set(name, rangeOfOwn(count));
    return known;
  }

  /** Returns the bounds of areas for an attacker with the exact sums of authorities that make up larger areas. */
  ifSumsWereExact(): { known: ReadonlyMap<string, Known>; relations: readonly KnownRelation[] } {
    const known = new Map([...this.known].map(([name]) => [name, anything()]));
    for (const [name, { count }] of this.cells) if (!this.totals.has(name)) known.set(name, rangeOfOwn(count));
    for (const [name, sum] of this.sums) known.set(name, { low: sum, high: sum });
    for (const [name, range] of this.rough) known.set(name, { ...range });
    return { known, relations: this.betweenAreas };
  }

  /** Adds all figures of carers at the end of a month. */
  private addCarers(figures: Figures, area: Area): void {
    const joined = this.bySchemes(area);
    // An answer omits a scheme that no one in the area ever joined, which reveals as much as 0.
    const never = schemes.map(schemeHeading).filter((heading) => !joined.some(({ into }) => into.includes(heading)));
    const divisions = [...partsOfAll, ...joined];
    for (const step of ['within1', 'within3', 'within12'] as const) {
      for (const month of months) {
        this.addStanding(figures, area, everybody, step, month);
        for (const heading of never) this.addStanding(figures, area, heading, step, month);
        for (const division of divisions) {
          for (const heading of division.into) this.addStanding(figures, area, heading, step, month, division);
          const parts = division.into.map((heading) => standingCell(area, heading, step, month));
          const kind = division.relation === 'add up' ? 'sum' : 'union';
          this.relate(kind, standingCell(area, division.of, step, month), parts, true);
        }
      }
    }
    // A carer who makes a plan within three months has none in the first month, but not in all three.
    const withoutPlan = planHeading('none');
    const headings = [everybody, ...divisions.flatMap(({ into }) => into)].filter((each) => each !== withoutPlan);
    for (const heading of headings) {
      months.forEach((month, at) => {
        const [before, beforeThat] = [months[at - 1], months[at - 2]];
        if (!before || !beforeThat) return;
        const ofMonth = (step: Step, each: Month) => standingCell(area, heading, step, each);
        const within1 = [month, before, beforeThat].map((each) => ofMonth('within1', each));
        this.relate('union', ofMonth('within3', month), within1);
        this.relate('bound', ofMonth('within12', month), [ofMonth('within12', before), ofMonth('within1', month)]);
        this.relate('bound', ofMonth('within12', month), [ofMonth('within12', beforeThat), ofMonth('within3', month)]);
      });
    }
    for (const heading of bySector.into)
      for (const month of months) this.addStanding(figures, area, heading, 'active', month);
  }

  /** Adds all figures of events. */
  private addHappenings(figures: Figures, area: Area): void {
    const add = (heading: string, happening: Happening, block: Block, division?: Division) =>
      this.addHappened(figures, this.tallies, area, heading, happening, block, division);
    for (const block of blocks) {
      for (const heading of bySector.into) for (const happening of happenings) add(heading, happening, block);
      add(everybody, 'first', block);
      for (const heading of byWait.into) add(heading, 'issued', block, byWait);

      const of = (heading: string, happening: Happening) => happenedCell(area, heading, happening, block);
      const inSectors = (happening: Happening) => bySector.into.map((heading) => of(heading, happening));
      // The passports issued after any wait are as many as in all sectors.
      const issued = this.hidden(of(everybody, 'issued'));
      this.relate('sum', issued, inSectors('issued'));
      const byWaits = byWait.into.map((heading) => of(heading, 'issued'));
      this.relate('sum', issued, byWaits, true);
      // A carer new in a sector is new to all or comes from another one.
      const newSomewhere = this.hidden(`${of(everybody, 'first')} in any setting`);
      this.relate('sum', newSomewhere, inSectors('first'));
      this.relate('sum', newSomewhere, [of(everybody, 'first'), ...inSectors('further')]);
    }
    for (const heading of [everybody, ...bySector.into]) {
      for (const month of months) {
        // A new carer was reached.
        const first = happenedCell(area, heading, 'first', { first: month, last: month });
        if (this.cells.has(first)) this.relate('bound', first, [standingCell(area, heading, 'within1', month)]);
      }
    }
  }

  private addStanding(
    figures: Figures,
    area: Area,
    heading: string,
    step: Step,
    month: Month,
    division?: Division,
  ): void {
    const nameOf = (part: Area) => standingCell(part, heading, step, month);
    const countOf = ({ code }: Area) => standing(this.tallies.get(tallyId(code, heading)), step, month);
    this.add(area, nameOf, countOf, figures.standing(area, heading, { step, month }, division));
  }

  private addHappened(
    figures: Figures,
    tallies: ReadonlyMap<string, Tally>,
    area: Area,
    heading: string,
    happening: Happening,
    block: Block,
    division?: Division,
  ): void {
    const nameOf = (part: Area) => happenedCell(part, heading, happening, block);
    const countOf = ({ code }: Area) => happened(tallies.get(tallyId(code, heading)), happening, block);
    this.add(area, nameOf, countOf, figures.happened(area, heading, happening, block, division));
    const within = blocksIn(block).map((part) => happenedCell(area, heading, happening, part));
    this.relate('sum', nameOf(area), within, true);
  }

  /** Adds a figure, its bounds at first, and its relation to the figures of its authorities. */
  private add(area: Area, nameOf: (area: Area) => string, countOf: (area: Area) => number, figure: Figure): void {
    const total = this.totalOf(area, nameOf, countOf);
    const name = nameOf(area);
    this.cells.set(name, { figure, count: total.count });
    if (total.parts.length === 0) {
      this.known.set(name, rangeOf(figure) ?? anything());
      if (figure.suppressed) this.alone.add(name);
      return;
    }
    this.totals.add(name);
    const { sums, apart } = reckon(total);
    this.known.set(name, apart.length === 0 ? (rangeOf(figure) ?? anything()) : anything());
    if (total.count === 0) return void this.known.set(name, { low: 0, high: 0 });
    const added = sums.map((sum) => {
      const parts = sum.map((authority) => authority.name);
      // No authority is in two sums.
      const reported = `${parts[0] ?? ''} and ${String(parts.length - 1)} more`;
      if (!this.known.has(reported)) {
        this.relateAreas(this.hidden(reported), parts);
        this.sums.set(
          reported,
          sum.reduce((all, { count }) => all + count, 0),
        );
      }
      return reported;
    });
    this.relateAreas(name, [...added, ...apart.map((authority) => authority.name)]);
    if (figure.suppressed) return;
    // The published figures are the sums, with another value for the rest: for a nation, their joint figure.
    const rough = roughSum(apart);
    if (total.isNation && apart.length > 0) {
      const together = `${name} apart`;
      this.known.set(together, { ...rough });
      this.rough.set(together, rough);
      this.relateAreas(
        together,
        apart.map((authority) => authority.name),
      );
    }
    const middle = (rough.low + rough.high) / 2;
    const figures = apart.reduce((sum, { count }) => sum + valueInTotal(published(count)), 0);
    const instead = `${name} instead`;
    this.known.set(
      instead,
      total.isNation ? { low: Math.floor(middle), high: Math.ceil(middle) } : { low: figures, high: figures },
    );
    const shown = this.hidden(`${name} as it is shown`);
    this.known.set(shown, rangeOf(figure) ?? anything());
    this.relate('sum', shown, [...added, instead]);
  }

  private totalOf(area: Area, nameOf: (area: Area) => string, countOf: (area: Area) => number): TotalFigure {
    const parts = this.partsOf(area).map((part) => this.totalOf(part, nameOf, countOf));
    const count = parts.length > 0 ? parts.reduce((sum, part) => sum + part.count, 0) : countOf(area);
    return { name: nameOf(area), count, isNation: area.kind === 'NATION', parts };
  }

  private partsOf(area: Area): readonly Area[] {
    return partsOf(area).filter((part) => this.areas.includes(part));
  }

  /** Divides the carers of a sector in an area into the schemes that were ever joined there. */
  private bySchemes(area: Area): Division[] {
    const there = authoritiesOf([area]).map(({ code }) => code);
    return sectors.map((sector) => ({
      of: sectorHeading(sector),
      into: schemes
        .filter((scheme) => scheme.includes(sector))
        .map(schemeHeading)
        .filter((heading) => there.some((code) => this.tallies.has(tallyId(code, heading)))),
      relation: 'overlap',
    }));
  }

  private relate(kind: KnownRelation['kind'], total: string, parts: readonly string[], company = false): void {
    if (parts.length === 0) return;
    this.relations.push({ kind, total, parts });
    if (company) this.company.push({ kind, total, parts });
  }

  private relateAreas(total: string, parts: readonly string[]): void {
    this.relate('sum', total, parts);
    if (parts.length > 0) this.betweenAreas.push({ kind: 'sum', total, parts });
  }

  private hidden(name: string): string {
    this.known.set(name, anything());
    return name;
  }

  /** A figure that is suppressed alone anywhere is small itself, so it hides no other. */
  private learnWhoIsAlone(): void {
    const isKept = (cell: string) => this.cells.get(cell)?.figure.suppressed === true;
    for (const { kind, total, parts } of this.company) {
      const kept = parts.filter(isKept);
      // If two overlap, one may be suppressed because few carers are in both.
      const areTwo = kind === 'union' && parts.filter((part) => this.cells.get(part)?.figure.value !== 0).length === 2;
      if (kept.length > 1 || areTwo) for (const part of kept) this.alone.delete(part);
      if (kept.length === parts.length) this.alone.delete(total);
    }
    for (const cell of this.alone) this.known.set(cell, { low: 1, high: largestSuppressed });
  }
}

/** Returns the range of a count that its own figure reveals. */
function rangeOfOwn(count: number): Known {
  return { ...(rangeOf(published(count)) ?? { low: 1, high: largestSuppressed }) };
}

function standingCell({ code }: Area, heading: string, step: Step, month: Month): string {
  return [code, heading, step, month].join(' ');
}

function happenedCell({ code }: Area, heading: string, happening: Happening, { first, last }: Block): string {
  return [code, heading, happening, first, last].join(' ');
}
