import { mongo, type Connection } from 'mongoose';

/** OutOfDiskSpace of MongoDB's table of error codes. */
const outOfDiskSpace = 14_031;
/** WiredTiger gives ENOSPC under codes without meaning. A hosted MongoDB blocks writes before its disk is full. */
const wordsOfFullDisk = /No space left on device|DiskUseThresholdExceeded/;
const probe = { collection: 'diskprobe', id: 'probe' } as const;

/** The stores whose disk was full at the last write. */
const full = new WeakSet<mongo.MongoClient>();

/**
 * Returns true if the store refused a write because its disk is full. The driver may have wrapped the store's error.
 */
export function isOutOfSpace(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (!(error instanceof mongo.MongoError)) return isOutOfSpace(error.cause);
  return error.code === outOfDiskSpace || wordsOfFullDisk.test(error.message) || isOutOfSpace(error.cause);
}

export function noteOutOfSpace(connection: Connection): void {
  full.add(connection.getClient());
}

/** Returns true if the store accepts writes. Tests only a store whose disk was full, by a write of its own. */
export async function takesWrites(connection: Connection): Promise<boolean> {
  const client = connection.getClient();
  if (!full.has(client)) return true;
  try {
    await connection
      .collection<{ _id: string; at: Date }>(probe.collection)
      .updateOne({ _id: probe.id }, { $set: { at: new Date() } }, { upsert: true });
    full.delete(client);
    return true;
  } catch {
    return false;
  }
}
