import type { SubgraphStore } from '../../platform/subgraph/subgraph';
import type { AnyCollection } from '../../platform/mongo/collection';

/** The number of records sent to the store at once: few round trips, each far below the limit of 48 MB. */
const batch = 2_000;

/** Inserts made-up records directly into a collection, without mongoose's checks: types guarantee their shape. */
export async function insertInBulk(
  { connection }: SubgraphStore,
  { name }: Pick<AnyCollection, 'name'>,
  records: readonly { readonly _id: string }[],
): Promise<void> {
  const stored = connection.collection<{ readonly _id: string }>(name);
  for (let start = 0; start < records.length; start += batch) {
    await stored.insertMany(records.slice(start, start + batch), { ordered: false });
  }
}
