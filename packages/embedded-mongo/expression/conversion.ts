import { Decimal128, ObjectId } from 'bson';
import { decimalOf } from '../bson/arithmetic';
import { toDecimal128 } from '../bson/decimal';
import type { Value } from '../bson/document';
import { compareNumbers, double, isInt32, isNumber, toInteger, toNumber, type NumberValue } from '../bson/numbers';
import { typeCodes, typeName, type TypeName } from '../bson/types';
import { CommandError, unsupported } from '../errors';
import { isNullish, namedParts, refuse, unary, type Operator, type Operators } from './operator';

function failed(value: Value, to: string): CommandError {
  return new CommandError(241, 'ConversionFailure', `Failed to convert a value of type ${typeName(value)} to ${to}`);
}

/** The text of a string, number, date, boolean or ObjectId. */
export function textOf(value: Value): string {
  if (typeof value === 'string') return value;
  if (value instanceof Date) return value.toISOString();
  if (value instanceof ObjectId) return value.toHexString();
  if (typeof value === 'boolean' || isNumber(value)) return String(value);
  throw refuse(16007, `can't convert from BSON type ${typeName(value)} to String`);
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** An ISO 8601 date or time; without an offset it is UTC. */
export function parseDate(text: string): Date | undefined {
  if (!ISO_DATE.test(text)) return undefined;
  const zoned = /Z|T.*[+-]|^\d{4}-\d{2}-\d{2}$/.test(text) ? text : `${text}Z`;
  const date = new Date(zoned.replace(' ', 'T').replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
  return Number.isNaN(date.getTime()) ? undefined : date;
}

function numberOf(value: Value, to: string): NumberValue {
  if (isNumber(value)) return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof Date && to !== 'int') return BigInt(value.getTime());
  if (typeof value === 'string' && /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(value)) {
    return Decimal128.fromStringWithRounding(value.replace(/^\+/, ''));
  }
  throw failed(value, to);
}

function wholeOf(value: Value, to: 'int' | 'long'): bigint {
  const number = numberOf(value, to);
  const whole = toInteger(number);
  const fromText = typeof value === 'string' && whole !== undefined && compareNumbers(number, whole) !== 0;
  if (whole === undefined || fromText || (to === 'int' && !isInt32(Number(whole)))) throw failed(value, to);
  return whole;
}

const convert: Readonly<Partial<Record<TypeName, (value: Value) => Value>>> = {
  string: (value) => textOf(value),
  int: (value) => Number(wholeOf(value, 'int')),
  long: (value) => wholeOf(value, 'long'),
  double: (value) => double(toNumber(numberOf(value, 'double'))),
  decimal: (value) => {
    const number = numberOf(value, 'decimal');
    if (number instanceof Decimal128) return number;
    const exact = decimalOf(number);
    return typeof exact === 'number' ? Decimal128.fromString(String(exact)) : toDecimal128(exact);
  },
  bool: (value) => (typeof value === 'boolean' ? value : !isNumber(value) || compareNumbers(value, 0) !== 0),
  date: (value) => {
    if (value instanceof Date) return value;
    if (value instanceof ObjectId) return value.getTimestamp();
    const date = typeof value === 'string' ? parseDate(value) : new Date(Number(wholeOf(value, 'long')));
    if (!date) throw failed(value, 'date');
    return date;
  },
  objectId: (value) => {
    if (value instanceof ObjectId) return value;
    if (typeof value !== 'string' || !/^[0-9a-f]{24}$/i.test(value)) throw failed(value, 'objectId');
    return ObjectId.createFromHexString(value);
  },
};

function to(type: TypeName): Operator {
  return unary((value) => (isNullish(value) ? null : convert[type]?.(value)));
}

const $convert: Operator = (argument, compile, name) => {
  const parts = namedParts(argument, ['input', 'to'], ['onError', 'onNull'], name);
  const input = compile(parts['input'] ?? null);
  const target = compile(parts['to'] ?? null);
  const onNull = compile(parts['onNull'] ?? null);
  const onError = Object.hasOwn(parts, 'onError') ? compile(parts['onError'] ?? null) : undefined;
  return (scope) => {
    const value = input(scope);
    if (isNullish(value)) return onNull(scope);
    const wanted = target(scope);
    const type = Object.entries(typeCodes).find(([label, code]) => label === wanted || code === wanted)?.[0];
    const conversion = convert[type as TypeName];
    if (!conversion) throw unsupported('$convert to that type');
    try {
      return conversion(value);
    } catch (error) {
      if (onError && error instanceof CommandError) return onError(scope);
      throw error;
    }
  };
};

export const conversion: Operators = {
  $type: unary((value) => (value === undefined ? 'missing' : typeName(value))),
  $isNumber: unary((value) => isNumber(value)),
  $toString: to('string'),
  $toInt: to('int'),
  $toLong: to('long'),
  $toDouble: to('double'),
  $toDecimal: to('decimal'),
  $toBool: to('bool'),
  $toDate: to('date'),
  $toObjectId: to('objectId'),
  $convert,
};
