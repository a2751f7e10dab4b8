import type { Connection } from 'mongoose';
import { answers, StoreUnavailable } from './connect';

const beforeProbeMilliseconds = 2_000;
const probeMilliseconds = 3_000;

/**
 * Settles as `work` does, or throws StoreUnavailable once the store has left a probe unanswered. That is at most five
 * seconds after the work began, where the store was silent from the start. It waits for a store that is slow but alive.
 * The work itself goes on, and the timeouts of the driver end it.
 */
export function whileStoreAnswers<T>(connection: Connection, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    let isSettled = false;
    let timer = setTimeout(() => void probe(), beforeProbeMilliseconds);
    const probe = async () => {
      if (!(await answers(connection, probeMilliseconds))) reject(new StoreUnavailable('The store does not answer.'));
      else if (!isSettled) timer = setTimeout(() => void probe(), beforeProbeMilliseconds);
    };
    const settle = () => {
      isSettled = true;
      clearTimeout(timer);
    };
    work.finally(settle).then(resolve, reject);
  });
}
