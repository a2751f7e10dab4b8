import { field, isArray, isDocument, type Document, type Value } from '../bson/document';
import { CommandError } from '../errors';

export interface IndexField {
  readonly path: string;
  readonly parts: readonly string[];
  readonly direction: 1 | -1;
}

/** One value per indexed field. A missing value is `undefined`, which compares as null does. */
export type IndexKey = readonly (Value | undefined)[];

interface Cursor {
  readonly value: Value | undefined;
  readonly rest: readonly string[];
  /** An element of an array that was taken apart: an array in an array is a key of its own. */
  readonly whole: boolean;
}

/**
 * The keys a document has in an index: several where an array lies on an indexed path, which is then added to `arrays`. Fields
 * below the same array are taken from the same element.
 * @throws CommandError 171 where two different arrays would have to be combined.
 */
export function indexKeys(document: Document, fields: readonly IndexField[], arrays: Set<string>): IndexKey[] {
  return expand(
    fields.map(({ parts }) => walk({ value: document, rest: parts, whole: false })),
    fields,
    arrays,
  );
}

function expand(cursors: Cursor[], fields: readonly IndexField[], arrays: Set<string>): IndexKey[] {
  let array: readonly Value[] | undefined;
  for (const [i, cursor] of cursors.entries()) {
    if (cursor.whole || !isArray(cursor.value)) continue;
    if (array !== undefined && array !== cursor.value) {
      throw new CommandError(171, 'CannotIndexParallelArrays', 'cannot index parallel arrays');
    }
    array = cursor.value;
    const parts = fields[i]?.parts ?? [];
    arrays.add(parts.slice(0, parts.length - cursor.rest.length).join('.'));
  }
  if (array === undefined) return [cursors.map((cursor) => (cursor.rest.length === 0 ? cursor.value : undefined))];
  const elements: readonly (Value | undefined)[] = array.length === 0 ? [undefined] : array;
  return elements.flatMap((element) =>
    expand(
      cursors.map((cursor) => (cursor.value === array ? into(element, cursor.rest) : cursor)),
      fields,
      arrays,
    ),
  );
}

function into(element: Value | undefined, rest: readonly string[]): Cursor {
  // An empty array has a key of its own, which is not the key of a missing field: sparse indexes hold it.
  if (rest.length === 0) return { value: element ?? null, rest, whole: true };
  return isDocument(element) ? walk({ value: element, rest, whole: false }) : { value: undefined, rest, whole: true };
}

/** Goes down a path up to its end or to the first array. */
function walk(cursor: Cursor): Cursor {
  let { value, rest } = cursor;
  while (rest.length > 0 && isDocument(value)) {
    value = field(value, rest[0] ?? '');
    rest = rest.slice(1);
  }
  return { value, rest, whole: false };
}
