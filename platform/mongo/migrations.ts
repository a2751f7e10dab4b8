import { Schema, type Connection } from 'mongoose';
import type { Clock } from '../clock';
import { modelOf, schemaOptions, type Collection } from './collection';

/** A change to the data of a store of an earlier version. It can be cut off and run again. */
export interface Migration {
  /** Unique in its subgraph, for good. */
  readonly id: string;
  readonly run: () => Promise<void>;
}

interface DoneMigration {
  readonly _id: string;
  readonly at: Date;
}

export const migrationCollection: Collection<DoneMigration> = {
  name: 'migrations',
  schema: new Schema<DoneMigration>(
    { _id: { type: String, required: true }, at: { type: Date, required: true } },
    schemaOptions,
  ),
};

/** Runs the migrations that this store has not had yet, in order. */
export async function migrate(connection: Connection, clock: Clock, migrations: readonly Migration[]): Promise<void> {
  const model = modelOf(connection, migrationCollection);
  for (const { id, run } of migrations) {
    if (await model.exists({ _id: id })) continue;
    await run();
    await model.updateOne({ _id: id }, { $setOnInsert: { at: clock() } }, { upsert: true }).exec();
  }
}
