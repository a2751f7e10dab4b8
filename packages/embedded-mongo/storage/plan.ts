import { compareValues } from '../bson/compare';
import { isArray, isDocument, type Document, type Value } from '../bson/document';
import { canonicalKey } from '../bson/key';
import { isNumber, toNumber } from '../bson/numbers';
import { typeRank } from '../bson/types';
import { CommandError } from '../errors';
import { bounds, type PathBounds } from '../query/bounds';
import type { Collection } from './collection';
import type { Index, IndexEntry } from './index';
import { merged } from './merged';
import { implies, needsField } from './partial-filter';
import type { Record } from './record';
import type { Place } from './sorted-list';

/** How a query finds its candidates; every candidate is still tested against the whole filter. */
export type Plan =
  | { readonly kind: 'scan'; readonly reverse: boolean }
  | { readonly kind: 'id'; readonly ids: readonly string[] }
  | IndexPlan
  | { readonly kind: 'union'; readonly plans: readonly Plan[] };

export interface IndexPlan {
  readonly kind: 'index';
  readonly index: Index;
  /** The stretches of the index to read, none overlapping another. */
  readonly ranges: readonly Place<IndexEntry>[];
  readonly reverse: boolean;
  /** True where the entries come in the order the query asks for. */
  readonly sorted: boolean;
  /** Which of the heads of several sorted ranges comes first; undefined where ranges are read one after another. */
  readonly merge?: EntryOrder | undefined;
  readonly score: number;
}

type EntryOrder = (a: IndexEntry, b: IndexEntry) => number;
type Bounds = ReadonlyMap<string, PathBounds>;
type Sort = readonly (readonly [path: string, direction: 1 | -1])[];

/** More stretches than this are not worth multiplying: the fields beyond are left to the filter. */
const MAX_RANGES = 1000;
const ID_SCORE = 1000;

/**
 * Rules, not costs, so that a test can rely on them: `_id` first; else the index with most equalities, a range after them and the
 * wanted order counting less; for `$or` an index per branch; else a scan.
 * @param hint an index's name or key pattern; `{$natural: 1}` for a scan
 * @throws CommandError 2 BadValue where the hint names no index
 */
export function choosePlan(
  collection: Collection,
  filter: Document,
  sort: Document | undefined,
  hint: Value | undefined,
): Plan {
  const order = sort ? parseSort(sort) : [];
  const natural = order[0]?.[0] === '$natural' ? order[0][1] : undefined;
  const hinted = hint === undefined ? undefined : hintedIndex(collection, hint);
  if (hinted === '$natural' || natural) return { kind: 'scan', reverse: natural === -1 || isBackward(hint) };
  const known = bounds(filter);
  if (hinted) return indexPlan(hinted, known, order) ?? { ...wholeIndex(hinted), reverse: false };
  return bestPlan(collection, filter, known, order) ?? { kind: 'scan', reverse: false };
}

function bestPlan(collection: Collection, filter: Document, known: Bounds, sort: Sort): Plan | undefined {
  const ids = known.get('_id')?.eq;
  if (ids) {
    const keys = [...new Set(ids.map(canonicalKey))];
    if (keys.length < 2 || sort.length === 0) return { kind: 'id', ids: keys };
  }
  const branches = filter['$or'];
  const widened = isArray(branches) ? withHull(known, branches.filter(isDocument)) : known;
  let best: IndexPlan | undefined;
  for (const index of collection.indexes) {
    if (index.spec.hidden || !mayUse(index, filter, widened)) continue;
    const plan = indexPlan(index, widened, sort);
    if (plan && plan.score > 0 && (!best || plan.score > best.score)) best = plan;
  }
  // An index that only gives the order reads everything: an index per branch reads less, unless the hull already narrowed it.
  if (isArray(branches) && (!best || (best.score < 10 && !best.sorted))) {
    const plans: Plan[] = [];
    for (const branch of branches) {
      if (!isDocument(branch)) return best;
      const both: Document = { $and: [withoutOr(filter), branch] };
      const plan = bestPlan(collection, both, bounds(both), []);
      if (!plan) return best;
      plans.push(plan);
    }
    return { kind: 'union', plans };
  }
  return best;
}

/** A sparse or partial index lacks documents; it serves only queries that cannot want those. */
function mayUse(index: Index, filter: Document, known: Bounds): boolean {
  const { sparse, partialFilter, fields } = index.spec;
  if (sparse && !fields.some(({ path }) => needsField(known.get(path)))) return false;
  return partialFilter === undefined || implies(filter, known, partialFilter);
}

