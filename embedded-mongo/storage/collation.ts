import { isArray, isDocument, put, type Document, type Value } from '../bson/document';
import { CommandError, unsupported } from '../errors';

/** Makes equal what a collation finds equal. */
export type Fold = (value: Value) => Value;

/** Operators whose operands are not text to compare. */
const notText = new Set(['$regex', '$options', '$type', '$expr', '$where']);
const understood = new Set([
  'locale',
  'strength',
  'caseLevel',
  'caseFirst',
  'numericOrdering',
  'alternate',
  'maxVariable',
  'normalization',
  'backwards',
]);

/**
 * English texts compared without case (strength 2) or without case and accents (strength 1): filter and documents are folded and then
 * compared as ever. Other collations are refused.
 */
export function foldOf({ collation }: Document): Fold | undefined {
  if (collation === undefined || collation === null) return undefined;
  if (!isDocument(collation)) throw new CommandError(14, 'TypeMismatch', 'the collation is not an object');
  if (Object.keys(collation).length === 0 || collation['locale'] === 'simple') return undefined;
  const { locale, strength } = collation;
  const others = Object.entries(collation).filter(
    ([option, value]) => !understood.has(option) || value === true || value === 'upper',
  );
  if (
    typeof locale !== 'string' ||
    !/^en(_|$)/.test(locale) ||
    (strength !== 1 && strength !== 2) ||
    others.length > 0
  ) {
    throw unsupported('a collation other than English with strength 1 or 2');
  }
  return strength === 1 ? (value) => fold(value, withoutAccents) : (value) => fold(value, withoutCase);
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

function withoutCase(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}

export function foldDocument(fold: Fold, document: Document): Document {
  const folded = fold(document);
  return isDocument(folded) ? folded : document;
}
