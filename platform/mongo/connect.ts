import mongoose, { type Connection } from 'mongoose';

/** The store cannot be reached or does not let us in. The message holds no address and no password. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

/** One connection pool for all databases of a process. */
export async function connect(uri: string): Promise<Connection> {
  mongoose.set('strictQuery', 'throw');
  try {
    return await mongoose
      .createConnection(uri, { serverSelectionTimeoutMS: 5_000, appName: 'carer-passport-hub', maxPoolSize: 50 })
      .asPromise();
  } catch (error) {
    throw new StoreUnavailable(reasonOf(error));
  }
}

function reasonOf(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  if (name === 'MongoParseError')
    return 'MONGODB_URI cannot be read; it must look like mongodb://host:27017/?replicaSet=rs0.';
  if (name === 'MongoServerError') return 'The store refused us: check the user and password in MONGODB_URI.';
  return 'The store cannot be reached. Check that MongoDB runs, and MONGODB_URI.';
}

/** The database of one subgraph, and of nobody else. */
export function databaseOf(connection: Connection, subgraph: string, prefix = 'cph'): Connection {
  return connection.useDb(`${prefix}_${subgraph}`, { useCache: true });
}
