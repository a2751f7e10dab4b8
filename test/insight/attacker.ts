import type { Figure } from '../../subgraphs/insight/disclosure/figure';

/** What is known of one count. */
export interface Known {
  low: number;
  high: number;
}

/**
 * How some counts hang together. 'sum': the parts add up to the total. 'union': they overlap in it, so that it is at most their
 * sum and at least each of them. 'bound': it is at most their sum, and nothing more is known.
 */
export interface Relation {
  readonly kind: 'sum' | 'union' | 'bound';
  readonly total: string;
  readonly parts: readonly string[];
  /** Whether figures are kept back to keep each other company in it. */
  readonly company: boolean;
}

/**
 * Somebody who has every figure of a table and knows how it hangs together. Narrows every count by every relation that it
 * stands in until nothing changes any more.
 */
export class Attacker {
  readonly known = new Map<string, Known>();

  constructor(
    figures: ReadonlyMap<string, Figure>,
    private readonly relations: readonly Relation[],
    /** Whether the rule keeps figures back that are not small, so that small ones have company. */
    rule: { readonly company: boolean },
  ) {
    const isKept = (cell: string) => figures.get(cell)?.suppressed === true;
    const perhapsLarge = new Set<string>();
    for (const { total, parts, company } of relations) {
      if (!company || !rule.company) continue;
      const kept = parts.filter(isKept);
      if (kept.length > 1) for (const part of kept) perhapsLarge.add(part);
      if (kept.length === parts.length) perhapsLarge.add(total);
    }
    for (const [cell, { value, suppressed }] of figures) {
      if (suppressed) {
        // One that is kept back alone, wherever it stands, keeps nobody company: it is small itself.
        this.known.set(cell, perhapsLarge.has(cell) ? { low: 0, high: Infinity } : { low: 1, high: 7 });
      } else if (value === 0) this.known.set(cell, { low: 0, high: 0 });
      else if (value === 5) this.known.set(cell, { low: 1, high: 7 });
      else this.known.set(cell, { low: Math.max(8, (value ?? 0) - 2), high: (value ?? 0) + 2 });
    }
  }

  /** Returns how often it went over everything. */
  narrow(): number {
    let rounds = 0;
    for (let changed = true; changed; rounds += 1) {
      changed = false;
      if (rounds > 200) throw new Error('the figures contradict one another');
      for (const { total, parts, kind } of this.relations) {
        const whole = this.of(total);
        const pieces = parts.map((part) => this.of(part));
        const low = pieces.reduce((sum, piece) => sum + piece.low, 0);
        const high = pieces.reduce((sum, piece) => sum + piece.high, 0);
        const least = { sum: low, union: Math.max(...pieces.map((piece) => piece.low)), bound: 0 }[kind];
        if (this.tighten(whole, least, high)) changed = true;
        for (const piece of pieces) {
          const others = pieces.filter((other) => other !== piece).reduce((sum, other) => sum + other.high, 0);
          const least = Number.isFinite(others) ? whole.low - others : 0;
          const most = { sum: whole.high - (low - piece.low), union: whole.high, bound: Infinity }[kind];
          if (this.tighten(piece, least, most)) changed = true;
        }
      }
    }
    return rounds;
  }

  of(cell: string): Known {
    const known = this.known.get(cell);
    if (!known) throw new Error(`no figure was asked for ${cell}`);
    return known;
  }

  private tighten(known: Known, low: number, high: number): boolean {
    const before = known.high - known.low;
    const [lowBefore, highBefore] = [known.low, known.high];
    known.low = Math.max(known.low, low);
    known.high = Math.min(known.high, high);
    return Number.isFinite(before) ? known.high - known.low < before : known.low > lowBefore || known.high < highBefore;
  }
}
