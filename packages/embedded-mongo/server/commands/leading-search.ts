import { isDocument, type Document, type Value } from '../../bson/document';
import { foldOf } from '../../storage/collation';
import type { Search } from '../../storage/search';
import { optionalDocument } from '../arguments';
import type { Context } from '../context';
import { hintOf } from './find';

/** The `$match`, `$sort`, `$skip` and `$limit` that a pipeline begins with are a search, which can use an index. */
export function split(
  { command, deadline, now }: Context,
  pipeline: readonly Document[],
  rest: readonly Document[] = [],
): [Search, readonly Document[]] {
  const filters: Document[] = [];
  let at = 0;
  const take = <T extends Value>(stage: string, fits: (operand: Value | undefined) => operand is T): T | undefined => {
    const operand = pipeline[at]?.[stage];
    if (!fits(operand) || Object.keys(pipeline[at] ?? {}).length !== 1) return undefined;
    at++;
    return operand;
  };
  for (let filter = take('$match', isDocument); filter; filter = take('$match', isDocument)) filters.push(filter);
  const sort = take('$sort', isDocument);
  const skip = take('$skip', isPositive);
  const limit = take('$limit', isPositive);
  const [only] = filters;
  const query: Search = {
    fold: foldOf(command),
    filter: filters.length > 1 ? { $and: filters } : (only ?? {}),
    sort,
    hint: hintOf(command),
    skip: skip ?? 0,
    limit: limit ?? 0,
    vars: optionalDocument(command, 'let'),
    deadline,
    now,
  };
  return [query, [...pipeline.slice(at), ...rest]];
}

function isPositive(value: Value | undefined): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0;
}
