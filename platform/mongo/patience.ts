import type { Connection } from 'mongoose';
import { answers, StoreUnavailable } from './connect';

const beforeProbeMilliseconds = 2_000;
const probeMilliseconds = 3_000;

/**
 * Settles as `work` does, or throws StoreUnavailable once the store has left a probe unanswered: five seconds after the work began, at
 * most, where the store was silent from the start. A store that is slow but alive is waited for. The work itself goes on; the
 * timeouts of the driver end it.
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
