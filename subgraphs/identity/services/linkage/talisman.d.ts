// The library ships no types; these are the two measures used here.
declare module 'talisman/metrics/jaro-winkler' {
  /** Similarity from 0 to 1. */
  export default function jaroWinkler(a: string, b: string): number;
}
declare module 'talisman/metrics/damerau-levenshtein' {
  /** The number of edits, or Infinity when there are more than `max`. */
  export function limited(max: number, a: string, b: string): number;
}
declare module 'talisman/metrics/hamming' {
  /** In how many places two strings of one length differ. */
  export default function hamming(a: string, b: string): number;
}
