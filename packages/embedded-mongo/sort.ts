import { compareValues, compareWithMissing } from './bson/compare';
import { field, isArray, isDocument, type Document, type Value } from './bson/document';
import { isNumber, toNumber } from './bson/numbers';
import { CommandError, unsupported } from './errors';
import { keysAt } from './path';

type Order<T> = (a: T, b: T) => number;

/**
 * The order of a sort specification. An array counts with its least element going up and with its greatest going down.
 * @throws CommandError 15975 or 2 for a specification MongoDB would refuse, 238 for `$meta`.
 */
export function compileSort(spec: Document): Order<Document> {
  const orders = Object.keys(spec).map((path) => {
    const direction = sortDirection(spec[path]);
    const key = sortKey(path, direction);
    return (a: Document, b: Document) => direction * compareWithMissing(key(a), key(b));
  });
  const [first, ...rest] = orders;
  if (!first) return () => 0;
  if (rest.length === 0) return first;
  return (a, b) => {
    for (const order of orders) {
      const result = order(a, b);
      if (result !== 0) return result;
    }
    return 0;
  };
}

function sortDirection(direction: Value | undefined): 1 | -1 {
  if (isDocument(direction)) throw unsupported('Sorting by $meta');
  const sign = isNumber(direction) ? toNumber(direction) : 0;
  if (sign !== 1 && sign !== -1) {
    throw new CommandError(
      15975,
      'Location15975',
      '$sort key ordering must be 1 (for ascending) or -1 (for descending)',
    );
  }
  return sign;
}

function sortKey(path: string, direction: 1 | -1): (document: Document) => Value | undefined {
  const names = path.split('.');
  const simple = names.length === 1;
  return (document) => {
    if (simple) {
      const value = field(document, path);
      if (!isArray(value)) return value ?? null;
    }
    const [first, ...others] = keysAt(document, names);
    return others.reduce((best, key) => (direction * compareWithMissing(key, best) < 0 ? key : best), first);
  };
}

/** The order of `$sortArray` and `$push: {$sort}`: documents by their fields, or whole values by 1 or -1. */
export function elementOrder(sortBy: Value | undefined): Order<Value> {
  if (!isDocument(sortBy)) {
    const direction = sortDirection(sortBy);
    return (a, b) => direction * compareValues(a, b);
  }
  const order = compileSort(sortBy);
  return (a, b) => order(isDocument(a) ? a : {}, isDocument(b) ? b : {});
}
