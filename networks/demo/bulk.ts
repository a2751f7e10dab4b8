import type { SubgraphStore } from '../../platform/subgraph/subgraph';
import type { AnyCollection } from '../../platform/mongo/collection';

/** How many records go to the store at once: few round trips, and each far below the 48 MB that one may hold. */
const batch = 2_000;

/** Inserts made-up records straight into a collection, past mongoose's own checks: types make sure of their shape. */
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
