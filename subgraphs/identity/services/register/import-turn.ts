import { newId } from '../../../../platform/ids';
import type { Work } from '../../../../platform/mongo/unit-of-work';
import type { SubgraphStore } from '../../../../platform/subgraph/subgraph';
import type { ImportTurnRepository } from '../../repositories/import-turn-repository';

/** After so long without a batch an import counts as cut off, and the next may begin. */
const patienceMilliseconds = 30_000;
/** A scheme that was refused is told to ask again in half a minute, and keeps its place a little longer than that. */
const placeMilliseconds = 45_000;

/** Another import has the turn. */
export class NotYourTurn extends Error {
  override readonly name = 'NotYourTurn';
}

/**
 * Imports take turns: whom a row is depends on all rows before it, so two at once come out as one after the other. Each batch
 * confirms the turn in its own transaction, so that anyone who was thought dead cannot write beside the next.
 */
export class ImportTurnService {
  private readonly owner = newId('im');
  private isTaken = false;

  constructor(
    private readonly store: SubgraphStore,
    private readonly turns: ImportTurnRepository,
    private readonly schemeId: string,
  ) {}

  /** False where another import runs, or another scheme has waited longer: this scheme then has a place in the queue. */
  async take(): Promise<boolean> {
    const now = this.store.clock();
    const first = this.isTaken ? undefined : await this.turns.firstWaiting(now);
    this.isTaken = (first === undefined || first === this.schemeId) && (await this.renew());
    if (this.isTaken) await this.turns.waitNoLonger(this.schemeId);
    else await this.turns.wait(this.schemeId, now, new Date(now.getTime() + placeMilliseconds));
    return this.isTaken;
  }

  async confirm(session: Work['session']): Promise<void> {
    if (!(await this.renew(session))) throw new NotYourTurn('another import is running');
  }

  giveBack(): Promise<void> {
    return this.turns.giveBack(this.owner);
  }

  private renew(session?: Work['session']): Promise<boolean> {
    const now = this.store.clock();
    return this.turns.take(this.owner, now, new Date(now.getTime() + patienceMilliseconds), session);
  }
}
