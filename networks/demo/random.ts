/** Repeatable random numbers: the same seed gives the same network, on every machine. */
export interface Random {
  /** Returns a number from 0 up to, but not including, 1. */
  next(): number;
  /** Returns a whole number from 0 up to, but not including, `below`. */
  below(below: number): number;
  pick<T>(from: readonly T[]): T;
}

/**
 * Returns a separate stream for one use, so that a change in one part of the demo network leaves the others unchanged.
 */
export function seeded(use: string): Random {
  let state = 2166136261;
  for (const character of use) state = Math.imul(state ^ character.charCodeAt(0), 16777619);
  // mulberry32: small, fast and good enough for made-up people.
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    pick: (from) => {
      const picked = from[below(from.length)];
      if (picked === undefined) throw new RangeError('there is nothing to pick from');
      return picked;
    },
  };
}

/** Returns an id like those of platform/ids.ts, and the same one each time. */
export function seededId(prefix: string, random: Random): string {
  const bytes = Array.from({ length: 12 }, () => random.below(256));
  return `${prefix}_${Buffer.from(bytes).toString('base64url')}`;
}
