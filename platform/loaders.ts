import DataLoader from 'dataloader';

/** One batch and one cache for one request of one viewer; never shared between requests. */
export function loaderById<T>(
  findByIds: (ids: readonly string[]) => Promise<(T | undefined)[]>,
): DataLoader<string, T | undefined> {
  return new DataLoader((ids) => findByIds(ids), { maxBatchSize: 500 });
}

/** Does the same for records that belong to others: one batch finds those of many owners. */
export function loaderByOwner<T>(
  findOfOwners: (owners: readonly string[]) => Promise<readonly T[]>,
  ownerOf: (record: T) => string,
): DataLoader<string, readonly T[]> {
  return new DataLoader(
    async (owners) => {
      const byOwner = new Map<string, T[]>(owners.map((owner) => [owner, []]));
      for (const record of await findOfOwners(owners)) byOwner.get(ownerOf(record))?.push(record);
      return owners.map((owner) => byOwner.get(owner) ?? []);
    },
    { maxBatchSize: 500 },
  );
}
