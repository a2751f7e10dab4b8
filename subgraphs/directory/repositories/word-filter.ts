/** Words that must all be found; the last may be only the beginning of one, as when somebody is still typing. */
export interface SoughtWords {
  readonly whole: readonly string[];
  readonly beginning: string;
}

interface WordFilter {
  readonly $and: Record<string, string | { $elemMatch: { $gte: string; $lt: string } }>[];
}

/** The filter for words in an indexed list of folded words. Ranges, not patterns: no reader's text becomes a program. */
export function wordFilter(field: string, { whole, beginning }: SoughtWords): WordFilter {
  return {
    $and: [
      ...whole.map((word) => ({ [field]: word })),
      { [field]: { $elemMatch: { $gte: beginning, $lt: `${beginning}\u{10FFFF}` } } },
    ],
  };
}
