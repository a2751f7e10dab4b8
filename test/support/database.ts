import { randomBytes } from 'node:crypto';
import type { Connection } from 'mongoose';
import { connect } from '../../platform/mongo/connect';

/** A connection to the run's store, and a prefix for databases that no other test uses. */
export interface TestDatabase {
  readonly connection: Connection;
  readonly prefix: string;
  /** Drops every database of this test and closes the connection. */
  readonly close: () => Promise<void>;
}

export async function openTestDatabase(): Promise<TestDatabase> {
  const uri = process.env['TEST_STORE_URI'];
  if (!uri) throw new Error('no store is running; jest starts one before the first test');
  const connection = await connect(uri);
  const prefix = `t${randomBytes(5).toString('hex')}`;
  return {
    connection,
    prefix,
    close: async () => {
      const { databases } = await connection.listDatabases();
      for (const { name } of databases) if (name.startsWith(prefix)) await connection.useDb(name).dropDatabase();
      await connection.close();
    },
  };
}
