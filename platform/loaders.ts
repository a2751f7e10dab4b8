import DataLoader from 'dataloader';

/** One batch and one cache for one request of one viewer; never shared between requests. */
export function loaderById<T>(
  findByIds: (ids: readonly string[]) => Promise<(T | undefined)[]>,
): DataLoader<string, T | undefined> {
  return new DataLoader((ids) => findByIds(ids), { maxBatchSize: 500 });
}
