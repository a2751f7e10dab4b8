import type { Model } from 'mongoose';
import { perConnection } from './per-connection';

const everyMilliseconds = 60_000;
const everyRequests = 100;
const mostAtOnce = 1_000;

interface Sweep {
  at: number;
  requests: number;
}

const sweepsOf = perConnection(() => new Map<string, Sweep>());

/**
 * Deletes expired records: at most 1,000 of them, once a minute or every 100 calls. It can delete more than is added,
 * so expired records do not pile up. No rule depends on it: a reader checks `at` itself. `at` needs an index.
 */
export async function sweep<T extends { readonly _id: string; readonly at: Date }>(
  model: Model<T>,
  keptMilliseconds: number,
  now: Date,
): Promise<void> {
  const sweeps = sweepsOf(model.db);
  const last = sweeps.get(model.collection.collectionName) ?? { at: 0, requests: 0 };
  sweeps.set(model.collection.collectionName, last);
  last.requests += 1;
  if (last.requests < everyRequests && now.getTime() - last.at < everyMilliseconds) return;
  last.at = now.getTime();
  last.requests = 0;
  const expired = { at: { $lte: new Date(now.getTime() - keptMilliseconds) } };
  const found = await model.collection
    .find(expired, { projection: { _id: 1 }, sort: { at: 1 }, limit: mostAtOnce })
    .toArray();
  if (found.length > 0) await model.collection.deleteMany({ ...expired, _id: { $in: found.map(({ _id }) => _id) } });
}
