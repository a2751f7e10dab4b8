import { Binary, BSONRegExp, BSONSymbol, Code, MaxKey, MinKey, ObjectId, Timestamp } from 'bson';
import { scopeOf } from './compare';
import { normalDecimalText } from './decimal';
import { isArray, type Document, type Value } from './document';
import { compareNumbers, isNumber, toExact, toNumber, type NumberValue } from './numbers';

/** Equal texts exactly for values that `compareValues` finds equal: the key of hash indexes, `$in`, `$group` and `distinct`. */
export function canonicalKey(value: Value | undefined): string {
  switch (typeof value) {
    case 'undefined':
      return '0';
    case 'string':
      return `s${value}`;
    case 'number':
      return `n${value === 0 ? 0 : value}`;
    case 'boolean':
      return value ? 'T' : 'F';
    case 'bigint':
      return numberKey(value);
    default:
      return value === null ? '0' : objectKey(value);
  }
}

function objectKey(value: Exclude<Value, null | string | number | boolean | bigint>): string {
  if (value instanceof ObjectId) return `o${value.toHexString()}`;
  if (value instanceof Date) return `t${value.getTime()}`;
  if (isArray(value)) return `[${value.map(sized).join('')}`;
  if (value instanceof Binary) return `b${value.sub_type}:${Buffer.from(value.value()).toString('latin1')}`;
  if (value instanceof BSONRegExp) return `r${value.pattern.length}:${value.pattern}${value.options}`;
  if (value instanceof Timestamp) return `u${value.toBigInt()}`;
  if (value instanceof BSONSymbol) return `s${value.value}`;
  if (value instanceof Code)
    return `c${value.code.length}:${value.code}${value.scope ? documentKey(scopeOf(value)) : ''}`;
  if (value instanceof MinKey) return '<';
  if (value instanceof MaxKey) return '>';
  if (isNumber(value)) return numberKey(value);
  return documentKey(value);
}

function documentKey(document: Document): string {
  let key = '{';
  for (const name of Object.keys(document)) key += `${name.length}:${name}${sized(document[name])}`;
  return key;
}

/** With its length before it, so that no two different sequences run together into one text. */
function sized(value: Value | undefined): string {
  const key = canonicalKey(value);
  return `${key.length}:${key}`;
}

/** By the double that is exactly this value, if there is one; else by its digits. */
function numberKey(value: NumberValue): string {
  const nearest = toNumber(value);
  if (compareNumbers(value, nearest) === 0) return canonicalKey(nearest);
  const exact = toExact(value);
  return typeof exact === 'number' ? canonicalKey(exact) : `d${normalDecimalText(exact)}`;
}
