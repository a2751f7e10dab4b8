import { field, isArray, isDocument, type Document, type Value } from './bson/document';

export function isPosition(name: string): boolean {
  return /^(0|[1-9]\d*)$/.test(name);
}

/**
 * The values a document is sorted or indexed by at a path: arrays on the way and at the end count element by element. What is
 * missing is null; an empty array is `undefined`, which comes before null.
 */
export function keysAt(document: Document, path: readonly string[]): readonly (Value | undefined)[] {
  const keys: (Value | undefined)[] = [];
  collectKeys(document, path, 0, keys);
  return keys;
}

function collectKeys(
  value: Value | undefined,
  path: readonly string[],
  index: number,
  keys: (Value | undefined)[],
): void {
  if (index === path.length) {
    if (!isArray(value)) keys.push(value ?? null);
    else if (value.length === 0) keys.push(undefined);
    else keys.push(...value);
    return;
  }
  const name = path[index] ?? '';
  if (isDocument(value)) collectKeys(field(value, name), path, index + 1, keys);
  else if (!isArray(value)) keys.push(null);
  else if (isPosition(name)) collectKeys(value[Number(name)], path, index + 1, keys);
  else if (value.length === 0) keys.push(null);
  else for (const element of value) collectKeys(isDocument(element) ? element : null, path, index, keys);
}
