import type { Area } from '../../../kit/places/area';
import { authoritiesOf, partsOf } from '../areas';
import { blockAround, blocksIn, blocksOf, type Block } from '../counting/blocks';
import { happened, standing } from '../counting/counts';
import { bothHeading, sectorHeading } from '../counting/headings';
import type { Month } from '../counting/month';
import { isSmall, keptBack, published, publishedOfNation, totalOf, type Figure } from '../disclosure/figure';
import { keptBackOf, type KeptBack, type Relation } from '../disclosure/parts';
import { figureOf, type Total } from '../disclosure/totals';
import { tallyId, type Happening, type Step, type Tally } from '../model/tally';

/** A figure that stands at the end of a month. */
export interface Standing {
  readonly step: Step;
  readonly month: Month;
}

/** From one month to another. */
export interface Months {
  readonly first: Month;
  readonly last: Month;
}

/** The headings that everybody, or a sector, is divided into. */
export interface Division {
  readonly of: string;
  readonly into: readonly string[];
  readonly relation: Relation;
}

/** What is counted of an authority under a heading. */
interface Counted {
  /** Tells it from all else that is counted. */
  readonly name: string;
  of(tally: Tally | undefined): number;
}

/**
 * The figures of areas as they are published. Each is decided once for all, by the counts of the area and of what it is made
 * of, and never by the question: whoever asks in many ways sees the same table in parts. See docs/adr/0020.
 */
export class Figures {
  private readonly totals = new Map<string, Total>();
  private readonly figures = new Map<string, Figure>();
  private readonly decided = new Map<string, KeptBack>();

  constructor(
    private readonly tallies: ReadonlyMap<string, Tally>,
    private readonly lastOver: Month,
  ) {}

  /** The authorities whose tallies decide about some areas' figures: those that the areas are made of. */
  static deciding(areas: readonly Area[]): string[] {
    return authoritiesOf(areas).map(({ code }) => code);
  }

  /** A figure at the end of a month; under a heading of a division, as a part of what is divided. */
  standing(area: Area, heading: string, at: Standing, division?: Division): Figure {
    const counted = countedAt(at);
    return this.asPart(area, heading, counted, this.figure(area, heading, counted), division);
  }

  /** Carers in both of two sectors; where the figure of one of them is kept back, so is this. */
  standingInBoth(area: Area, [one, other]: readonly [string, string], at: Standing, division: Division): Figure {
    const figure = this.standing(area, bothHeading(one, other), at);
    const anyKept = [one, other].some((sector) => this.standing(area, sectorHeading(sector), at, division).suppressed);
    return figure.value !== 0 && anyKept ? keptBack : figure;
  }

  /** What happened from one month to another; under a heading of a division, as a part of what is divided. */
  happened(area: Area, heading: string, happening: Happening, months: Months, division?: Division): Figure {
    return totalOf(
      blocksOf(months.first, months.last).map((block) => {
        const figure = this.happenedIn(area, heading, happening, block);
        return this.asPart(area, heading, countedIn(happening, block), figure, division);
      }),
    );
  }

  private asPart(area: Area, heading: string, counted: Counted, figure: Figure, division?: Division): Figure {
    if (!division || figure.suppressed) return figure;
    const { of, into, relation } = division;
    const decision = this.once(`${area.code}|${of}|${into.join()}|${counted.name}`, () => {
      const total = this.rounded(area, of, counted);
      const counts = into.map((part) => this.count(area, part, counted));
      return keptBackOf({ total, counts, relation });
    });
    const kept = decision.parts[into.indexOf(heading)];
    return kept && !isSmall(this.count(area, heading, counted)) ? keptBack : figure;
  }

  /** The figure of a month, quarter or year beside the others and beside what it is made of. */
  private happenedIn(area: Area, heading: string, happening: Happening, block: Block): Figure {
    const figure = this.figure(area, heading, countedIn(happening, block));
    if (figure.suppressed) return figure;
    const within = (total: Block, isKept: boolean) =>
      keptBackOf({
        total: { ...this.rounded(area, heading, countedIn(happening, total)), ...(isKept && { figure: keptBack }) },
        counts: blocksIn(total).map((part) => this.count(area, heading, countedIn(happening, part))),
        relation: 'add up',
      });
    const keptBeside = (part: Block): boolean => {
      const around = blockAround(part, this.lastOver);
      const kept =
        around !== undefined &&
        within(around, keptBeside(around)).parts[blocksIn(around).findIndex(({ first }) => first === part.first)];
      return kept === true && !isSmall(this.count(area, heading, countedIn(happening, part)));
    };
    const kept = keptBeside(block) || (blocksIn(block).length > 0 && within(block, false).total);
    return kept ? keptBack : figure;
  }

  /** The figure of an area among others, whatever it is a part of besides. */
  private figure(area: Area, heading: string, counted: Counted): Figure {
    const key = `${area.code}|${heading}|${counted.name}`;
    const figure = this.figures.get(key) ?? figureOf(this.total(area, heading, counted));
    this.figures.set(key, figure);
    return figure;
  }

  /** A count with what is known of it at most. */
  private rounded(area: Area, heading: string, counted: Counted) {
    const count = this.count(area, heading, counted);
    const { suppressed } = this.figure(area, heading, counted);
    const rounded = area.kind === 'NATION' ? publishedOfNation(count) : published(count);
    return { count, figure: suppressed ? keptBack : rounded };
  }

  private count(area: Area, heading: string, counted: Counted): number {
    return this.total(area, heading, counted).count;
  }

  private total(area: Area, heading: string, counted: Counted): Total {
    const key = `${area.code}|${heading}|${counted.name}`;
    const total = this.totals.get(key) ?? this.addedUp(area, heading, counted);
    this.totals.set(key, total);
    return total;
  }

  private addedUp(area: Area, heading: string, counted: Counted): Total {
    const parts = partsOf(area).map((part) => this.total(part, heading, counted));
    const count =
      parts.length > 0
        ? parts.reduce((sum, part) => sum + part.count, 0)
        : counted.of(this.tallies.get(tallyId(area.code, heading)));
    return { name: area.code, count, isNation: area.kind === 'NATION', parts };
  }

  private once(key: string, decide: () => KeptBack): KeptBack {
    const decided = this.decided.get(key) ?? decide();
    this.decided.set(key, decided);
    return decided;
  }
}

function countedAt({ step, month }: Standing): Counted {
  return { name: `${step}.${month}`, of: (tally) => standing(tally, step, month) };
}

function countedIn(happening: Happening, block: Block): Counted {
  return { name: `${happening}.${block.first}.${block.last}`, of: (tally) => happened(tally, happening, block) };
}
