import type { Area } from '../../../kit/places/area';
import { holderOf, partsOf } from '../areas';
import { blockAround, blocksIn, blocksOf, type Block } from '../counting/blocks';
import { happened, standing } from '../counting/counts';
import { bothHeading, sectorHeading } from '../counting/headings';
import type { Month } from '../counting/month';
import { isSmall, keptBack, published, publishedOfNation, totalOf, type Figure } from '../disclosure/figure';
import { keptBackOf, type KeptBack, type Relation } from '../disclosure/parts';
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

/**
 * The figures of areas as they are published. Each is decided once for all, by the whole table that it stands in, and never
 * by the question: whoever asks in many ways sees the same table in parts. See docs/adr/0020.
 */
export class Figures {
  private readonly decided = new Map<string, KeptBack>();

  constructor(
    private readonly tallies: ReadonlyMap<string, Tally>,
    private readonly lastOver: Month,
  ) {}

  /** The areas whose tallies decide about some areas' figures: these, their parts, what holds them and what stands beside. */
  static deciding(areas: readonly Area[]): string[] {
    const codes = new Set<string>();
    const holders = new Set<string>();
    for (const area of areas) {
      for (const { code } of [area, ...partsOf(area)]) codes.add(code);
      for (let at = holderOf(area); at && !holders.has(at.code); at = holderOf(at)) {
        holders.add(at.code);
        codes.add(at.code);
        for (const { code } of partsOf(at)) codes.add(code);
      }
    }
    return [...codes];
  }

  /** A figure at the end of a month; under a heading of a division, as a part of what is divided. */
  standing(area: Area, heading: string, at: Standing, division?: Division): Figure {
    const figure = this.standingAmongAreas(area, heading, at);
    if (!division || figure.suppressed) return figure;
    const decision = this.once(`${area.code}|${division.of}|${division.into.join()}|${at.step}.${at.month}`, () => {
      const count = this.countStanding(area, division.of, at);
      const figure = this.standingAmongAreas(area, division.of, at);
      const counts = division.into.map((part) => this.countStanding(area, part, at));
      return keptBackOf({ total: { count, figure }, counts, relation: division.relation });
    });
    const kept = decision.parts[division.into.indexOf(heading)];
    return kept && !isSmall(this.countStanding(area, heading, at)) ? keptBack : figure;
  }

  /** Carers in both of two sectors; where the figure of one of them is kept back, so is this. */
  standingInBoth(area: Area, [one, other]: readonly [string, string], at: Standing, division: Division): Figure {
    const figure = this.standingAmongAreas(area, bothHeading(one, other), at);
    const anyKept = [one, other].some((sector) => this.standing(area, sectorHeading(sector), at, division).suppressed);
    return figure.value !== 0 && anyKept ? keptBack : figure;
  }

  /** What happened from one month to another; under a heading of a division, as a part of what is divided. */
  happened(area: Area, heading: string, happening: Happening, months: Months, division?: Division): Figure {
    return totalOf(
      blocksOf(months.first, months.last).map((block) => {
        const figure = this.happenedIn(area, heading, happening, block);
        if (!division || figure.suppressed) return figure;
        const key = `${area.code}|${division.of}|${division.into.join()}|${happening}.${block.first}.${block.last}`;
        const decision = this.once(key, () => {
          const count = this.countHappened(area, division.of, happening, block);
          const total = { count, figure: this.happenedIn(area, division.of, happening, block) };
          const counts = division.into.map((part) => this.countHappened(area, part, happening, block));
          return keptBackOf({ total, counts, relation: division.relation });
        });
        const kept = decision.parts[division.into.indexOf(heading)];
        return kept && !isSmall(this.countHappened(area, heading, happening, block)) ? keptBack : figure;
      }),
    );
  }

  private happenedIn(area: Area, heading: string, happening: Happening, block: Block): Figure {
    const among = this.happenedAmongAreas(area, heading, happening, block);
    return among.suppressed ? among : this.happenedAmongBlocks(area, heading, happening, block);
  }

  private standingAmongAreas(area: Area, heading: string, at: Standing): Figure {
    return this.amongAreas(area, heading, `${at.step}.${at.month}`, (part) => this.countStanding(part, heading, at));
  }

  private happenedAmongAreas(area: Area, heading: string, happening: Happening, block: Block): Figure {
    return this.amongAreas(area, heading, `${happening}.${block.first}.${block.last}`, (part) =>
      this.countHappened(part, heading, happening, block),
    );
  }

  private amongAreas(area: Area, heading: string, what: string, count: (area: Area) => number): Figure {
    const parts = partsOf(area);
    const decision = parts.length > 0 && this.amongParts(area, heading, what, count);
    return decision && decision.total ? keptBack : this.besideNeighbours(area, heading, what, count);
  }

  /** What is kept back of an area and of its parts. */
  private amongParts(area: Area, heading: string, what: string, count: (area: Area) => number): KeptBack {
    return this.once(`${area.code}|${heading}|${what}`, () => {
      const total = { count: count(area), figure: this.besideNeighbours(area, heading, what, count) };
      return keptBackOf({ total, counts: partsOf(area).map(count), relation: 'add up' });
    });
  }

  private besideNeighbours(area: Area, heading: string, what: string, count: (area: Area) => number): Figure {
    const holder = holderOf(area);
    const kept =
      holder !== undefined &&
      this.amongParts(holder, heading, what, count).parts[partsOf(holder).findIndex(({ code }) => code === area.code)];
    return kept && !isSmall(count(area)) ? keptBack : figureOf(area, count(area));
  }

  /** The figure of a month, quarter or year beside the others and beside what it is made of. */
  private happenedAmongBlocks(area: Area, heading: string, happening: Happening, block: Block): Figure {
    const count = (part: Block) => this.countHappened(area, heading, happening, part);
    const within = (total: Block, figure: Figure) =>
      keptBackOf({ total: { count: count(total), figure }, counts: blocksIn(total).map(count), relation: 'add up' });
    const besideOthers = (part: Block): Figure => {
      const around = blockAround(part, this.lastOver);
      const kept =
        around !== undefined &&
        within(around, besideOthers(around)).parts[blocksIn(around).findIndex(({ first }) => first === part.first)];
      return kept && !isSmall(count(part)) ? keptBack : figureOf(area, count(part));
    };
    const figure = besideOthers(block);
    return blocksIn(block).length > 0 && within(block, figure).total ? keptBack : figure;
  }

  private countStanding({ code }: Area, heading: string, { step, month }: Standing): number {
    return standing(this.tallies.get(tallyId(code, heading)), step, month);
  }

  private countHappened({ code }: Area, heading: string, happening: Happening, block: Block): number {
    return happened(this.tallies.get(tallyId(code, heading)), happening, block);
  }

  private once(key: string, decide: () => KeptBack): KeptBack {
    const decided = this.decided.get(key) ?? decide();
    this.decided.set(key, decided);
    return decided;
  }
}

function figureOf({ kind }: Area, count: number): Figure {
  return kind === 'NATION' ? publishedOfNation(count) : published(count);
}
