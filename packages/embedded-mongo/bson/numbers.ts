import { Decimal128, Double } from 'bson';
import { compareDecimals, exactDecimal, parseDecimal, type Decimal } from './decimal';
import type { Value } from './document';

export type NumberValue = number | bigint | Double | Decimal128;
export type NumberKind = 'int' | 'long' | 'double' | 'decimal';

const LONG_MIN = -(2n ** 63n);
const LONG_MAX = 2n ** 63n - 1n;

export function isNumber(value: Value | undefined): value is NumberValue {
  return (
    typeof value === 'number' || typeof value === 'bigint' || value instanceof Double || value instanceof Decimal128
  );
}

export function isInt32(value: number): boolean {
  return (value | 0) === value && !Object.is(value, -0);
}

export function numberKind(value: NumberValue): NumberKind {
  if (typeof value === 'number') return isInt32(value) ? 'int' : 'double';
  if (typeof value === 'bigint') return 'long';
  return value instanceof Double ? 'double' : 'decimal';
}

/** A BSON double with this value. */
export function double(value: number): number | Double {
  return isInt32(value) ? new Double(value) : value;
}

/** An int32 if it fits, else a Long, else a double: what MongoDB makes of integer arithmetic that overflows. */
export function integer(value: bigint, kind: 'int' | 'long'): NumberValue {
  if (kind === 'int' && value >= -2147483648n && value <= 2147483647n) return Number(value);
  return value >= LONG_MIN && value <= LONG_MAX ? value : double(Number(value));
}

/** The nearest JavaScript number. */
export function toNumber(value: NumberValue): number {
  if (typeof value === 'number') return value;
  if (value instanceof Double) return value.value;
  return Number(typeof value === 'bigint' ? value : value.toString());
}

/** The exact value; NaN and the infinities as JavaScript numbers. */
export function toExact(value: NumberValue): Decimal | number {
  if (typeof value === 'bigint') return { coefficient: value, exponent: 0 };
  if (value instanceof Decimal128) return parseDecimal(value);
  const plain = toNumber(value);
  return Number.isFinite(plain) ? exactDecimal(plain) : plain;
}

/** As a whole number, cut off towards zero; `undefined` for NaN, the infinities and what no Long can hold. */
export function toInteger(value: NumberValue): bigint | undefined {
  if (typeof value === 'bigint') return value;
  const exact = toExact(value);
  if (typeof exact === 'number') return undefined;
  const whole =
    exact.exponent >= 0
      ? exact.coefficient * 10n ** BigInt(exact.exponent)
      : exact.coefficient / 10n ** BigInt(-exact.exponent);
  return whole >= LONG_MIN && whole <= LONG_MAX ? whole : undefined;
}

export function isIntegral(value: NumberValue): boolean {
  if (typeof value === 'bigint') return true;
  if (!(value instanceof Decimal128)) return Number.isInteger(toNumber(value));
  const whole = toInteger(value);
  return whole !== undefined && compareNumbers(value, whole) === 0;
}

/** The exact order of numbers of any types; NaN equals NaN and comes first. */
export function compareNumbers(a: NumberValue, b: NumberValue): number {
  if (typeof a === 'bigint' && typeof b === 'bigint') return a < b ? -1 : a > b ? 1 : 0;
  if (a instanceof Decimal128 || b instanceof Decimal128) return compareExact(toExact(a), toExact(b));
  const x = typeof a === 'bigint' ? a : toNumber(a);
  const y = typeof b === 'bigint' ? b : toNumber(b);
  // JavaScript compares a bigint with a number by their exact values.
  if (x < y) return -1;
  if (x > y) return 1;
  return Number(typeof y === 'number' && Number.isNaN(y)) - Number(typeof x === 'number' && Number.isNaN(x));
}

function compareExact(a: Decimal | number, b: Decimal | number): number {
  if (typeof a !== 'number' && typeof b !== 'number') return compareDecimals(a, b);
  const x = typeof a === 'number' ? a : 0;
  const y = typeof b === 'number' ? b : 0;
  return compareNumbers(x, y);
}
