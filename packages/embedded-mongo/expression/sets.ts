import { isArray, type Value } from '../bson/document';
import { canonicalKey } from '../bson/key';
import { evaluated, isNullish, isTrue, refuse, unary, type Operator, type Operators } from './operator';

type Keyed = ReadonlyMap<string, Value>;

function keyed(value: Value | undefined, name: string): Keyed {
  if (!isArray(value)) throw refuse(17040, `All operands of ${name} must be arrays`);
  return new Map(value.map((element) => [canonicalKey(element), element]));
}

function combined(name: string, apply: (sets: readonly Keyed[]) => Iterable<Value>): Operator {
  return evaluated(0, Infinity, (args) => {
    if (args.some(isNullish)) return null;
    return [...apply(args.map((value) => keyed(value, name)))];
  });
}

function every(name: string, wanted: boolean): Operator {
  return unary((value) => {
    if (!isArray(value)) throw refuse(17040, `${name}'s argument must be an array`);
    return value.some((element) => isTrue(element) === wanted) === wanted;
  });
}

function within(inner: Keyed, outer: Keyed): boolean {
  return [...inner.keys()].every((key) => outer.has(key));
}

/** Sets come back in the order of first appearance; MongoDB leaves their order open. */
export const sets: Operators = {
  $setUnion: combined('$setUnion', (all) => new Map(all.flatMap((set) => [...set])).values()),
  $setIntersection: combined('$setIntersection', ([first = new Map<string, Value>(), ...others]) =>
    [...first].filter(([key]) => others.every((other) => other.has(key))).map(([, value]) => value),
  ),
  $setDifference: evaluated(2, 2, ([a, b]) => {
    if (isNullish(a) || isNullish(b)) return null;
    const remove = keyed(b, '$setDifference');
    return [...keyed(a, '$setDifference')].filter(([key]) => !remove.has(key)).map(([, value]) => value);
  }),
  $setEquals: evaluated(2, Infinity, (args) => {
    const [first = new Map<string, Value>(), ...others] = args.map((value) => keyed(value, '$setEquals'));
    return others.every((other) => other.size === first.size && within(first, other));
  }),
  $setIsSubset: evaluated(2, 2, ([a, b]) => within(keyed(a, '$setIsSubset'), keyed(b, '$setIsSubset'))),
  $allElementsTrue: every('$allElementsTrue', false),
  $anyElementTrue: every('$anyElementTrue', true),
};
