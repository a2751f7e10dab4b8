import { join } from 'node:path';
import type { JobAnswer } from '../../platform/threads/job';
import { ThreadQueue } from '../../platform/threads/thread-queue';
import type { Drawing } from './draw';

const thread = new ThreadQueue<Drawing>(join(__dirname, 'print-worker'), {
  jobs: 16,
  milliseconds: 60_000,
  megabytes: 256,
});

/**
 * Draws in a thread of its own, one document after another, while this thread goes on answering. A document that cannot
 * be drawn is a refusal that a person can act on.
 *
 * @throws QueueFull, JobGivenUp
 */
export function drawInThread(drawing: Drawing): Promise<JobAnswer> {
  return thread.run(drawing);
}
