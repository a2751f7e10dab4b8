import { compareValues } from '../bson/compare';
import { isArray, type Value } from '../bson/document';
import { typeName } from '../bson/types';
import { elementOrder } from '../sort';
import { wantInteger } from './strings';
import {
  evaluated,
  isNullish,
  isTrue,
  namedParts,
  refuse,
  unary,
  type Compile,
  type Expression,
  type Operator,
  type Operators,
  type Scope,
} from './operator';

function wantArray(value: Value | undefined, name: string): readonly Value[] {
  if (isArray(value)) return value;
  throw refuse(28689, `${name} requires an array, not ${value === undefined ? 'missing' : typeName(value)}`);
}

function ofArray(name: string, apply: (array: readonly Value[]) => Value | undefined): Operator {
  return unary((value) => (isNullish(value) ? null : apply(wantArray(value, name))));
}

/** `{input, as, in}`: an expression run once for each element. */
function perElement(
  body: 'in' | 'cond',
  optional: readonly string[],
  apply: (array: readonly Value[], run: (element: Value) => Value | undefined, limit: Value | undefined) => Value,
): Operator {
  return (argument, compile, name) => {
    const parts = namedParts(argument, ['input', body], ['as', ...optional], name);
    const as = parts['as'] ?? 'this';
    if (typeof as !== 'string') throw refuse(16866, `${name}: 'as' must be a string`);
    const input = compile(parts['input'] ?? null);
    const inner = compile(parts[body] ?? null);
    const limit: Expression = Object.hasOwn(parts, 'limit') ? compile(parts['limit'] ?? null) : () => undefined;
    return (scope) => {
      const array = input(scope);
      if (isNullish(array)) return null;
      return apply(wantArray(array, name), (element) => inner(bind(scope, { [as]: element })), limit(scope));
    };
  };
}

function bind(scope: Scope, values: Readonly<Record<string, Value | undefined>>): Scope {
  const vars = new Map(scope.vars);
  for (const [name, value] of Object.entries(values)) vars.set(name, value);
  return { ...scope, vars };
}

const $reduce: Operator = (argument, compile, name) => {
  const { input, initialValue, in: body } = namedParts(argument, ['input', 'initialValue', 'in'], [], name);
  const [array, initial, inner] = compileAll(compile, [input, initialValue, body]);
  return (scope) => {
    const elements = array?.(scope);
    if (isNullish(elements)) return null;
    let value = initial?.(scope);
    for (const element of wantArray(elements, name)) value = inner?.(bind(scope, { value, this: element }));
    return value;
  };
};

function compileAll(compile: Compile, sources: readonly (Value | undefined)[]): readonly Expression[] {
  return sources.map((source) => compile(source ?? null));
}

const $slice = evaluated(2, 3, ([array, second, third]) => {
  if (isNullish(array) || isNullish(second) || third === null) return null;
  const elements = wantArray(array, '$slice');
  const first = wantInteger(second, '$slice');
  if (third === undefined) return first >= 0 ? elements.slice(0, first) : elements.slice(first);
  const count = wantInteger(third, '$slice');
  if (count <= 0) throw refuse(28729, 'Third argument to $slice must be positive');
  const start = first < 0 ? Math.max(0, elements.length + first) : first;
  return elements.slice(start, start + count);
});

const $range = evaluated(2, 3, ([start, end, step]) => {
  const [from, to] = [wantInteger(start, '$range'), wantInteger(end, '$range')];
  const by = step === undefined ? 1 : wantInteger(step, '$range');
  if (by === 0) throw refuse(34449, '$range requires a non-zero step value');
  const count = Math.max(0, Math.ceil((to - from) / by));
  if (count > 1_000_000) throw refuse(34448, '$range is limited to a million elements in the embedded store');
  return Array.from({ length: count }, (_, i) => from + i * by);
});

export const arrays: Operators = {
  $size: unary((value) => wantArray(value, '$size').length),
  $isArray: unary((value) => isArray(value)),
  $first: ofArray('$first', (array) => array[0]),
  $last: ofArray('$last', (array) => array.at(-1)),
  $arrayElemAt: evaluated(2, 2, ([array, index]) =>
    isNullish(array) || isNullish(index)
      ? null
      : wantArray(array, '$arrayElemAt').at(wantInteger(index, '$arrayElemAt')),
  ),
  $concatArrays: evaluated(0, Infinity, (args) => {
    const all: Value[] = [];
    for (const value of args) {
      if (isNullish(value)) return null;
      all.push(...wantArray(value, '$concatArrays'));
    }
    return all;
  }),
  $in: evaluated(2, 2, ([value, array]) =>
    wantArray(array, '$in').some((element) => value !== undefined && compareValues(element, value) === 0),
  ),
  $indexOfArray: evaluated(2, 4, ([array, value, start, end]) => {
    if (isNullish(array)) return null;
    const elements = wantArray(array, '$indexOfArray');
    const until = end === undefined ? elements.length : wantInteger(end, '$indexOfArray');
    for (let i = start === undefined ? 0 : wantInteger(start, '$indexOfArray'); i < until; i++) {
      const element = elements[i];
      if (element !== undefined && value !== undefined && compareValues(element, value) === 0) return i;
    }
    return -1;
  }),
  $reverseArray: ofArray('$reverseArray', (array) => [...array].reverse()),
  $slice,
  $range,
  $map: perElement('in', [], (array, run) => array.map((element) => run(element) ?? null)),
  $filter: perElement('cond', ['limit'], (array, run, limit) => {
    const most = isNullish(limit) ? Infinity : wantInteger(limit, '$filter');
    const kept: Value[] = [];
    for (const element of array) {
      if (kept.length >= most) break;
      if (isTrue(run(element))) kept.push(element);
    }
    return kept;
  }),
  $reduce,
  $sortArray: (argument, compile, name) => {
    const { input, sortBy } = namedParts(argument, ['input', 'sortBy'], [], name);
    const order = elementOrder(sortBy);
    const array = compile(input ?? null);
    return (scope) => {
      const elements = array(scope);
      return isNullish(elements) ? null : [...wantArray(elements, name)].sort(order);
    };
  },
};