function indexPlan(index: Index, known: Bounds, sort: Sort): IndexPlan | undefined {
  const { fields } = index.spec;
  let prefixes: Value[][] = [[]];
  let depth = 0;
  let range: PathBounds | undefined;
  const arrays: string[] = [];
  for (const { path } of fields) {
    const inside = [...index.arrays].filter((array) => path === array || path.startsWith(`${array}.`));
    // Bounds on two fields of one array may hold for different elements; an entry has both from the same element.
    if (inside.some((array) => arrays.includes(array))) break;
    const bound = known.get(path);
    // One field's own values are each worth a look, however many: without them everything would have to be read.
    if (bound?.eq && (prefixes.length === 1 || prefixes.length * bound.eq.length <= MAX_RANGES)) {
      const values = [...new Map(bound.eq.map((value) => [canonicalKey(value), value])).values()];
      prefixes = prefixes.flatMap((prefix) => values.map((value) => [...prefix, value]));
      depth++;
      arrays.push(...inside);
      continue;
    }
    if (bound && !bound.eq) range = usableRange(bound, inside.length > 0);
    break;
  }
  const direction = providedOrder(index, known, depth, sort);
  const sorted = direction !== undefined;
  const whole = index.spec.unique && depth === fields.length;
  const score = depth * 20 + (range ? 10 : 0) + (sorted ? 15 : 0) + (whole ? 500 : 0);
  if (score === 0 && sort.length > 0) return undefined;
  return {
    kind: 'index',
    index,
    ranges: prefixes.map((prefix) => placeIn(index, prefix, range)),
    reverse: sorted && direction === -1,
    sorted: sorted || sort.length === 0,
    ...(sorted && prefixes.length > 1 && { merge: entryOrder(index, sort) }),
    score: Math.min(score, ID_SCORE),
  };
}

function wholeIndex(index: Index): IndexPlan {
  return { kind: 'index', index, ranges: [() => 0], reverse: false, sorted: false, score: 0 };
}

/** On an array path the two ends of a range may be met by different elements, so only one end narrows the search. */
function usableRange(bound: PathBounds, onArray: boolean): PathBounds | undefined {
  const low = bound.gt ?? bound.gte;
  const high = bound.lt ?? bound.lte;
  if (low === undefined && high === undefined) return undefined;
  if (!onArray || low === undefined || high === undefined) return bound;
  const { gt, gte } = bound;
  return { ...(gt !== undefined && { gt }), ...(gte !== undefined && gt === undefined && { gte }) };
}

/** Returns the test of an entry's position: these values in the first fields, then the range in the next one. */
function placeIn(index: Index, prefix: readonly Value[], range: PathBounds | undefined): Place<IndexEntry> {
  const { fields } = index.spec;
  const directions = fields.map(({ direction }) => direction);
  const next = prefix.length;
  const side = directions[next] ?? 1;
  const test = range && rangeTest(range);
  return ({ key }) => {
    for (let i = 0; i < next; i++) {
      const order = compareValues(key[i], prefix[i]);
      if (order !== 0) return directions[i] === -1 ? -order : order;
    }
    return test ? test(key[next]) * side : 0;
  };
}

/** Below the range (-1), in it (0) or above it (1). An open end stops where the type of the other end does. */
function rangeTest({ gt, gte, lt, lte }: PathBounds): (value: Value | undefined) => number {
  const rank = typeRank(gt ?? gte ?? lt ?? lte);
  return (value) => {
    if (gt !== undefined && compareValues(value, gt) <= 0) return -1;
    if (gte !== undefined && compareValues(value, gte) < 0) return -1;
    if (lt !== undefined && compareValues(value, lt) >= 0) return 1;
    if (lte !== undefined && compareValues(value, lte) > 0) return 1;
    return Math.sign(typeRank(value) - rank);
  };
}

/**
 * The direction in which each range of the index gives the wanted order, if it does. Within a range the first fields hold one
 * value each; a query path that holds one value anyway needs no order.
 */
function providedOrder(index: Index, known: Bounds, equalities: number, sort: Sort): 1 | -1 | undefined {
  if (sort.length === 0) return undefined;
  const settled = new Set(index.spec.fields.slice(0, equalities).map(({ path }) => path));
  const wanted = sort.filter(
    ([path]) => onArray(index, path) || !(settled.has(path) || known.get(path)?.eq?.length === 1),
  );
  const given = index.spec.fields.slice(equalities);
  if (given.length < wanted.length) return undefined;
  const turn = wanted[0]?.[1] === given[0]?.direction ? 1 : -1;
  const fits = wanted.every(([path, direction], i) => {
    const field = given[i];
    return field?.path === path && field.direction * turn === direction && !onArray(index, path);
  });
  if (!fits) return undefined;
  return wanted.length === 0 ? 1 : turn;
}

