/** Words that must all match. The last may be the beginning of a longer one, as while a person types. */
export interface SoughtWords {
  readonly whole: readonly string[];
  readonly beginning: string;
}

interface WordFilter {
  readonly $and: Record<string, string | { $elemMatch: { $gte: string; $lt: string } }>[];
}

/**
 * Returns the filter for words in an indexed list of folded words. It uses ranges, not patterns: no input runs as a
 * pattern.
 */
export function wordFilter(field: string, { whole, beginning }: SoughtWords): WordFilter {
  return {
    $and: [
      ...whole.map((word) => ({ [field]: word })),
      { [field]: { $elemMatch: { $gte: beginning, $lt: `${beginning}\u{10FFFF}` } } },
    ],
  };
}
