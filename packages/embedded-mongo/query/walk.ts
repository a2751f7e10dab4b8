import { field, isArray, isDocument, type Document, type Value } from '../bson/document';

/** Records where in an array a match was found: what the positional `$` stands for. */
export interface Hit {
  position?: number;
}

/** A test of one value; `undefined` stands for a missing field. */
export type Test = (value: Value | undefined, hit?: Hit) => boolean;

/** The test of arrays at the end of a path: element by element and then whole, or only whole. */
export type Leaf = 'each' | 'whole';

/**
 * True if the test holds for any value the path leads to, by MongoDB's rules: arrays on the way are searched element by element,
 * a number in the path is also a position in an array, and an array on the way without a fitting element gives no value at all,
 * not even a missing one.
 */
export function anyAt(
  start: Document,
  path: readonly string[],
  from: number,
  leaf: Leaf,
  test: Test,
  hit?: Hit,
): boolean {
  let value: Value | undefined = start;
  let index = from;
  while (index < path.length) {
    if (isArray(value)) return anyInside(value, path, index, leaf, test, hit);
    if (!isDocument(value)) return test(undefined);
    value = field(value, path[index] ?? '');
    index++;
  }
  if (leaf === 'whole' || !isArray(value)) return test(value, hit);
  for (let i = 0; i < value.length; i++) if (test(value[i])) return found(hit, i);
  return test(value);
}

/** The outermost array decides the position, so it is written last. */
function found(hit: Hit | undefined, position: number): true {
  if (hit) hit.position = position;
  return true;
}

function anyInside(
  array: readonly Value[],
  path: readonly string[],
  index: number,
  leaf: Leaf,
  test: Test,
  hit: Hit | undefined,
): boolean {
  const last = index === path.length - 1;
  for (let i = 0; i < array.length; i++) {
    const element = array[i];
    if (isDocument(element) && anyAt(element, path, index, leaf, test)) return found(hit, i);
    if (String(i) !== path[index]) continue;
    const matched = last
      ? test(element)
      : isDocument(element)
        ? anyAt(element, path, index + 1, leaf, test)
        : isArray(element) && anyInside(element, path, index + 1, leaf, test, undefined);
    if (matched) return found(hit, i);
  }
  return false;
}