/** The wanted order, read off the keys of an index that provides it range by range. */
function entryOrder(index: Index, sort: Sort): EntryOrder {
  const parts = sort.flatMap(([path, direction]) => {
    const at = index.spec.fields.findIndex((field) => field.path === path);
    return at < 0 ? [] : [{ at, direction }];
  });
  return (a, b) => {
    for (const { at, direction } of parts) {
      const order = compareValues(a.key[at], b.key[at]);
      if (order !== 0) return order * direction;
    }
    return 0;
  };
}

function onArray(index: Index, path: string): boolean {
  return [...index.arrays].some((array) => path === array || path.startsWith(`${array}.`));
}

/** Adds what all branches of an `$or` share: on each path that every one bounds, from the lowest to the highest. */
function withHull(known: Bounds, branches: readonly Document[]): Bounds {
  const [first, ...others] = branches.map((branch) => bounds(branch));
  if (!first) return known;
  const hulls = new Map(known);
  for (const path of first.keys()) {
    if (known.has(path)) continue;
    const all = [first, ...others].map((branch) => branch.get(path));
    const lows = all.map((bound) => lowest(bound));
    const highs = all.map((bound) => highest(bound));
    const ranks = new Set([...lows, ...highs].flatMap((limit) => (limit === undefined ? [] : [typeRank(limit)])));
    if (ranks.size !== 1) continue;
    const low = lows.reduce((a, b) =>
      a === undefined || b === undefined ? undefined : compareValues(a, b) <= 0 ? a : b,
    );
    const high = highs.reduce((a, b) =>
      a === undefined || b === undefined ? undefined : compareValues(a, b) >= 0 ? a : b,
    );
    if (low === undefined && high === undefined) continue;
    hulls.set(path, { ...(low !== undefined && { gte: low }), ...(high !== undefined && { lte: high }) });
  }
  return hulls;
}

function lowest(bound: PathBounds | undefined): Value | undefined {
  const values = bound?.eq ?? [];
  return bound?.gt ?? bound?.gte ?? [...values].sort(compareValues)[0];
}

function highest(bound: PathBounds | undefined): Value | undefined {
  const values = bound?.eq ?? [];
  return bound?.lt ?? bound?.lte ?? [...values].sort(compareValues).at(-1);
}

function withoutOr(filter: Document): Document {
  const { $or: _, ...rest } = filter;
  return rest;
}

function parseSort(sort: Document): Sort {
  const fields: (readonly [string, 1 | -1])[] = [];
  for (const [path, direction] of Object.entries(sort)) {
    // A `$meta` sort is for `compileSort` to refuse.
    if (!isNumber(direction)) return [];
    fields.push([path, toNumber(direction) < 0 ? -1 : 1]);
  }
  return fields;
}

function hintedIndex(collection: Collection, hint: Value): Index | '$natural' {
  if (isDocument(hint) && '$natural' in hint) return '$natural';
  const wanted = canonicalKey(hint);
  const index = collection.indexes.find(({ spec }) =>
    typeof hint === 'string' ? spec.name === hint : canonicalKey(spec.key) === wanted,
  );
  if (!index) {
    throw new CommandError(2, 'BadValue', 'hint provided does not correspond to an existing index');
  }
  return index;
}

function isBackward(hint: Value | undefined): boolean {
  const direction = isDocument(hint) ? hint['$natural'] : undefined;
  return isNumber(direction) && toNumber(direction) < 0;
}

/** The records a plan reads, each once. @param counts how many index entries were read is added to it */
export function* candidates(collection: Collection, plan: Plan, counts: { keys: number }): Generator<Record> {
  switch (plan.kind) {
    case 'scan':
      if (plan.reverse) yield* [...collection.records.values()].reverse();
      else yield* collection.records.values();
      return;
    case 'id':
      for (const id of plan.ids) {
        const record = collection.records.get(id);
        if (!record) continue;
        counts.keys++;
        yield record;
      }
      return;
    case 'index': {
      const repeats = plan.index.arrays.size > 0;
      const seen = new Set<Record>();
      for (const { record } of entriesOf(plan)) {
        counts.keys++;
        if (repeats && seen.has(record)) continue;
        if (repeats) seen.add(record);
        yield record;
      }
      return;
    }
    case 'union': {
      const seen = new Set<Record>();
      for (const one of plan.plans) {
        for (const record of candidates(collection, one, counts)) {
          if (seen.has(record)) continue;
          seen.add(record);
          yield record;
        }
      }
    }
  }
}

function* entriesOf({ index, ranges, reverse, merge }: IndexPlan): Generator<IndexEntry> {
  const read = ranges.map((place) => (reverse ? index.entries.backward(place) : index.entries.forward(place)));
  if (merge) yield* merged(read, merge);
  else for (const entries of read) yield* entries;
}
