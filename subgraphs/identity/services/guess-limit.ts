import { signInOf, TryCounter, type Bound, type Try } from '../../../platform/guesses';
import type { SubgraphStore } from '../../../platform/subgraph/subgraph';
import { isStaff, type Viewer } from '../../../platform/viewer';
import { NumberRuns } from './number-runs';

const minute = 60_000;

/** Numbers and codes that one sign-in may try. A slip of the finger is far below it, and trying numbers out is hopeless. */
const ofSignIn: Bound = { name: 'guesses', windowMilliseconds: 10 * minute, tries: 90, wrong: 30 };

/** Checks of one trust, right or wrong: a large hospital at visiting time is far below it. */
const ofTrust: Bound = { name: 'checks', windowMilliseconds: 60 * minute, tries: 2_000, wrong: 2_000 };

/** Bounds what one sign-in, and one trust, may try. Each try is counted before the work is done for it. */
export class GuessLimit {
  private readonly counter: TryCounter;
  private readonly runs: NumberRuns;

  constructor(
    private readonly viewer: Viewer,
    store: SubgraphStore,
  ) {
    this.counter = new TryCounter(store);
    this.runs = new NumberRuns(store);
  }

  /** One more code. */
  take(): Promise<Try> {
    return this.counter.take(ofSignIn, signInOf(this.viewer));
  }

  /** One more check on a ward, of the number on a card where one was given. Neighbouring numbers raise an alert. */
  async takeCheck(cardNumber: string | undefined): Promise<Try> {
    const { viewer } = this;
    if (!isStaff(viewer)) throw new Error('only staff check carers');
    const [tried, inTrust] = await Promise.all([
      this.counter.take(ofSignIn, signInOf(viewer), cardNumber && this.runs.hashOf(cardNumber)),
      this.counter.take(ofTrust, viewer.organisation),
    ]);
    if (cardNumber) await this.runs.watch(cardNumber, tried, viewer);
    return { ...tried, isAllowed: tried.isAllowed && inTrust.isAllowed };
  }
}
