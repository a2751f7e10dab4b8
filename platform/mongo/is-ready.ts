import type { Connection } from 'mongoose';
import { answers } from './connect';
import { takesWrites } from './out-of-space';

/** `full`: the store answers reads and rejects writes, because its disk is full. */
export type Readiness = 'ready' | 'full' | 'not ready';

/** Returns whether the store answers and has room, for a readiness probe. */
export async function readinessOf(connection: Connection): Promise<Readiness> {
  if (!(await answers(connection))) return 'not ready';
  return (await takesWrites(connection)) ? 'ready' : 'full';
}
