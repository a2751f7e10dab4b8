import type { Area } from '../../../domain/geography/area';
import { authoritiesOf, partsOf } from './areas';
import { blockAround, blocksIn, blocksOf, type Block } from './counting/blocks';
import { bothHeading, sectorHeading } from './counting/headings';
import { monthNumber, type Month } from './counting/month';
import { sumOf } from './counting/monthly-counts';
import { isSmall, suppressedFigure, published, publishedOfNation, totalOf, type Figure } from './disclosure/figure';
import { suppressionOf, type Suppression, type Relation } from './disclosure/parts';
import { figureOf, type TotalFigure } from './disclosure/totals';
import { tallyId, type Happening, type Step, type Tally } from '../models/tally';

/** The measure and the month of a figure at the end of a month. */
export interface Standing {
  readonly step: Step;
  readonly month: Month;
}

/** A range of months, from one to another. */
export interface Months {
  readonly first: Month;
  readonly last: Month;
}

/** The headings into which all carers, or a sector, are divided. */
export interface Division {
  readonly of: string;
  readonly into: readonly string[];
  readonly relation: Relation;
}

/** A count of an authority under a heading. */
interface CountedMeasure {
  /** Distinguishes it from all other counts. */
  readonly name: string;
  of(tally: Tally): number;
}

/** An area under a heading. An authority has a tally, if anything was counted there; other areas have parts. */
interface Place {
  readonly name: string;
  readonly isNation: boolean;
  readonly tally: Tally | undefined;
  readonly parts: readonly Place[];
}

/**
 * Computes the published figures of areas. The counts of an area and its parts decide each figure once, and never the
 * request: different requests see parts of the same table. See docs/adr/0004.
 */
export class Figures {
  private readonly places = new Map<string, Place>();
  private readonly counts = new Map<string, number>();
  private readonly figures = new Map<string, Figure>();
  private readonly decided = new Map<string, Suppression>();

  constructor(
    private readonly tallies: ReadonlyMap<string, Tally>,
    private readonly lastOver: Month,
  ) {}

  /** Returns the authorities whose tallies decide the figures of some areas: those that the areas are made of. */
  static deciding(areas: readonly Area[]): string[] {
    return authoritiesOf(areas).map(({ code }) => code);
  }

  /** Returns a figure at the end of a month; under a heading of a division, as a part of the whole. */
  standing(area: Area, heading: string, at: Standing, division?: Division): Figure {
    const measure = measureAt(at);
    return this.asPart(area, heading, measure, this.figure(area, heading, measure), division);
  }

  /** Returns the carers in both of two sectors. Suppressed where the figure of one of them is. */
  standingInBoth(area: Area, [one, other]: readonly [string, string], at: Standing, division: Division): Figure {
    const figure = this.standing(area, bothHeading(one, other), at);
    const anyKept = [one, other].some((sector) => this.standing(area, sectorHeading(sector), at, division).suppressed);
    return figure.value !== 0 && anyKept ? suppressedFigure : figure;
  }

  /** Returns the count from one month to another; under a heading of a division, as a part of the whole. */
  happened(area: Area, heading: string, happening: Happening, months: Months, division?: Division): Figure {
    return totalOf(
      blocksOf(months.first, months.last).map((block) => {
        const figure = this.happenedIn(area, heading, happening, block);
        return this.asPart(area, heading, measureIn(happening, block), figure, division);
      }),
    );
  }

  private asPart(area: Area, heading: string, measure: CountedMeasure, figure: Figure, division?: Division): Figure {
    if (!division || figure.suppressed) return figure;
    const { of, into, relation } = division;
    const decision = this.decideOnce(`${area.code}|${of}|${into.join()}|${measure.name}`, () => {
      const total = this.rounded(area, of, measure);
      const counts = into.map((part) => this.count(area, part, measure));
      return suppressionOf({ total, counts, relation });
    });
    const kept = decision.parts[into.indexOf(heading)];
    return kept && !isSmall(this.count(area, heading, measure)) ? suppressedFigure : figure;
  }

