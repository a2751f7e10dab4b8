import { Binary, BSONRegExp, BSONSymbol, MaxKey, MinKey } from 'bson';
import { compareValues } from '../bson/compare';
import { isArray, isDocument, type Document, type Value } from '../bson/document';
import { canonicalKey } from '../bson/key';
import { isIntegral, isNumber, toInteger, toNumber } from '../bson/numbers';
import { typeCodes, typeName, typeRank } from '../bson/types';
import { CommandError, unsupported } from '../errors';
import { patternOf } from '../regex';
import type { Hit, Leaf, Test } from './walk';

/** One condition on a path: a test of its values, or the negation of conditions that must not all hold. */
export type Clause =
  | { readonly kind: 'test'; readonly leaf: Leaf; readonly test: Test }
  | { readonly kind: 'not'; readonly clauses: readonly Clause[] };

type CompileDocument = (filter: Document) => (document: Document) => boolean;

export function badValue(message: string): CommandError {
  return new CommandError(2, 'BadValue', message);
}

/** `{$gt: 1}` and its like, as against a document to be equal to. References (`$ref`, `$id`, `$db`) are documents. */
export function isOperatorDocument(value: Value | undefined): value is Document {
  if (!isDocument(value)) return false;
  const [first] = Object.keys(value);
  return first !== undefined && first.startsWith('$') && !/^\$(ref|id|db)$/.test(first);
}

/** The conditions of `{path: condition}`. */
export function compileCondition(condition: Value, compile: CompileDocument): readonly Clause[] {
  if (condition instanceof BSONRegExp) return [each(regexTest(condition))];
  if (!isOperatorDocument(condition)) return [each(equalTo(condition))];
  return Object.keys(condition).flatMap((name) => compileOperator(name, condition[name] ?? null, condition, compile));
}

/** All conditions on one value, without looking into it as a path would: how `$elemMatch` sees an element. */
export function holdsFor(clauses: readonly Clause[], value: Value | undefined): boolean {
  return clauses.every((clause) => (clause.kind === 'test' ? clause.test(value) : !holdsFor(clause.clauses, value)));
}

function each(test: Test): Clause {
  return { kind: 'test', leaf: 'each', test };
}

function whole(test: Test): Clause {
  return { kind: 'test', leaf: 'whole', test };
}

function not(...clauses: readonly Clause[]): Clause {
  return { kind: 'not', clauses };
}

function compileOperator(
  name: string,
  operand: Value,
  siblings: Document,
  compile: CompileDocument,
): readonly Clause[] {
  switch (name) {
    case '$eq':
      return [each(equalTo(operand))];
    case '$ne':
      if (operand instanceof BSONRegExp) throw badValue("Can't have regex as arg to $ne.");
      return [not(each(equalTo(operand)))];
    case '$gt':
    case '$gte':
    case '$lt':
    case '$lte':
      return [each(ordered(name, operand))];
    case '$in':
      return [each(oneOf(operand, name))];
    case '$nin':
      return [not(each(oneOf(operand, name)))];
    case '$not':
      if (!(operand instanceof BSONRegExp) && !isOperatorDocument(operand)) {
        throw badValue('$not needs a regex or a document');
      }
      return [not(...compileCondition(operand, compile))];
    case '$exists': {
      const exists = whole((value) => value !== undefined);
      return [truthy(operand) ? exists : not(exists)];
    }
    case '$type':
      return [each(typeTest(operand))];
    case '$mod':
      return [each(modTest(operand))];
    case '$regex':
      return [each(regexTest(operand, siblings['$options']))];
    case '$options':
      if (!Object.hasOwn(siblings, '$regex')) throw badValue('$options needs a $regex');
      return [];
    case '$all':
      return compileAll(operand, compile);
    case '$size':
      return [whole(sizeTest(operand))];
    case '$elemMatch':
      return [whole(elemMatch(operand, compile))];
    case '$comment':
      return [];
    case '$bitsAllSet':
    case '$bitsAllClear':
    case '$bitsAnySet':
    case '$bitsAnyClear':
      return [each(bitsTest(name, operand))];
    case '$near':
    case '$nearSphere':
    case '$geoWithin':
    case '$geoIntersects':
    case '$within':
      throw unsupported(`The query operator ${name}`);
    default:
      throw badValue(`unknown operator: ${name.slice(0, 40)}`);
  }
}

export function truthy(value: Value): boolean {
  return value !== false && value !== null && !(isNumber(value) && toNumber(value) === 0);
}

/** Equality as queries know it: null equals missing. */
function equalTo(operand: Value): Test {
  if (operand === null) return (value) => value === undefined || value === null;
  if (typeof operand === 'string') {
    return (value) => value === operand || (value instanceof BSONSymbol && value.value === operand);
  }
  if (typeof operand === 'boolean') return (value) => value === operand;
  return (value) => value !== undefined && compareValues(value, operand) === 0;
}

const orders: Readonly<Record<'$gt' | '$gte' | '$lt' | '$lte', (order: number) => boolean>> = {
  $gt: (order) => order > 0,
  $gte: (order) => order >= 0,
  $lt: (order) => order < 0,
  $lte: (order) => order <= 0,
};

/** Compares within one type only (type bracketing); MinKey and MaxKey compare with everything. NaN equals only NaN. */
function ordered(name: keyof typeof orders, operand: Value): Test {
  if (operand instanceof BSONRegExp) throw badValue(`Can't have RegEx as arg to predicate over field`);
  const holds = orders[name];
  if (operand instanceof MinKey || operand instanceof MaxKey) return (value) => holds(compareValues(value, operand));
  const rank = typeRank(operand);
  const operandIsNaN = isNaNValue(operand);
  return (value) => {
    if (typeRank(value) !== rank) return false;
    if (rank === NUMBER_RANK && (operandIsNaN || isNaNValue(value))) {
      return operandIsNaN && isNaNValue(value) && holds(0);
    }
    return holds(compareValues(value, operand));
  };
}

