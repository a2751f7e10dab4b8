import type { Connection } from 'mongoose';
import { answers } from './connect';
import { takesWrites } from './out-of-space';

/** Whether the store answers and has room; for a readiness probe. */
export async function isReady(connection: Connection): Promise<boolean> {
  return (await answers(connection)) && (await takesWrites(connection));
}
