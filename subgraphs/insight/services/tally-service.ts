import type { ClientSession } from 'mongoose';
import type { SubgraphStore } from '../../../platform/subgraph/subgraph';
import { hub } from '../../../platform/viewer';
import { dayOf } from '../../../platform/calendar-date';
import { addText, partedAt, textOf, type Additions } from './counting/additions';
import { contribute } from './counting/contributions';
import { monthNumber } from './counting/month';
import { showable } from './disclosure/late-batch';
import type { LateAddition } from '../models/closing';
import { tallyCollection } from '../models/tally';
import { CountedCarerRepository } from '../repositories/carer-repository';
import { ClosingRepository, LateAdditionRepository } from '../repositories/closing-repository';
import { OfferingRepository } from '../repositories/offering-repository';
import { PendingRepository } from '../repositories/pending-repository';
import { TallyRepository } from '../repositories/tally-repository';

/** The most waiting records added up in one transaction. */
export const pendingAtOnce = 1_000;
/** The most events that may wait. The more are added up at once, the more of them change the same tallies. */
export const eventsAtOnce = 20_000;
const carersAtOnce = 2_000;

/** Keeps the tallies of all authorities in step with the events taken in. */
export class TallyService {
  private readonly closings: ClosingRepository;
  private readonly late: LateAdditionRepository;

  constructor(private readonly store: Pick<SubgraphStore, 'connection' | 'clock'>) {
    this.closings = new ClosingRepository(hub, store.connection);
    this.late = new LateAdditionRepository(hub, store.connection);
  }

  /**
   * Prepares the tallies for a request: adds up all that waits, then closes all months that are over. A later addition
   * to a closed month waits for the next quarter's revision. See docs/adr/0007.
   */
  async publish(): Promise<void> {
    const lastOver = monthNumber(dayOf(this.store.clock())) - 1;
    const [closing] = await Promise.all([this.closings.current(), this.addUp()]);
    if (closing?.through === undefined || closing.through < lastOver) await this.closings.closeThrough(lastOver);
    if (closing?.revisedIn !== this.quarter) await this.revise();
  }

  /**
   * Shows the late additions from before this quarter, as far as they form batches that no organisation could have
   * padded.
   */
  private async revise(): Promise<void> {
    const { connection } = this.store;
    await connection.transaction(async (session) => {
      await this.closings.whileAddingUp(session);
      const waiting = await this.late.cameBefore(this.quarter);
      const schemeIds = [...new Set(waiting.map(({ schemeId }) => schemeId))];
      const schemes = await new OfferingRepository(hub, connection).schemesByIds(schemeIds);
      const organisationOf = new Map(schemes.map(({ _id, organisation }) => [_id, organisation]));
      const rows = waiting.map(({ _id, schemeId, additions: text }) => {
        const additions: Additions = new Map();
        addText(additions, text);
        return { _id, text, organisation: organisationOf.get(schemeId), additions };
      });
      const shown = showable(rows);
      const additions: Additions = new Map();
      for (const { text } of shown) addText(additions, text);
      await this.add(additions, session);
      await this.late.forget(
        shown.map(({ _id }) => _id),
        session,
      );
      await this.closings.revised(this.quarter, session);
    });
  }

  /** The present quarter, counted from the year 0. */
  private get quarter(): number {
    return Math.floor(monthNumber(dayOf(this.store.clock())) / 3);
  }

  /** Adds up all that waits. Of two simultaneous calls, one finds the records taken, and starts again. */
  async addUp(): Promise<void> {
    for (let added = pendingAtOnce; added === pendingAtOnce;)
      added = await this.store.connection.transaction((session) => this.addUpSome(session));
  }

  /** Adds up some of what waits within a transaction. Returns the number of records. */
  async addUpSome(session: ClientSession): Promise<number> {
    const waiting = await new PendingRepository(hub, this.store.connection, session).take(pendingAtOnce);
    if (waiting.length === 0) return 0;
    const { through } = await this.closings.whileAddingUp(session);
    const additions: Additions = new Map();
    const late: Omit<LateAddition, '_id'>[] = [];
    for (const { additions: text, schemeId = '' } of waiting) {
      if (through === undefined) addText(additions, text);
      else {
        const own: Additions = new Map();
        addText(own, text);
        const parted = partedAt(own, through);
        addText(additions, textOf(parted.open));
        if (parted.late.size > 0) late.push({ quarter: this.quarter, schemeId, additions: textOf(parted.late) });
      }
    }
    await this.add(additions, session);
    await this.late.wait(late, session);
    return waiting.length;
  }

  async add(additions: Additions, session?: ClientSession): Promise<void> {
    await new TallyRepository(hub, this.store.connection, tallyCollection, session).addAll(additions);
  }

  /** Makes all tallies again from the carers' records. No events may be taken in meanwhile. */
  async rebuild(): Promise<void> {
    const { connection } = this.store;
    const carers = new CountedCarerRepository(hub, connection);
    const additions: Additions = new Map();
    for (let last: string | undefined = ''; last !== undefined;) {
      const batch = await carers.batchAfter(last, carersAtOnce);
      for (const carer of batch) contribute(additions, carer, 1);
      last = batch.at(-1)?._id;
    }
    // The records contain what waits for a revision, which must not be shown yet.
    for (const { additions: text } of await this.late.find({}, { sort: { _id: 1 } })) addText(additions, text, -1);
    await new PendingRepository(hub, connection).forgetAll();
    await new TallyRepository(hub, connection, tallyCollection).forgetAll();
    await this.add(additions);
  }
}
