import { addMonths, type Month } from './month';

/**
 * A month, a quarter or a calendar year. Events are published for these, and added up from them for all other periods.
 */
export interface Block {
  readonly first: Month;
  readonly last: Month;
}

const sizes = [12, 3, 1] as const;

function blockAt(month: Month, size: number): Block {
  const into = (Number(month.slice(5)) - 1) % size;
  const first = addMonths(month, -into);
  return { first, last: addMonths(first, size - 1) };
}

/** Returns the fewest blocks that cover the months from one to another. */
export function blocksOf(first: Month, last: Month): Block[] {
  const blocks: Block[] = [];
  for (let month = first; month <= last;) {
    const fitting = sizes
      .map((size) => blockAt(month, size))
      .find((block) => block.first === month && block.last <= last);
    if (!fitting) break;
    blocks.push(fitting);
    month = addMonths(fitting.last, 1);
  }
  return blocks;
}

/** Returns the block that contains this one, if it is over by the end of `lastOver`. */
export function blockAround({ first, last }: Block, lastOver: Month): Block | undefined {
  return sizes
    .toReversed()
    .map((size) => blockAt(first, size))
    .find((block) => (block.first < first || block.last > last) && block.last <= lastOver);
}

/** Returns the quarters of a year, or the months of a quarter. */
export function blocksIn({ first, last }: Block): Block[] {
  if (first === last) return [];
  const size = addMonths(first, 2) === last ? 1 : 3;
  return Array.from({ length: size === 1 ? 3 : 4 }, (_, at) => blockAt(addMonths(first, at * size), size));
}
