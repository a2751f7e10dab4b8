import { Binary, BSONRegExp, BSONSymbol, Code, Decimal128, Double, MaxKey, MinKey, ObjectId, Timestamp } from 'bson';
import type { Value } from './document';
import { isInt32 } from './numbers';

/** MongoDB's names of the BSON types, as `$type` takes and gives them. */
export type TypeName =
  | 'minKey'
  | 'null'
  | 'int'
  | 'long'
  | 'double'
  | 'decimal'
  | 'string'
  | 'symbol'
  | 'object'
  | 'array'
  | 'binData'
  | 'objectId'
  | 'bool'
  | 'date'
  | 'timestamp'
  | 'regex'
  | 'javascript'
  | 'javascriptWithScope'
  | 'maxKey';

/** The type numbers of the BSON specification. */
export const typeCodes: Readonly<Record<TypeName, number>> = {
  double: 1,
  string: 2,
  object: 3,
  array: 4,
  binData: 5,
  objectId: 7,
  bool: 8,
  date: 9,
  null: 10,
  regex: 11,
  javascript: 13,
  symbol: 14,
  javascriptWithScope: 15,
  int: 16,
  timestamp: 17,
  long: 18,
  decimal: 19,
  minKey: -1,
  maxKey: 127,
};

/** The rank of a type in MongoDB's order; types with one rank compare by value. */
const ranks: Readonly<Record<TypeName, number>> = {
  minKey: -1,
  null: 5,
  int: 10,
  long: 10,
  double: 10,
  decimal: 10,
  string: 15,
  symbol: 15,
  object: 20,
  array: 25,
  binData: 30,
  objectId: 35,
  bool: 40,
  date: 45,
  timestamp: 47,
  regex: 50,
  javascript: 60,
  javascriptWithScope: 65,
  maxKey: 127,
};

const byPrototype = new Map<unknown, TypeName>([
  [Object.prototype, 'object'],
  [Date.prototype, 'date'],
  [Double.prototype, 'double'],
  [Decimal128.prototype, 'decimal'],
  [ObjectId.prototype, 'objectId'],
  [Binary.prototype, 'binData'],
  [BSONRegExp.prototype, 'regex'],
  [Timestamp.prototype, 'timestamp'],
  [Code.prototype, 'javascript'],
  [BSONSymbol.prototype, 'symbol'],
  [MinKey.prototype, 'minKey'],
  [MaxKey.prototype, 'maxKey'],
]);

export function typeName(value: Value): TypeName {
  switch (typeof value) {
    case 'string':
      return 'string';
    case 'number':
      return isInt32(value) ? 'int' : 'double';
    case 'boolean':
      return 'bool';
    case 'bigint':
      return 'long';
    default: {
      if (value === null) return 'null';
      if (Array.isArray(value)) return 'array';
      const name = byPrototype.get(Object.getPrototypeOf(value)) ?? 'binData';
      return name === 'javascript' && 'scope' in value && value.scope ? 'javascriptWithScope' : name;
    }
  }
}

/** A missing value ranks with null. */
export function typeRank(value: Value | undefined): number {
  switch (typeof value) {
    case 'undefined':
      return ranks.null;
    case 'string':
      return ranks.string;
    case 'number':
    case 'bigint':
      return ranks.int;
    case 'boolean':
      return ranks.bool;
    default:
      return value instanceof Double ? ranks.double : ranks[typeName(value)];
  }
}
