import { isDocument, type Document, type Value } from '../bson/document';
import { canonicalKey } from '../bson/key';
import { typeRank } from '../bson/types';
import { compileFilter } from '../query';
import type { PathBounds } from '../query/bounds';

/**
 * True if every document that matches `filter` also matches a partial index's filter, as far as this can be seen clause by
 * clause: the same clause is in the filter, or only values that satisfy it can match, or it only asks that the field exists.
 */
export function implies(filter: Document, known: ReadonlyMap<string, PathBounds>, partial: Document): boolean {
  const clauses = new Set(clausesOf(filter));
  return Object.entries(partial).every(([path, condition]) => {
    if (clauses.has(clauseKey(path, condition))) return true;
    if (path.startsWith('$')) return false;
    const bound = known.get(path);
    if (isDocument(condition) && condition['$exists'] === true && Object.keys(condition).length === 1)
      return needsField(bound);
    if (!bound?.eq || bound.eq.length === 0) return false;
    const satisfies = compileFilter({ [path]: condition });
    return bound.eq.every((value) => satisfies(nested(path.split('.'), value)));
  });
}

/** True if a document without the field cannot match. */
export function needsField(bound: PathBounds | undefined): boolean {
  if (!bound) return false;
  if (bound.exists) return true;
  if (bound.eq) return !bound.eq.includes(null);
  return [bound.gt, bound.gte, bound.lt, bound.lte].some(
    (limit) => limit !== undefined && typeRank(limit) !== typeRank(null),
  );
}

function clausesOf(filter: Document): string[] {
  return Object.entries(filter).flatMap(([path, condition]) =>
    path === '$and' && Array.isArray(condition)
      ? (condition as Value[]).filter(isDocument).flatMap(clausesOf)
      : [clauseKey(path, condition)],
  );
}

function clauseKey(path: string, condition: Value): string {
  return canonicalKey([path, condition]);
}

function nested([head = '', ...rest]: readonly string[], value: Value): Document {
  return { [head]: rest.length === 0 ? value : nested(rest, value) };
}
