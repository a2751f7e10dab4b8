import type { ClientSession } from 'mongoose';
import type { SubgraphStore } from '../../../platform/subgraph/subgraph';
import { hub } from '../../../platform/viewer';
import { addText, type Additions } from '../counting/additions';
import { contribute } from '../counting/contributions';
import { tallyCollection } from '../model/tally';
import { CarerRepository } from '../repositories/carer-repository';
import { PendingRepository } from '../repositories/pending-repository';
import { TallyRepository } from '../repositories/tally-repository';

/** Records of what waits, added up in one transaction. */
export const pendingAtOnce = 1_000;
/** Events that may wait: the more are added up at once, the more of them change the same tallies. */
export const eventsAtOnce = 20_000;
const carersAtOnce = 2_000;

/** Keeps the tallies of all authorities true to what was taken in. */
export class Tallying {
  constructor(private readonly store: Pick<SubgraphStore, 'connection'>) {}

  /** Adds up all that waits. Two at the same time do not add the same: one finds it taken, and begins again. */
  async addUp(): Promise<void> {
    for (let added = pendingAtOnce; added === pendingAtOnce;)
      added = await this.store.connection.transaction((session) => this.addUpSome(session));
  }

  /** Adds up some of what waits within a transaction; answers how many records it was. */
  async addUpSome(session: ClientSession): Promise<number> {
    const waiting = await new PendingRepository(hub, this.store.connection, session).take(pendingAtOnce);
    const additions: Additions = new Map();
    for (const text of waiting) addText(additions, text);
    await this.add(additions, session);
    return waiting.length;
  }

  async add(additions: Additions, session?: ClientSession): Promise<void> {
    await new TallyRepository(hub, this.store.connection, tallyCollection, session).addAll(additions);
  }

  /** Makes all tallies again from the carers' records. Nothing may be taken in meanwhile. */
  async rebuild(): Promise<void> {
    const { connection } = this.store;
    const carers = new CarerRepository(hub, connection);
    const additions: Additions = new Map();
    for (let last: string | undefined = ''; last !== undefined;) {
      const batch = await carers.batchAfter(last, carersAtOnce);
      for (const carer of batch) contribute(additions, carer, 1);
      last = batch.at(-1)?._id;
    }
    await new PendingRepository(hub, connection).forgetAll();
    await new TallyRepository(hub, connection, tallyCollection).forgetAll();
    await this.add(additions);
  }
}
