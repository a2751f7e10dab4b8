import { parentPort } from 'node:worker_threads';
import type { JobAnswer } from './job';

type ErrorClass = abstract new (...parameters: never[]) => Error;

/** Answers the jobs of a ThreadQueue, in the worker thread. An error of another class than `refusals` ends the thread. */
export function serveJobs<Job>(work: (job: Job) => Promise<Uint8Array>, refusals: readonly ErrorClass[]): void {
  const answer = async (job: Job) => {
    const began = performance.now();
    const milliseconds = () => performance.now() - began;
    try {
      // Copied: a small buffer shares its memory with others, which must not be transferred with it.
      const bytes = new Uint8Array(await work(job));
      send({ bytes, milliseconds: milliseconds() }, [bytes.buffer]);
    } catch (error) {
      if (!(error instanceof Error) || !refusals.some((refusal) => error instanceof refusal)) throw error;
      const { name, message } = error;
      send({ refused: { name, message }, milliseconds: milliseconds() });
    }
  };
  parentPort?.on('message', (job: Job) => void answer(job));
}

function send(answer: JobAnswer, transferred: ArrayBuffer[] = []): void {
  parentPort?.postMessage(answer, transferred);
}
