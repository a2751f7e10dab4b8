import { isArray, isDocument, type Document, type Value } from '../bson/document';
import type { Deadline } from '../deadline';
import { compileFilter } from '../query';
import type { Transaction } from '../sessions/transaction';
import { compileSort } from '../sort';
import { compareFolded, foldDocument, type Fold } from './collation';
import type { Collection } from './collection';
import { candidates, choosePlan, type Plan } from './plan';
import type { Version } from './record';

export interface Search {
  readonly filter: Document;
  readonly sort?: Document | undefined;
  readonly hint?: Value | undefined;
  readonly skip?: number;
  /** 0 for all. */
  readonly limit?: number;
  /** The command's `let`. */
  readonly vars?: Document | undefined;
  /** For a query with a collation. */
  readonly fold?: Fold | undefined;
  readonly deadline: Deadline;
  readonly now: Date;
}

export interface Match {
  /** The canonical key of `_id`. */
  readonly id: string;
  readonly version: Version;
}

/** For `explain`: what was read. */
export interface Counts {
  keys: number;
  documents: number;
}

/**
 * The matching documents, in order, as a transaction (or no particular one) sees them. The plan runs while the
 * result is read: nothing may be written meanwhile.
 */
export function search(
  collection: Collection | undefined,
  view: Transaction | undefined,
  query: Search,
  counts = newCounts(),
): Iterable<Match> {
  if (collection) return carryOut(collection, view, query, planFor(collection, query), counts);
  // Nothing there to find, but a wrong query is wrong all the same.
  compileSearch(query);
  return [];
}

/** How many match. Where an index alone tells, none of them is looked at. */
export function countMatches(collection: Collection | undefined, view: Transaction | undefined, query: Search): number {
  const plan = collection && planFor(collection, query);
  const touched = collection && view?.touched(collection);
  const isWhole = !query.skip && !query.limit && !(touched && touched.size > 0);
  if (plan?.kind === 'index' && isWhole && plan.index.arrays.size === 0 && needsNoTest(query.filter, plan))
    return plan.ranges.reduce((sum, place) => sum + plan.index.entries.count(place), 0);
  let count = 0;
  for (const _ of search(collection, view, query)) count++;
  return count;
}

/** Indexes hold texts as they are, which is no order for a collation. */
export function planFor(collection: Collection, { filter, sort, hint, fold }: Search): Plan {
  return fold ? { kind: 'scan', reverse: false } : choosePlan(collection, filter, sort, hint);
}

/** The filter as a test. */
export function compileSearch({ filter, fold, vars, deadline, now }: Search): (document: Document) => boolean {
  const options = { deadline, now, ...(vars && { vars }) };
  if (!fold) return compileFilter(filter, options);
  const test = compileFilter(foldDocument(fold, filter), options);
  return (document) => test(foldDocument(fold, document));
}

export function newCounts(): Counts {
  return { keys: 0, documents: 0 };
}

export function* carryOut(
  collection: Collection,
  view: Transaction | undefined,
  query: Search,
  plan: Plan,
  counts: Counts,
): Generator<Match> {
  // Known ids are read as the transaction sees them; only an index needs a correction for the transaction's own writes.
  const touched = plan.kind === 'id' ? undefined : view?.touched(collection);
  const unordered = touched !== undefined && touched.size > 0;
  let matches: Iterable<Match> = matching(collection, view, touched, query, plan, counts);
  if (query.sort && (unordered || !isSorted(plan, query.sort))) {
    const compare = query.fold ? compareFolded(query.sort) : compileSort(query.sort);
    const wanted = query.limit ? query.limit + (query.skip ?? 0) : Infinity;
    matches = sortMatches(matches, (a, b) => compare(a.version.document, b.version.document), wanted);
  }
  let skip = query.skip ?? 0;
  let left = query.limit || Infinity;
  for (const match of matches) {
    if (skip-- > 0) continue;
    yield match;
    if (--left === 0) return;
  }
}

export function isSorted(plan: Plan, sort: Document): boolean {
  if (Object.keys(sort).length === 0 || plan.kind === 'scan')
    return '$natural' in sort || Object.keys(sort).length === 0;
  return plan.kind === 'index' ? plan.sorted : plan.kind === 'id' && plan.ids.length < 2;
}

function* matching(
  collection: Collection,
  view: Transaction | undefined,
  touched: ReadonlySet<string> | undefined,
  query: Search,
  plan: Plan,
  counts: Counts,
): Generator<Match> {
  const { deadline } = query;
  const test = compileSearch(query);
  const testNeeded = !needsNoTest(query.filter, plan);
  if (view && plan.kind === 'id') {
    for (const id of plan.ids) {
      deadline.check();
      const version = view.read(collection, id);
      if (version === undefined) continue;
      counts.keys++;
      counts.documents++;
      if (!testNeeded || test(version.document)) yield { id, version };
    }
    return;
  }
  for (const { id, version } of candidates(collection, plan, counts)) {
    deadline.check();
    if (touched?.has(id)) continue;
    counts.documents++;
    if (!testNeeded || test(version.document)) yield { id, version };
  }
  if (!view || !touched) return;
  for (const id of touched) {
    deadline.check();
    const version = view.read(collection, id);
    if (version === undefined) continue;
    counts.documents++;
    if (test(version.document)) yield { id, version };
  }
}

/**
 * No filter, `{_id: value}`, or texts looked up by an index that begins with them: every result matches without
 * decoding.
 */
function needsNoTest(filter: Document, plan: Plan): boolean {
  if (Object.keys(filter).length === 0) return true;
  const [path, condition] = onlyCondition(filter) ?? [];
  if (path === undefined) return false;
  if (plan.kind === 'id')
    return areTexts(condition) || (condition !== undefined && !isDocument(condition) && !isArray(condition));
  return (
    plan.kind === 'index' && plan.index.spec.fields[0]?.path === path && !path.includes('.') && areTexts(condition)
  );
}

/** The one path that a filter is about and what it says of it; the same said twice with `$and` is said once. */
function onlyCondition(filter: Document): readonly [path: string, condition: Value | undefined] | undefined {
  const [path, ...others] = Object.keys(filter);
  if (path === undefined || others.length > 0) return undefined;
  const parts = filter[path];
  if (path !== '$and' || !isArray(parts)) return [path, parts];
  const [first, ...rest] = parts.map((part) => (isDocument(part) ? onlyCondition(part) : undefined));
  const isSame = rest.every((each) => each?.[0] === first?.[0] && each?.[1] === first?.[1]);
  return first && isSame ? first : undefined;
}

/** A text, or `{$in: [texts]}`. */
function areTexts(condition: Value | undefined): boolean {
  if (!isDocument(condition)) return typeof condition === 'string';
  const texts = condition['$in'];
  return Object.keys(condition).length === 1 && isArray(texts) && texts.every((text) => typeof text === 'string');
}

/** Keeps the best `wanted` only; equal ones stay in the order they came. */
function* sortMatches(
  matches: Iterable<Match>,
  compare: (a: Match, b: Match) => number,
  wanted: number,
): Generator<Match> {
  if (wanted > 1000) return yield* [...matches].sort(compare).values();
  const best: Match[] = [];
  for (const match of matches) {
    const worst = best[wanted - 1];
    if (worst && compare(match, worst) >= 0) continue;
    let low = 0;
    let high = best.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = best[middle];
      if (other && compare(match, other) < 0) high = middle;
      else low = middle + 1;
    }
    best.splice(low, 0, match);
    if (best.length > wanted) best.pop();
  }
  yield* best;
}
