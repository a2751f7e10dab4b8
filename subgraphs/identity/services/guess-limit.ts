import { signInOf, TryCounter, type Bound, type Try } from '../../../platform/guesses';
import type { SubgraphStore } from '../../../platform/subgraph/subgraph';
import { isStaff, type Viewer } from '../../../platform/viewer';
import { NumberRuns } from './number-runs';

const minute = 60_000;
/** Numbers and codes of one sign-in that may find nothing: slips of the finger are far below it, and trying numbers out is hopeless. */
const mostWrong = 30;

/** Bounds what one sign-in, and one trust, may try. Each try is counted before the work is done for it. */
export class GuessLimit {
  private readonly counter: TryCounter;
  private readonly ofSignIn: Bound;
  private readonly ofTrust: Bound;
  private readonly runs: NumberRuns;

  constructor(
    private readonly viewer: Viewer,
    store: SubgraphStore,
  ) {
    this.counter = new TryCounter(store);
    const { LIMIT_CHECKS_PER_SIGN_IN: tries, LIMIT_CHECKS_PER_TRUST: inTrust } = store.config;
    this.ofSignIn = { name: 'guesses', windowMilliseconds: 10 * minute, tries, wrong: mostWrong };
    this.ofTrust = { name: 'checks', windowMilliseconds: 60 * minute, tries: inTrust };
    this.runs = new NumberRuns(store);
  }

  /** One more code. */
  take(): Promise<Try> {
    return this.counter.take(this.ofSignIn, signInOf(this.viewer));
  }

  /** One more check on a ward, of the number on a card where one was given. Neighbouring numbers raise an alert. */
  async takeCheck(cardNumber: string | undefined): Promise<Try> {
    const { viewer } = this;
    if (!isStaff(viewer)) throw new Error('only staff check carers');
    const tried = await this.counter.take(this.ofSignIn, signInOf(viewer), cardNumber && this.runs.hashOf(cardNumber));
    if (cardNumber) await this.runs.watch(cardNumber, tried, viewer);
    if (!tried.isAllowed) return tried;
    // A check that the sign-in's bound refuses counts no more, so one sign-in cannot use up the trust's bound.
    const { isAllowed } = await this.counter.take(this.ofTrust, viewer.organisation);
    return { ...tried, isAllowed };
  }
}
