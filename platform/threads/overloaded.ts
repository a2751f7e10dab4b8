import type { Logger } from '../log';
import { QueueFull } from './short-queue';
import { JobGivenUp } from './thread-queue';

/** Returns true if a thread cannot do a job at present. Logs a job that was given up. */
export function isOverloaded(error: unknown, log: Logger): boolean {
  const isGivenUp = error instanceof JobGivenUp;
  if (isGivenUp) log.error({ err: error }, 'a thread gave a job up');
  return isGivenUp || error instanceof QueueFull;
}
