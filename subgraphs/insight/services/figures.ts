import type { Area } from '../../../kit/places/area';
import { holderOf, partsOf } from '../areas';
import { blockAround, blocksIn, blocksOf, type Block } from '../counting/blocks';
import { happened, standing } from '../counting/counts';
import { bothHeading, sectorHeading } from '../counting/headings';
import type { Month } from '../counting/month';
import { isSmall, keptBack, published, publishedOfNation, totalOf, type Figure } from '../disclosure/figure';
import { partsKeptBack, type Relation } from '../disclosure/parts';
import { tallyId, type Happening, type Step, type Tally } from '../model/tally';

/** A figure that stands at the end of a month. */
export interface Standing {
  readonly step: Step;
  readonly month: Month;
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
  private readonly keptAmongAreas = new Map<string, ReadonlySet<string>>();
  private readonly keptInDivisions = new Map<string, readonly boolean[]>();

  constructor(
    private readonly tallies: ReadonlyMap<string, Tally>,
    private readonly lastOver: Month,
  ) {}

  /** The areas whose tallies decide about some areas' figures: these, those that hold them, and what stands beside them. */
  static deciding(areas: readonly Area[]): string[] {
    const codes = new Set<string>();
    const holders = new Set<string>();
    for (const area of areas) {
      codes.add(area.code);
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
    const key = `${area.code}|${division.of}|${division.into.join()}|${at.step}.${at.month}`;
    const kept = decidedOnce(this.keptInDivisions, key, () =>
      partsKeptBack({
        total: {
          count: this.countStanding(area, division.of, at),
          figure: this.standingAmongAreas(area, division.of, at),
        },
        counts: division.into.map((part) => this.countStanding(area, part, at)),
        relation: division.relation,
      }),
    );
    return kept[division.into.indexOf(heading)] && !isSmall(this.countStanding(area, heading, at)) ? keptBack : figure;
  }

  /** Carers in both of two sectors; where the figure of one of them is kept back, so is this. */
  standingInBoth(area: Area, [one, other]: readonly [string, string], at: Standing, division: Division): Figure {
    const figure = this.standingAmongAreas(area, bothHeading(one, other), at);
    const anyKept = [one, other].some((sector) => this.standing(area, sectorHeading(sector), at, division).suppressed);
    return figure.value !== 0 && anyKept ? keptBack : figure;
  }

  /** What happened from one month to another. */
  happened(area: Area, heading: string, happening: Happening, first: Month, last: Month): Figure {
    return totalOf(
      blocksOf(first, last).map((block) => {
        const among = this.happenedAmongAreas(area, heading, happening, block);
        return among.suppressed ? among : this.happenedAmongBlocks(area, heading, happening, block);
      }),
    );
  }

  private standingAmongAreas(area: Area, heading: string, at: Standing): Figure {
    return this.amongAreas(area, heading, `${at.step}.${at.month}`, (part) => this.countStanding(part, heading, at));
  }

  private happenedAmongAreas(area: Area, heading: string, happening: Happening, block: Block): Figure {
    return this.amongAreas(area, heading, `${happening}.${block.first}.${block.last}`, (part) =>
      this.countHappened(part, heading, happening, block),
    );
  }

  /** The figure of an area beside those of its neighbours and of what holds them all. */
  private amongAreas(area: Area, heading: string, what: string, count: (area: Area) => number): Figure {
    const holder = holderOf(area);
    if (!holder) return figureOf(area, count(area));
    const kept = decidedOnce(this.keptAmongAreas, `${holder.code}|${heading}|${what}`, () => {
      const parts = partsOf(holder);
      const total = { count: count(holder), figure: this.amongAreas(holder, heading, what, count) };
      const keptBack = partsKeptBack({ total, counts: parts.map(count), relation: 'add up' });
      return new Set(parts.filter((_part, at) => keptBack[at]).map(({ code }) => code));
    });
    return kept.has(area.code) ? keptBack : figureOf(area, count(area));
  }

  /** The figure of a month or quarter beside the others of its quarter or year. */
  private happenedAmongBlocks(area: Area, heading: string, happening: Happening, block: Block): Figure {
    const count = (part: Block) => this.countHappened(area, heading, happening, part);
    const around = blockAround(block, this.lastOver);
    if (!around) return figureOf(area, count(block));
    const parts = blocksIn(around);
    const total = { count: count(around), figure: this.happenedAmongBlocks(area, heading, happening, around) };
    const kept = partsKeptBack({ total, counts: parts.map(count), relation: 'add up' });
    const keepsCompany = kept[parts.findIndex(({ first }) => first === block.first)] && !isSmall(count(block));
    return keepsCompany ? keptBack : figureOf(area, count(block));
  }

  private countStanding({ code }: Area, heading: string, { step, month }: Standing): number {
    return standing(this.tallies.get(tallyId(code, heading)), step, month);
  }

  private countHappened({ code }: Area, heading: string, happening: Happening, { first, last }: Block): number {
    return happened(this.tallies.get(tallyId(code, heading)), happening, first, last);
  }
}

function decidedOnce<T>(decided: Map<string, T>, key: string, decide: () => T): T {
  const before = decided.get(key);
  if (before !== undefined) return before;
  const now = decide();
  decided.set(key, now);
  return now;
}

function figureOf({ kind }: Area, count: number): Figure {
  return kind === 'NATION' ? publishedOfNation(count) : published(count);
}
