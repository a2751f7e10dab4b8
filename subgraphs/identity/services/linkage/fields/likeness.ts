import jaroWinkler from 'talisman/metrics/jaro-winkler';
import { limited } from 'talisman/metrics/damerau-levenshtein';

// The library's measures cost a microsecond and some garbage each, and of the millions of pairs asked about almost none
// are near. Which characters occur at all says so at a twentieth of the cost, so that is looked at first.

/** Whether two spellings reach a Jaro–Winkler similarity (0 to 1). Symmetric, which the plain measure is not quite. */
export function isLike(similarity: number, a: string, b: string): boolean {
  if (highestPossible(a, b) < similarity) return false;
  return (a < b ? jaroWinkler(a, b) : jaroWinkler(b, a)) >= similarity;
}

/** Whether one turns into the other by at most so many insertions, deletions, substitutions or neighbours swapped. */
export function withinEdits(edits: number, a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > edits) return false;
  const charactersOfA = characterSet(a);
  const charactersOfB = characterSet(b);
  if (countBits(charactersOfA & ~charactersOfB) > edits || countBits(charactersOfB & ~charactersOfA) > edits)
    return false;
  return (a < b ? limited(edits, a, b) : limited(edits, b, a)) <= edits;
}

/** Jaro–Winkler if every character that the other also has were matched, in order, and four were a common prefix. */
function highestPossible(a: string, b: string): number {
  const charactersOfA = characterSet(a);
  const charactersOfB = characterSet(b);
  const matches = Math.min(
    a.length - countBits(charactersOfA & ~charactersOfB),
    b.length - countBits(charactersOfB & ~charactersOfA),
  );
  const jaro = (matches / a.length + matches / b.length + 1) / 3;
  return a[0] === b[0] ? 0.6 * jaro + 0.4 : jaro;
}

/** One bit for each character that occurs; two characters may share a bit, which only makes the bounds laxer. */
function characterSet(text: string): number {
  let set = 0;
  for (let index = 0; index < text.length; index++) set |= 1 << (text.charCodeAt(index) & 31);
  return set;
}

function countBits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}
