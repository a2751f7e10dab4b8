/** The known bounds of one count. */
export interface Known {
  low: number;
  high: number;
}

/**
 * The relation of some counts. 'sum': the parts add up to the total. 'union': they overlap in it, so it is at most
 * their sum and at least each of them. 'bound': it is at most their sum, and nothing more is known.
 */
export interface KnownRelation {
  readonly kind: 'sum' | 'union' | 'bound';
  readonly total: string;
  readonly parts: readonly string[];
}

/**
 * An attacker with bounds of every count of a table and their relations. Narrows every count by each of its relations
 * until nothing changes.
 */
export class Attacker {
  constructor(
    private readonly known: ReadonlyMap<string, Known>,
    private readonly relations: readonly KnownRelation[],
  ) {}

  narrow(): void {
    const all = this.relations.map(({ kind, total, parts }) => ({
      kind,
      whole: this.of(total),
      pieces: parts.map((part) => this.of(part)),
    }));
    for (let [changed, rounds] = [true, 0]; changed; rounds += 1) {
      changed = false;
      if (rounds > 200) throw new Error('the figures contradict one another');
      for (const { kind, whole, pieces } of all) {
        const low = pieces.reduce((sum, piece) => sum + piece.low, 0);
        const high = pieces.reduce((sum, piece) => sum + piece.high, 0);
        const least = { sum: low, union: Math.max(...pieces.map((piece) => piece.low)), bound: 0 }[kind];
        if (tighten(whole, least, high)) changed = true;
        for (const piece of pieces) {
          const others = pieces.filter((other) => other !== piece).reduce((sum, other) => sum + other.high, 0);
          const least = Number.isFinite(others) ? whole.low - others : 0;
          const most = { sum: whole.high - (low - piece.low), union: whole.high, bound: Infinity }[kind];
          if (tighten(piece, least, most)) changed = true;
        }
      }
    }
  }

  of(cell: string): Known {
    const known = this.known.get(cell);
    if (!known) throw new Error(`nothing is known of ${cell}`);
    return known;
  }
}

function tighten(known: Known, low: number, high: number): boolean {
  const { low: lowBefore, high: highBefore } = known;
  known.low = Math.max(known.low, low);
  known.high = Math.min(known.high, high);
  return known.low > lowBefore || known.high < highBefore;
}
