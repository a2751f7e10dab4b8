import { Binary, BSONRegExp, BSONSymbol, Code, Decimal128, ObjectId, Timestamp } from 'bson';
import { isArray, isDocument, type Document, type Value } from './document';
import { compareNumbers, isNumber } from './numbers';
import { typeName, typeRank } from './types';

/**
 * MongoDB's order over all BSON values ("Comparison/Sort Order" in its manual): first by type, then by value. Numbers of all
 * types compare exactly; a missing value equals null.
 */
export function compareValues(a: Value | undefined, b: Value | undefined): number {
  if (a === b) return 0;
  if (typeof a === 'string' && typeof b === 'string') return compareStrings(a, b);
  const rank = typeRank(a);
  const difference = rank - typeRank(b);
  if (difference !== 0) return difference < 0 ? -1 : 1;
  return compareSameRank(a, b);
}

/** As expressions and sort keys see it: a missing value comes before null (but not before MinKey). */
export function compareWithMissing(a: Value | undefined, b: Value | undefined): number {
  if (a !== undefined && b !== undefined) return compareValues(a, b);
  const other = a ?? b;
  if (other === undefined) return 0;
  const missingFirst = compareValues(other, null) >= 0 ? -1 : 1;
  return a === undefined ? missingFirst : -missingFirst;
}

function compareSameRank(a: Value | undefined, b: Value | undefined): number {
  if (isNumber(a) && isNumber(b)) return compareNumbers(a, b);
  if (a instanceof ObjectId && b instanceof ObjectId) return compareBytes(a.id, b.id);
  if (a instanceof Date && b instanceof Date) return compareNumbers(a.getTime(), b.getTime());
  if (typeof a === 'boolean' && typeof b === 'boolean') return a ? 1 : -1;
  if (isArray(a) && isArray(b)) return compareArrays(a, b);
  if (isDocument(a) && isDocument(b)) return compareDocuments(a, b);
  if (a instanceof Binary && b instanceof Binary) {
    return (
      compareNumbers(a.position, b.position) ||
      compareNumbers(a.sub_type, b.sub_type) ||
      compareBytes(a.value(), b.value())
    );
  }
  if (a instanceof Timestamp && b instanceof Timestamp) return compareNumbers(a.toBigInt(), b.toBigInt());
  if (a instanceof BSONRegExp && b instanceof BSONRegExp) {
    return compareStrings(a.pattern, b.pattern) || compareStrings(a.options, b.options);
  }
  if (a instanceof Code && b instanceof Code) {
    return compareStrings(a.code, b.code) || compareDocuments(scopeOf(a), scopeOf(b));
  }
  const [x, y] = [textOf(a), textOf(b)];
  return x === undefined || y === undefined ? 0 : compareStrings(x, y);
}

export function scopeOf(code: Code): Document {
  return code.scope ?? {};
}

function textOf(value: Value | undefined): string | undefined {
  return value instanceof BSONSymbol ? value.value : typeof value === 'string' ? value : undefined;
}

/** By UTF-8 bytes, as MongoDB does without a collation; JavaScript's own order differs above U+FFFF. */
export function compareStrings(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) {
      const surrogates = x >= 0xd800 && y >= 0xd800;
      return (surrogates ? afterAll(x) - afterAll(y) : x - y) < 0 ? -1 : 1;
    }
  }
  return a.length < b.length ? -1 : a.length > b.length ? 1 : 0;
}

/** Moves surrogates, which stand for code points above U+FFFF, behind every other code unit. */
function afterAll(unit: number): number {
  return unit <= 0xdfff ? unit + 0x10000 : unit;
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  return Math.sign(Buffer.compare(a, b));
}

function compareArrays(a: readonly Value[], b: readonly Value[]): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const order = compareValues(a[i], b[i]);
    if (order !== 0) return order;
  }
  return Math.sign(a.length - b.length);
}

/** Field by field in their order: by type, then by name, then by value; then the shorter one first. */
function compareDocuments(a: Document, b: Document): number {
  const namesA = Object.keys(a);
  const namesB = Object.keys(b);
  const length = Math.min(namesA.length, namesB.length);
  for (let i = 0; i < length; i++) {
    const nameA = namesA[i] ?? '';
    const nameB = namesB[i] ?? '';
    const order =
      Math.sign(typeRank(a[nameA]) - typeRank(b[nameB])) ||
      compareStrings(nameA, nameB) ||
      compareValues(a[nameA], b[nameB]);
    if (order !== 0) return order;
  }
  return Math.sign(namesA.length - namesB.length);
}

/** Equal in value, in every type, and in the order of fields: a write of such a value changes nothing. */
export function identical(a: Value | undefined, b: Value | undefined): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined) return false;
  if (isArray(a) && isArray(b)) {
    return a.length === b.length && a.every((value, i) => identical(value, b[i]));
  }
  if (isDocument(a) && isDocument(b)) {
    const [namesA, namesB] = [Object.keys(a), Object.keys(b)];
    return (
      namesA.length === namesB.length && namesA.every((name, i) => name === namesB[i] && identical(a[name], b[name]))
    );
  }
  if (a instanceof Decimal128 && b instanceof Decimal128) return a.toString() === b.toString();
  return typeName(a) === typeName(b) && compareValues(a, b) === 0;
}
