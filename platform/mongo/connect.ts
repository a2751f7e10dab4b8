import { setTimeout as after } from 'node:timers/promises';
import mongoose, { type Connection } from 'mongoose';

/** The store cannot be reached or rejects our sign-in. The message holds no address and no password. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

/** For a new connection, and for the driver's own probes of a store, beside the time between two of them. */
const connectMilliseconds = 5_000;
const probeEveryMilliseconds = 2_000;
/** For one command. It ends a command that waits in vain; a caller is answered before that. */
const commandMilliseconds = 10_000;

/** One connection pool for all databases of a process. */
export async function connect(uri: string, patienceMilliseconds = 5_000): Promise<Connection> {
  mongoose.set('strictQuery', 'throw');
  // When the store is gone, the driver waits as long as our timeout. Mongoose would wait before the driver tries.
  mongoose.set('bufferCommands', false);
  try {
    const connection = await mongoose
      .createConnection(uri, {
        serverSelectionTimeoutMS: patienceMilliseconds,
        connectTimeoutMS: connectMilliseconds,
        heartbeatFrequencyMS: probeEveryMilliseconds,
        socketTimeoutMS: commandMilliseconds,
        appName: 'carer-passport-hub',
        maxPoolSize: 50,
      })
      .asPromise();
    if (await keepsTransactions(connection)) return connection;
    await connection.close();
  } catch (error) {
    throw new StoreUnavailable(reasonOf(error));
  }
  throw new StoreUnavailable(
    'The store is a single mongod; the hub needs a replica set (mongod --replSet) or a cluster.',
  );
}

/** Only a replica set (which names itself) and a sharded cluster (which is seen through a router) have transactions. */
async function keepsTransactions(connection: Connection): Promise<boolean> {
  const hello = await connection.db?.command({ hello: 1 });
  return hello?.['setName'] !== undefined || hello?.['msg'] === 'isdbgrid';
}

/** The version of the protocol that the store speaks: 21 is MongoDB 7.0, 25 is MongoDB 8.0. */
export async function wireVersionOf(connection: Connection): Promise<number> {
  const hello = await connection.db?.command({ hello: 1 });
  return Number(hello?.['maxWireVersion'] ?? 0);
}

function reasonOf(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  if (['MongoParseError', 'MongoAPIError', 'MongoRuntimeError', 'MongoInvalidArgumentError'].includes(name))
    return 'MONGODB_URI cannot be read; it must look like mongodb://host:27017/?replicaSet=rs0.';
  if (name === 'MongoServerError') return 'The store refused us: check the user and password in MONGODB_URI.';
  return 'The store cannot be reached. Check that MongoDB runs, and MONGODB_URI.';
}

/** A probe does not wait long either. */
const probeMilliseconds = 1_000;

/** Returns true if the store answers in time. */
export async function answers(connection: Connection, milliseconds = probeMilliseconds): Promise<boolean> {
  const { db } = connection;
  if (!db) return false;
  const value = new AbortController();
  const pinged = db.command({ ping: 1 }).then(
    () => true,
    () => false,
  );
  // The driver has no shorter timeout for one command: while it looks for a lost store, it ignores its limits.
  const late = after(milliseconds, false, { signal: value.signal }).catch(() => false);
  try {
    return await Promise.race([pinged, late]);
  } finally {
    value.abort();
  }
}

/** The database of one subgraph only. */
export function databaseOf(connection: Connection, subgraph: string, prefix = 'cph'): Connection {
  return connection.useDb(`${prefix}_${subgraph}`, { useCache: true });
}