const NUMBER_RANK = typeRank(0);

function isNaNValue(value: Value | undefined): boolean {
  return isNumber(value) && Number.isNaN(toNumber(value));
}

function oneOf(operand: Value, name: string): Test {
  if (!isArray(operand)) throw badValue(`${name} needs an array`);
  if (operand.some(isOperatorDocument)) throw badValue(`cannot nest $ under ${name}`);
  const patterns = operand.filter((value) => value instanceof BSONRegExp).map((value) => regexTest(value));
  const plain = operand.filter((value) => !(value instanceof BSONRegExp));
  if (patterns.length === 0 && plain.length === 1) return equalTo(plain[0] ?? null);
  const keys = new Set(plain.map(canonicalKey));
  return (value) => keys.has(canonicalKey(value)) || patterns.some((pattern) => pattern(value));
}

function typeTest(operand: Value): Test {
  const names = new Set<string>();
  for (const wanted of isArray(operand) ? operand : [operand]) {
    if (wanted === 'number') for (const name of ['int', 'long', 'double', 'decimal']) names.add(name);
    else {
      const code = isNumber(wanted) ? toNumber(wanted) : undefined;
      const known = Object.entries(typeCodes).find(([name, number]) => name === wanted || number === code);
      if (!known) throw badValue('Unknown type name alias or invalid numerical type code in $type');
      names.add(known[0]);
    }
  }
  return (value) => value !== undefined && names.has(typeName(value));
}

function modTest(operand: Value): Test {
  if (!isArray(operand) || operand.length !== 2) throw badValue('malformed mod, needs to be an array of two numbers');
  const [divisor, rest] = operand.map((value) => (isNumber(value) ? toInteger(value) : undefined));
  if (divisor === undefined) throw badValue('malformed mod, divisor not a number');
  if (rest === undefined) throw badValue('malformed mod, remainder not a number');
  if (divisor === 0n) throw badValue('divisor cannot be 0');
  return (value) => {
    const whole = isNumber(value) ? toInteger(value) : undefined;
    return whole !== undefined && whole % divisor === rest;
  };
}

function regexTest(regex: Value, options?: Value): Test {
  const pattern = patternOf(regex, options);
  return (value) => {
    if (typeof value === 'string') return pattern.test(value);
    if (value instanceof BSONSymbol) return pattern.test(value.value);
    return value instanceof BSONRegExp && regex instanceof BSONRegExp && compareValues(value, regex) === 0;
  };
}

function compileAll(operand: Value, compile: CompileDocument): readonly Clause[] {
  if (!isArray(operand)) throw badValue('$all needs an array');
  if (operand.length === 0) return [each(() => false)];
  return operand.flatMap((wanted) => {
    if (!isOperatorDocument(wanted)) return compileCondition(wanted, compile);
    if (!Object.hasOwn(wanted, '$elemMatch')) throw badValue('no $ expressions in $all');
    return compileCondition(wanted, compile);
  });
}

function sizeTest(operand: Value): Test {
  if (!isNumber(operand) || !isIntegral(operand)) throw badValue('$size must be a whole number');
  const size = toNumber(operand);
  if (size < 0) throw badValue('$size may not be negative');
  return (value) => isArray(value) && value.length === size;
}

function elemMatch(operand: Value, compile: CompileDocument): Test {
  if (!isDocument(operand)) throw badValue('$elemMatch needs an Object');
  return anyElement(elementTest(operand, compile));
}

/** One element against the argument of `$elemMatch` or `$pull`: operators on the element itself, or a filter on its fields. */
export function elementTest(operand: Document, compile: CompileDocument): Test {
  const [first] = Object.keys(operand);
  if (isOperatorDocument(operand) && first !== undefined && !/^\$(and|or|nor|expr|where)$/.test(first)) {
    const clauses = compileCondition(operand, compile);
    return (value) => holdsFor(clauses, value);
  }
  const matches = compile(operand);
  return (value) => isDocument(value) && matches(value);
}

function anyElement(test: Test): Test {
  return (value, hit?: Hit) => {
    if (!isArray(value)) return false;
    const position = value.findIndex((element) => test(element));
    if (hit && position >= 0) hit.position = position;
    return position >= 0;
  };
}

/** Integers count in two's complement with endless sign, binary from its first byte, as MongoDB does. */
function bitsTest(name: string, operand: Value): Test {
  const mask = bitMask(operand, name);
  const set = name.endsWith('Set');
  const all = name.startsWith('$bitsAll');
  return (value) => {
    const bits = bitsOf(value);
    if (bits === undefined) return false;
    const marked = (set ? bits : ~bits) & mask;
    return all ? marked === mask : marked !== 0n;
  };
}

function bitMask(operand: Value, name: string): bigint {
  if (isArray(operand)) {
    return operand.reduce<bigint>((mask, position) => {
      const bit = isNumber(position) ? toInteger(position) : undefined;
      if (bit === undefined || bit < 0n || bit > 1_000_000n) throw badValue(`${name}: bit positions must be 0 or more`);
      return mask | (1n << bit);
    }, 0n);
  }
  const mask = bitsOf(operand);
  if (mask === undefined || mask < 0n) throw badValue(`${name} takes an array, a number of 0 or more, or a BinData`);
  return mask;
}

function bitsOf(value: Value | undefined): bigint | undefined {
  if (isNumber(value)) return isIntegral(value) ? toInteger(value) : undefined;
  if (!(value instanceof Binary)) return undefined;
  return Buffer.from(value.value()).reduceRight((bits, byte) => (bits << 8n) | BigInt(byte), 0n);
}
