import { BSONRegExp, MaxKey, MinKey } from 'bson';
import { isArray, isDocument, type Document, type Value } from '../bson/document';
import { isPosition } from '../path';
import { isOperatorDocument, truthy } from './operators';

/** The conditions that every match satisfies at one path. */
export interface PathBounds {
  /** Candidates, from `$eq` and `$in`. */
  eq?: readonly Value[];
  gt?: Value;
  gte?: Value;
  lt?: Value;
  lte?: Value;
  exists?: true;
}

/**
 * Returns a query's bounds on its paths, for the choice of an index. Sound, never exact: every match has, at each path,
 * an index key (`keysAt` in path.ts) equal to one of `eq`, one within each single bound, and so on. Run the filter on them too.
 *
 * - Each bound holds on its own. Where an index is multikey, different elements of an array may satisfy different bounds
 *   (`{a: {$gt: 5, $lt: 3}}` matches `[1, 9]`), so only one of them may limit the scan; otherwise they may be combined.
 * - Ranges match within the bound's own type (`{$gt: 5}` finds no text), so a scan may end where the type ends.
 * - `eq: [null]` also matches missing fields, which a sparse index does not hold.
 * - Left out because their keys are not the values themselves: arrays, regular expressions, MinKey, MaxKey, and paths with
 *   positions in them (`a.0`). An NaN bound is left out as well.
 */
export function bounds(filter: Document): Map<string, PathBounds> {
  const found = new Map<string, PathBounds>();
  collect(filter, '', found);
  return found;
}

function collect(filter: Document, prefix: string, found: Map<string, PathBounds>): void {
  for (const name of Object.keys(filter)) {
    const condition = filter[name] ?? null;
    if (name === '$and' && isArray(condition)) {
      for (const part of condition) if (isDocument(part)) collect(part, prefix, found);
    } else if (!name.startsWith('$') && !name.split('.').some(isPosition)) {
      collectPath(prefix + name, condition, found);
    }
  }
}

function collectPath(path: string, condition: Value, found: Map<string, PathBounds>): void {
  const bound = found.get(path) ?? {};
  const operators: Document = isOperatorDocument(condition) ? condition : { $eq: condition };
  for (const operator of Object.keys(operators)) {
    const operand = operators[operator] ?? null;
    if (operator === '$eq' && isKey(operand)) bound.eq ??= [operand];
    else if (operator === '$in' && isArray(operand) && operand.every(isKey)) bound.eq ??= operand;
    else if (operator === '$gt' && isKey(operand)) bound.gt ??= operand;
    else if (operator === '$gte' && isKey(operand)) bound.gte ??= operand;
    else if (operator === '$lt' && isKey(operand)) bound.lt ??= operand;
    else if (operator === '$lte' && isKey(operand)) bound.lte ??= operand;
    else if (operator === '$exists' && truthy(operand)) bound.exists = true;
    else if (operator === '$elemMatch' && isDocument(operand)) {
      if (isOperatorDocument(operand)) collectElement(path, operand, found);
      else collect(operand, `${path}.`, found);
    }
  }
  if (Object.keys(bound).length > 0) found.set(path, { ...found.get(path), ...bound });
}

/** `{$elemMatch: {$gt: 5}}`: conditions on an element are conditions on one of the keys. */
function collectElement(path: string, operand: Document, found: Map<string, PathBounds>): void {
  const { $elemMatch: _nested, $exists: _exists, ...plain } = operand;
  if (isOperatorDocument(plain) && !Object.keys(plain).some((name) => /^\$(and|or|nor|expr)$/.test(name))) {
    collectPath(path, plain, found);
  }
}

function isKey(value: Value): boolean {
  const unfit = isArray(value) || value instanceof BSONRegExp || value instanceof MinKey || value instanceof MaxKey;
  return !unfit && !Number.isNaN(value);
}
