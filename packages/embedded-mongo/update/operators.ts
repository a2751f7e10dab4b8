import { Timestamp } from 'bson';
import { add, multiply } from '../bson/arithmetic';
import { compareValues, identical } from '../bson/compare';
import { isArray, isDocument, type Value } from '../bson/document';
import { canonicalKey } from '../bson/key';
import { isIntegral, isNumber, numberKind, toInteger, toNumber, type NumberValue } from '../bson/numbers';
import { typeName } from '../bson/types';
import { CommandError } from '../errors';
import { compileFilter } from '../query';
import { compileCondition, elementTest, holdsFor } from '../query/operators';
import { elementOrder } from '../sort';
import type { Change } from './paths';

interface UpdateOperator {
  /** True if it makes a missing field, and the documents on the way to it. */
  readonly creates: boolean;
  /** Checks the operand once and gives the change it makes. */
  readonly prepare: (operand: Value, now: Date) => Change;
}

function badValue(message: string): CommandError {
  return new CommandError(2, 'BadValue', message);
}

function typeMismatch(message: string): CommandError {
  return new CommandError(14, 'TypeMismatch', message);
}

function set(value: Value): Change {
  return (current) => (identical(current, value) ? current : value);
}

function calculation(
  name: string,
  verb: string,
  apply: (current: NumberValue, operand: NumberValue) => NumberValue,
): UpdateOperator {
  return {
    creates: true,
    prepare: (operand) => {
      if (!isNumber(operand)) throw typeMismatch(`Cannot ${verb} with non-numeric argument`);
      return (current) => {
        if (current !== undefined && !isNumber(current)) {
          throw typeMismatch(`Cannot apply ${name} to a value of non-numeric type ${typeName(current)}`);
        }
        const result = apply(current ?? 0, operand);
        if (isLongOverflow(current, operand, result)) {
          throw badValue(`Failed to apply ${name} operations to current value: the result does not fit into 64 bits`);
        }
        return identical(current, result) ? current : result;
      };
    },
  };
}

/** Whole numbers whose result had to become a double. */
function isLongOverflow(a: NumberValue | undefined, b: NumberValue, result: NumberValue): boolean {
  const whole = (value: NumberValue) => numberKind(value) === 'int' || numberKind(value) === 'long';
  return whole(a ?? 0) && whole(b) && !whole(result);
}

function extreme(sign: 1 | -1): UpdateOperator {
  return {
    creates: true,
    prepare: (operand) => (current) =>
      current !== undefined && compareValues(operand, current) * sign <= 0 ? current : operand,
  };
}

function arrayOf(current: Value | undefined, name: string): readonly Value[] {
  if (current === undefined) return [];
  if (isArray(current)) return current;
  throw badValue(`The field must be an array but is of type ${typeName(current)} (${name})`);
}

interface PushClauses {
  readonly each: readonly Value[];
  readonly position: number | undefined;
  readonly slice: number | undefined;
  readonly order: ((a: Value, b: Value) => number) | undefined;
}

function pushClauses(operand: Value): PushClauses {
  if (!isDocument(operand) || !Object.hasOwn(operand, '$each')) {
    return { each: [operand], position: undefined, slice: undefined, order: undefined };
  }
  const { $each, $position, $slice, $sort, ...others } = operand;
  if (Object.keys(others).length > 0) throw badValue('Unrecognized clause in $push');
  if (!isArray($each)) throw badValue('The argument to $each in $push must be an array');
  return {
    each: $each,
    position: wholeClause('$position', $position),
    slice: wholeClause('$slice', $slice),
    order: $sort === undefined ? undefined : elementOrder($sort),
  };
}

function wholeClause(name: string, value: Value | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!isNumber(value) || !isIntegral(value)) throw badValue(`The value for ${name} must be an integer value`);
  return toNumber(value);
}

function push({ each, position, slice, order }: PushClauses): Change {
  return (current) => {
    const array = [...arrayOf(current, '$push')];
    const at = position ?? array.length;
    array.splice(at, 0, ...each);
    if (order) array.sort(order);
    const kept = slice === undefined ? array : slice < 0 ? array.slice(slice) : array.slice(0, slice);
    return identical(current, kept) ? current : kept;
  };
}

function addToSet(operand: Value): Change {
  const many = isDocument(operand) && Object.keys(operand)[0] === '$each';
  const added = many ? operand['$each'] : [operand];
  if (!isArray(added)) throw typeMismatch('The argument to $each in $addToSet must be an array');
  return (current) => {
    const array = arrayOf(current, '$addToSet');
    const keys = new Set(array.map(canonicalKey));
    const fresh = added.filter((value) => {
      const key = canonicalKey(value);
      return !keys.has(key) && keys.add(key);
    });
    return fresh.length === 0 && current !== undefined ? current : [...array, ...fresh];
  };
}

