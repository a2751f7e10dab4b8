import type { Work } from '../../../platform/mongo/unit-of-work';
import type { SubgraphStore } from '../../../platform/subgraph/subgraph';
import type { WrongGuessRepository } from '../repositories/wrong-guess-repository';

const guesses = 30;
const withinMilliseconds = 10 * 60 * 1000;

/**
 * How often somebody may ask by a number or code that does not exist: 30 times in ten minutes. A slip of the
 * finger is far below it, and trying numbers out in the hope of a carer is hopeless.
 */
export class GuessLimit {
  constructor(
    private readonly store: SubgraphStore,
    private readonly wrong: WrongGuessRepository,
  ) {}

  async isReached(): Promise<boolean> {
    const since = this.store.clock().getTime() - withinMilliseconds;
    return (await this.wrong.latest()).filter((at) => at.getTime() > since).length >= guesses;
  }

  note(session?: Work['session']): Promise<void> {
    return this.wrong.note(this.store.clock(), guesses, session);
  }
}
