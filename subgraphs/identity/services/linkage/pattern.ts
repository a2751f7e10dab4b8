import type { Agreement } from './compare';
import { FIELDS, LEVELS, type Field } from './fields/levels';

/** An agreement as one whole number, so that a million pairs take four megabytes and equal ones are counted once. */
export type AgreementPattern = number;

/** The index of a level in its field; null where the field is missing on either side. */
export type LevelIndexes = readonly (number | null)[];

export function patternOf(agreement: Agreement): AgreementPattern {
  let pattern = 0;
  for (const field of FIELDS) {
    const level = agreement[field];
    pattern = pattern * (LEVELS[field].length + 1) + (level === null ? 0 : levelIndex(field, level) + 1);
  }
  return pattern;
}

/** In the order of `FIELDS`. */
export function levelIndexes(pattern: AgreementPattern): LevelIndexes {
  const indexes: (number | null)[] = [];
  let rest = pattern;
  for (const field of FIELDS.toReversed()) {
    const base = LEVELS[field].length + 1;
    indexes.push(rest % base === 0 ? null : (rest % base) - 1);
    rest = Math.floor(rest / base);
  }
  return indexes.reverse();
}

export function levelIndex(field: Field, level: string): number {
  const levels: readonly string[] = LEVELS[field];
  return levels.indexOf(level);
}
