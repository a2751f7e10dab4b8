import { isDocument, type Value } from '../bson/document';
import { canonicalKey } from '../bson/key';
import { isNumber } from '../bson/numbers';
import { Total } from '../bson/arithmetic';
import { unsupported } from '../errors';
import { compileExpression } from '../expression/compile';
import { extreme } from '../expression/arithmetic';
import { mergeObjects } from '../expression/objects';
import { isNullish, refuse, type Scope } from '../expression/operator';

/** Gathers the documents of one group. */
interface Accumulation {
  add(scope: Scope): void;
  result(): Value;
}

type Accumulator = () => Accumulation;

/** Compiles `{$sum: …}` and its like. */
export function compileAccumulator(source: Value): Accumulator {
  const names = isDocument(source) ? Object.keys(source) : [];
  const [name = ''] = names;
  if (!isDocument(source) || names.length !== 1) {
    throw refuse(40234, 'A field of $group must be an accumulator object with one operator');
  }
  const make = Object.hasOwn(accumulators, name) ? accumulators[name] : undefined;
  if (!make) throw unsupported(`The accumulator ${name.slice(0, 40)}`);
  return make(source[name] ?? null, name);
}

/** Keeps every value, missing ones as `undefined`, and works the result out at the end. */
function gathering(finish: (values: readonly (Value | undefined)[]) => Value) {
  return (argument: Value): Accumulator => {
    const expression = compileExpression(argument);
    return () => {
      const values: (Value | undefined)[] = [];
      return { add: (scope) => void values.push(expression(scope)), result: () => finish(values) };
    };
  };
}

function totalling(finish: (total: Total) => Value) {
  return (argument: Value): Accumulator => {
    const expression = compileExpression(argument);
    return () => {
      const total = new Total();
      return {
        add: (scope) => {
          const value = expression(scope);
          if (isNumber(value)) total.add(value);
        },
        result: () => finish(total),
      };
    };
  };
}

function best(sign: 1 | -1) {
  return (argument: Value): Accumulator => {
    const expression = compileExpression(argument);
    return () => {
      let value: Value | undefined;
      return {
        add: (scope) => {
          const next = expression(scope);
          if (!isNullish(next)) value = value === undefined ? next : extreme([value, next], sign);
        },
        result: () => value ?? null,
      };
    };
  };
}

/** `$first` keeps the first value it sees, `$last` the newest. */
function atEnd(end: 'first' | 'last') {
  return (argument: Value): Accumulator => {
    const expression = compileExpression(argument);
    return () => {
      let seen = false;
      let value: Value = null;
      return {
        add: (scope) => {
          if (end === 'last' || !seen) value = expression(scope) ?? null;
          seen = true;
        },
        result: () => value,
      };
    };
  };
}

function present(values: readonly (Value | undefined)[]): readonly Value[] {
  return values.filter((value) => value !== undefined);
}

const accumulators: Readonly<Record<string, (argument: Value, name: string) => Accumulator>> = {
  $sum: totalling((total) => total.total()),
  $avg: totalling((total) => total.average()),
  $count: (argument) => {
    if (!isDocument(argument) || Object.keys(argument).length > 0) throw refuse(40660, '$count takes no arguments');
    return totalling((total) => total.total())(1);
  },
  $min: best(-1),
  $max: best(1),
  $first: atEnd('first'),
  $last: atEnd('last'),
  $push: gathering(present),
  $addToSet: gathering((values) => [...new Map(present(values).map((v) => [canonicalKey(v), v])).values()]),
  $mergeObjects: gathering(mergeObjects),
};
