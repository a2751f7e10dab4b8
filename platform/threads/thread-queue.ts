import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { JobAnswer } from './job';
import { ShortQueue } from './short-queue';

export interface ThreadLimits {
  /** Jobs that wait or are under way. */
  readonly jobs: number;
  /** A job that takes longer is given up, and its thread ends. */
  readonly milliseconds: number;
  /** Memory for JavaScript objects. */
  readonly megabytes: number;
}

/** A job used up its time or its memory, so its thread was ended. */
export class JobGivenUp extends Error {
  override readonly name = 'JobGivenUp';
}

/** An idle thread frees its memory after this time. */
const idleMilliseconds = 30_000;

/**
 * Does slow work in a worker thread, one job after another, so that this thread goes on answering. The thread starts
 * with the first job. A job that takes too long, or too much memory, ends the thread; the next job gets a new one.
 */
export class ThreadQueue<Job> {
  private readonly queue: ShortQueue;
  private worker: Worker | undefined;
  private waiting: Waiting | undefined;
  private idle: NodeJS.Timeout | undefined;

  /** @param entry path of the module that the thread runs, without its extension; it calls `serveJobs` */
  constructor(
    private readonly entry: string,
    private readonly limits: ThreadLimits,
  ) {
    this.queue = new ShortQueue(limits.jobs);
  }

  /** Rejects with QueueFull where too many jobs wait, and with JobGivenUp where the job takes too long or too much memory. */
  run(job: Job): Promise<JobAnswer> {
    return this.queue.run(() => this.inThread(job));
  }

  private async inThread(job: Job): Promise<JobAnswer> {
    clearTimeout(this.idle);
    const worker = (this.worker ??= this.start());
    // The process stays alive while a job is under way.
    worker.ref();
    const giveUp = setTimeout(() => {
      this.waiting?.reject(new JobGivenUp('a job took too long'));
      this.end(worker);
    }, this.limits.milliseconds);
    try {
      return await new Promise<JobAnswer>((resolve, reject) => {
        this.waiting = { resolve, reject };
        worker.postMessage(job);
      });
    } finally {
      clearTimeout(giveUp);
      worker.unref();
      this.idle = setTimeout(() => this.end(worker), idleMilliseconds).unref();
    }
  }

  private start(): Worker {
    const worker = startWorker(this.entry, this.limits.megabytes);
    worker.on('message', (answer: JobAnswer) => this.waiting?.resolve(answer));
    worker.on('error', (error: NodeJS.ErrnoException) => {
      const isOutOfMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      this.waiting?.reject(isOutOfMemory ? new JobGivenUp('a job took too much memory', { cause: error }) : error);
      this.end(worker);
    });
    worker.on('exit', () => this.end(worker));
    return worker;
  }

  private end(worker: Worker): void {
    if (this.worker !== worker) return;
    this.worker = undefined;
    this.waiting?.reject(new Error('a thread ended before its job was done'));
    void worker.terminate();
  }
}

interface Waiting {
  readonly resolve: (answer: JobAnswer) => void;
  readonly reject: (error: Error) => void;
}

/** The one place that depends on how the hub's code runs: from source, which is compiled as it is read, or built. */
function startWorker(entry: string, maxOldGenerationSizeMb: number): Worker {
  const extension = extname(__filename);
  const execArgv = extension === '.ts' ? ['-r', require.resolve('@swc-node/register')] : [];
  return new Worker(`${entry}${extension}`, { execArgv, resourceLimits: { maxOldGenerationSizeMb } });
}
