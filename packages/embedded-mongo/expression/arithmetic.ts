import { Decimal128 } from 'bson';
import { add, divide, multiply, remainder, subtract, Total } from '../bson/arithmetic';
import { decimalToNumber, roundDecimal, toDecimal128, type Rounding } from '../bson/decimal';
import { isArray, type Value } from '../bson/document';
import {
  compareNumbers,
  double,
  integer,
  isNumber,
  numberKind,
  toExact,
  toInteger,
  toNumber,
  type NumberValue,
} from '../bson/numbers';
import { typeName } from '../bson/types';
import { compareValues } from '../bson/compare';
import { evaluated, isNullish, refuse, unary, type Operator, type Operators } from './operator';

const MANY = Infinity;

function wantNumber(value: Value, operator: string): NumberValue {
  if (isNumber(value)) return value;
  throw refuse(14, `${operator} only supports numeric types, not ${typeName(value)}`);
}

/** A function of one number; null for null. Decimals beyond a double's precision are worked out as doubles. */
function ofNumber(name: string, apply: (value: NumberValue) => Value): Operator {
  return unary((value) => (isNullish(value) ? null : apply(wantNumber(value, name))));
}

function real(name: string, apply: (value: number) => number, allowed: (value: number) => boolean): Operator {
  return ofNumber(name, (value) => {
    const plain = toNumber(value);
    if (!allowed(plain)) throw refuse(28765, `${name}'s argument is outside its domain`);
    const result = apply(plain);
    return value instanceof Decimal128 ? Decimal128.fromString(String(result)) : double(result);
  });
}

function two(apply: (a: Value, b: Value) => Value): Operator {
  return evaluated(2, 2, ([a, b]) => (isNullish(a) || isNullish(b) ? null : apply(a, b)));
}

/** Dates: one date among the numbers makes the sum a date; milliseconds. */
const $add = evaluated(0, MANY, (args) => {
  let date: Date | undefined;
  let sum: NumberValue = 0;
  for (const value of args) {
    if (isNullish(value)) return null;
    if (value instanceof Date) {
      if (date) throw refuse(16612, 'only one date allowed in an $add expression');
      date = value;
    } else sum = add(sum, wantNumber(value, '$add'));
  }
  return date ? shifted(date, sum, 1) : sum;
});

const $subtract = two((a, b) => {
  if (!(a instanceof Date)) return subtract(wantNumber(a, '$subtract'), wantNumber(b, '$subtract'));
  if (b instanceof Date) return BigInt(a.getTime() - b.getTime());
  return shifted(a, wantNumber(b, '$subtract'), -1);
});

function shifted(date: Date, milliseconds: NumberValue, sign: 1 | -1): Date {
  return new Date(date.getTime() + sign * Math.round(toNumber(milliseconds)));
}

function nonZero(value: NumberValue, name: string): NumberValue {
  if (compareNumbers(value, 0) === 0) throw refuse(2, `can't ${name} by zero`);
  return value;
}

function rounded(name: string, rounding: Rounding): Operator {
  return evaluated(1, 2, ([value, places]) => {
    if (isNullish(value) || places === null) return null;
    const digits = places === undefined ? 0 : toInteger(wantNumber(places, name));
    if (digits === undefined || digits < -20n || digits > 100n) {
      throw refuse(51083, `cannot apply ${name} with that precision value; it must be in [-20, 100]`);
    }
    return roundNumber(wantNumber(value, name), Number(digits), rounding);
  });
}

function roundNumber(value: NumberValue, places: number, rounding: Rounding): NumberValue {
  const exact = toExact(value);
  if (typeof exact === 'number') return value;
  const result = roundDecimal(exact, -places, rounding);
  const kind = numberKind(value);
  if (kind === 'decimal') return toDecimal128(result);
  if (kind === 'double') return double(decimalToNumber(result));
  return integer(result.coefficient * 10n ** BigInt(Math.max(0, result.exponent)), kind);
}

const $pow = two((base, exponent) => {
  const [a, b] = [wantNumber(base, '$pow'), wantNumber(exponent, '$pow')];
  const kinds = [numberKind(a), numberKind(b)];
  const result = Math.pow(toNumber(a), toNumber(b));
  if (kinds.includes('decimal')) return Decimal128.fromString(String(result));
  if (compareNumbers(a, 0) === 0 && compareNumbers(b, 0) < 0) {
    throw refuse(28764, '$pow cannot take a base of 0 and a negative exponent');
  }
  if (kinds.includes('double') || compareNumbers(b, 0) < 0 || Math.abs(result) > 2 ** 63) return double(result);
  return integer(BigInt(toNumber(a)) ** BigInt(toNumber(b)), kinds.includes('long') ? 'long' : 'int');
});

/** The values an accumulator works on when it stands in an expression: one array, or all arguments. */
function accumulated(apply: (values: readonly Value[]) => Value): Operator {
  return evaluated(0, MANY, (args) => {
    const values = args.length === 1 && isArray(args[0]) ? args[0] : args;
    return apply(values.filter((value): value is Value => !isNullish(value)));
  });
}

function totalOf(values: Iterable<Value>): Total {
  const total = new Total();
  for (const value of values) if (isNumber(value)) total.add(value);
  return total;
}

export function extreme(values: readonly Value[], sign: 1 | -1): Value | undefined {
  let best: Value | undefined;
  for (const value of values) {
    if (!isNullish(value) && (best === undefined || compareValues(value, best) * sign > 0)) best = value;
  }
  return best;
}

export const arithmetic: Operators = {
  $add,
  $subtract,
  $multiply: evaluated(0, MANY, (args) => {
    let product: NumberValue = 1;
    for (const value of args) {
      if (isNullish(value)) return null;
      product = multiply(product, wantNumber(value, '$multiply'));
    }
    return product;
  }),
  $divide: two((a, b) => divide(wantNumber(a, '$divide'), nonZero(wantNumber(b, '$divide'), '$divide'))),
  $mod: two((a, b) => remainder(wantNumber(a, '$mod'), nonZero(wantNumber(b, '$mod'), '$mod'))),
  $abs: ofNumber('$abs', (value) => (compareNumbers(value, 0) < 0 ? subtract(0, value) : value)),
  $ceil: ofNumber('$ceil', (value) => roundNumber(value, 0, 'ceil')),
  $floor: ofNumber('$floor', (value) => roundNumber(value, 0, 'floor')),
  $round: rounded('$round', 'halfEven'),
  $trunc: rounded('$trunc', 'trunc'),
  $pow,
  $sqrt: real('$sqrt', Math.sqrt, (value) => !(value < 0)),
  $exp: real('$exp', Math.exp, () => true),
  $ln: real('$ln', Math.log, (value) => !(value <= 0)),
  $log10: real('$log10', Math.log10, (value) => !(value <= 0)),
  $rand: () => () => double(Math.random()),
  $sum: accumulated((values) => totalOf(values).total()),
  $avg: accumulated((values) => totalOf(values).average()),
  $min: accumulated((values) => extreme(values, -1) ?? null),
  $max: accumulated((values) => extreme(values, 1) ?? null),
};
