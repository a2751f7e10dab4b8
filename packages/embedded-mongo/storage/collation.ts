import { isArray, isDocument, put, type Document, type Value } from '../bson/document';
import { CommandError, unsupported } from '../errors';
import { keysAt } from '../path';
import { compileSort } from '../sort';

/** Makes equal what a collation finds equal. */
export type Fold = (value: Value) => Value;

/** Operators whose operands are not text to compare. */
const notText = new Set(['$regex', '$options', '$type', '$expr', '$where']);
/** By strength: without case and accents, without case, and as it is. */
const folds: readonly (((text: string) => string) | undefined)[] = [
  undefined,
  (text) =>
    text
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '')
      .toLowerCase(),
  (text) => text.normalize('NFC').toLowerCase(),
  (text) => text.normalize('NFC'),
];

/**
 * English texts compared without case (strength 2) or without case and accents (strength 1): filter and documents are folded and
 * then compared as ever. Other collations are refused, and so is sorting by text, whose order folding does not give.
 */
export function foldOf({ collation }: Document): Fold | undefined {
  if (collation === undefined || collation === null) return undefined;
  if (!isDocument(collation)) throw new CommandError(14, 'TypeMismatch', 'the collation is not an object');
  if (Object.keys(collation).length === 0 || collation['locale'] === 'simple') return undefined;
  const { locale, strength = 3, ...others } = collation;
  const foldText = typeof strength === 'number' ? folds[strength] : undefined;
  if (typeof locale !== 'string' || !/^en(_|$)/.test(locale) || !foldText || Object.keys(others).length > 0) {
    throw unsupported('a collation other than English with strength 1, 2 or 3');
  }
  return (value) => fold(value, foldText);
}

function fold(value: Value, foldText: (text: string) => string): Value {
  if (typeof value === 'string') return foldText(value);
  if (isArray(value)) return value.map((element) => fold(element, foldText));
  if (!isDocument(value)) return value;
  const folded: Record<string, Value> = {};
  for (const [name, inner] of Object.entries(value))
    put(folded, name, notText.has(name) ? inner : fold(inner, foldText));
  return folded;
}

/** An order for matches of a query with a collation. It throws where two of them would have to be ordered by text. */
export function compareFolded(sort: Document): (a: Document, b: Document) => number {
  const compare = compileSort(sort);
  const isText = (document: Document, path: string) =>
    keysAt(document, path.split('.')).some((key) => typeof key === 'string');
  return (a, b) => {
    for (const path of Object.keys(sort)) {
      if (isText(a, path) && isText(b, path)) throw unsupported('sorting by text with a collation');
    }
    return compare(a, b);
  };
}

export function foldDocument(fold: Fold, document: Document): Document {
  const folded = fold(document);
  return isDocument(folded) ? folded : document;
}