/** An operator that takes elements out of an array. */
function removing(name: string, prepare: (operand: Value, now: Date) => (element: Value) => boolean): UpdateOperator {
  return {
    creates: false,
    prepare: (operand, now) => {
      const goes = prepare(operand, now);
      return (current) => {
        if (current === undefined) return undefined;
        if (!isArray(current)) throw badValue(`Cannot apply ${name} to a non-array value`);
        const kept = current.filter((element) => !goes(element));
        return kept.length === current.length ? current : kept;
      };
    },
  };
}

function pulled(operand: Value, now: Date): (element: Value) => boolean {
  if (isDocument(operand)) return elementTest(operand, (filter) => compileFilter(filter, { now }));
  const clauses = compileCondition(operand, (filter) => compileFilter(filter, { now }));
  return (element) => holdsFor(clauses, element);
}

function pop(operand: Value): Change {
  const end = isNumber(operand) ? toNumber(operand) : 0;
  if (end !== 1 && end !== -1) throw new CommandError(9, 'FailedToParse', '$pop expects 1 or -1');
  return (current) => {
    if (current === undefined) return undefined;
    if (!isArray(current)) throw typeMismatch('Path to $pop contains an element that is not an array');
    if (current.length === 0) return current;
    return end === 1 ? current.slice(0, -1) : current.slice(1);
  };
}

function currentDate(operand: Value, now: Date): Change {
  const type = isDocument(operand) ? operand['$type'] : operand;
  if (typeof type === 'boolean' || type === 'date') return () => now;
  if (type !== 'timestamp') throw badValue("$currentDate takes true, {$type: 'date'} or {$type: 'timestamp'}");
  const stamp = new Timestamp({ t: Math.floor(now.getTime() / 1000), i: 1 });
  return () => stamp;
}

const bitwise: Readonly<Record<string, (a: bigint, b: bigint) => bigint>> = {
  and: (a, b) => a & b,
  or: (a, b) => a | b,
  xor: (a, b) => a ^ b,
};

function wholeNumber(value: Value): bigint {
  const whole = isNumber(value) && /int|long/.test(numberKind(value)) ? toInteger(value) : undefined;
  if (whole === undefined) throw badValue('The $bit modifier works on 32 and 64 bit integers only');
  return whole;
}

function bit(operand: Value): Change {
  const entries = isDocument(operand) ? Object.entries(operand as Readonly<Record<string, Value>>) : [];
  if (entries.length === 0) throw badValue('The $bit modifier takes a document such as {and: 5}');
  const long = entries.some(([, value]) => typeof value === 'bigint');
  const parts = entries.map(([name, value]) => {
    const apply = Object.hasOwn(bitwise, name) ? bitwise[name] : undefined;
    if (!apply) throw badValue('The $bit modifier only supports and, or, and xor');
    return { apply, mask: wholeNumber(value) };
  });
  return (current) => {
    const before = wholeNumber(current ?? 0);
    const after = parts.reduce((bits, { apply, mask }) => apply(bits, mask), before);
    if (current !== undefined && after === before) return current;
    return long || typeof current === 'bigint' ? after : Number(after);
  };
}

/** `$rename` is not here: it has two paths and is applied in apply.ts. */
export const updateOperators: Readonly<Record<string, UpdateOperator>> = {
  $set: { creates: true, prepare: set },
  /** Left out by apply.ts where nothing is inserted. */
  $setOnInsert: { creates: true, prepare: set },
  $unset: { creates: false, prepare: () => () => undefined },
  $inc: calculation('$inc', 'increment', add),
  $mul: calculation('$mul', 'multiply', multiply),
  $min: extreme(-1),
  $max: extreme(1),
  $currentDate: { creates: true, prepare: (operand, now) => currentDate(operand, now) },
  $push: { creates: true, prepare: (operand) => push(pushClauses(operand)) },
  $addToSet: { creates: true, prepare: addToSet },
  $pop: { creates: false, prepare: pop },
  $pull: removing('$pull', pulled),
  $pullAll: removing('$pullAll', (operand) => {
    if (!isArray(operand)) throw badValue('$pullAll requires an array argument');
    const keys = new Set(operand.map(canonicalKey));
    return (element) => keys.has(canonicalKey(element));
  }),
  $bit: { creates: true, prepare: bit },
};