  /** Returns the figure of a month, quarter or year, beside the others and its own parts. */
  private happenedIn(area: Area, heading: string, happening: Happening, block: Block): Figure {
    const figure = this.figure(area, heading, measureIn(happening, block));
    if (figure.suppressed) return figure;
    const within = (total: Block, isKept: boolean) =>
      suppressionOf({
        total: {
          ...this.rounded(area, heading, measureIn(happening, total)),
          ...(isKept && { figure: suppressedFigure }),
        },
        counts: blocksIn(total).map((part) => this.count(area, heading, measureIn(happening, part))),
        relation: 'add up',
      });
    const keptBeside = (part: Block): boolean => {
      const around = blockAround(part, this.lastOver);
      const kept =
        around !== undefined &&
        within(around, keptBeside(around)).parts[blocksIn(around).findIndex(({ first }) => first === part.first)];
      return kept === true && !isSmall(this.count(area, heading, measureIn(happening, part)));
    };
    const kept = keptBeside(block) || (blocksIn(block).length > 0 && within(block, false).total);
    return kept ? suppressedFigure : figure;
  }

  /** Returns the figure of an area among others, without any other totals that it is part of. */
  private figure(area: Area, heading: string, measure: CountedMeasure): Figure {
    const key = `${area.code}|${heading}|${measure.name}`;
    const figure = this.figures.get(key) ?? figureOf(totalOfPlace(this.place(area, heading), measure));
    this.figures.set(key, figure);
    return figure;
  }

  /** Returns a count with its public range. */
  private rounded(area: Area, heading: string, measure: CountedMeasure) {
    const count = this.count(area, heading, measure);
    const { suppressed } = this.figure(area, heading, measure);
    const rounded = area.kind === 'NATION' ? publishedOfNation(count) : published(count);
    return { count, figure: suppressed ? suppressedFigure : rounded };
  }

  private count(area: Area, heading: string, measure: CountedMeasure): number {
    const key = `${area.code}|${heading}|${measure.name}`;
    const count = this.counts.get(key) ?? countOfPlace(this.place(area, heading), measure);
    this.counts.set(key, count);
    return count;
  }

  private place(area: Area, heading: string): Place {
    const key = tallyId(area.code, heading);
    const place = this.places.get(key) ?? {
      name: area.code,
      isNation: area.kind === 'NATION',
      tally: this.tallies.get(key),
      parts: partsOf(area).map((part) => this.place(part, heading)),
    };
    this.places.set(key, place);
    return place;
  }

  private decideOnce(key: string, decide: () => Suppression): Suppression {
    const decided = this.decided.get(key) ?? decide();
    this.decided.set(key, decided);
    return decided;
  }
}

function measureAt({ step, month }: Standing): CountedMeasure {
  const last = monthNumber(month);
  return { name: `${step}.${month}`, of: ({ counts }) => sumOf(counts[step], 0, last) };
}

function measureIn(happening: Happening, block: Block): CountedMeasure {
  const [first, last] = [monthNumber(block.first), monthNumber(block.last)];
  return {
    name: `${happening}.${block.first}.${block.last}`,
    of: ({ counts }) => sumOf(counts[happening], first, last),
  };
}

function countOfPlace({ tally, parts }: Place, measure: CountedMeasure): number {
  let count = tally ? measure.of(tally) : 0;
  for (const part of parts) count += countOfPlace(part, measure);
  return count;
}

function totalOfPlace(place: Place, measure: CountedMeasure): TotalFigure {
  const parts = place.parts.map((part) => totalOfPlace(part, measure));
  const own = place.tally ? measure.of(place.tally) : 0;
  const count = parts.reduce((sum, part) => sum + part.count, own);
  return { name: place.name, count, isNation: place.isNation, parts };
}
