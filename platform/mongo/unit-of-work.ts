import type { ClientSession, Connection } from 'mongoose';
import type { Clock } from '../clock';
import type { Outbox } from '../events/outbox';
import { beginAgain, ChangedMeanwhile, isChangedMeanwhile } from './changed-meanwhile';
import { StoreUnavailable, wireVersionOf } from './connect';
import { isOutOfReach } from './out-of-reach';
import { DeferredWrites } from './deferred-writes';

/** After this time, a transaction that lost its store does not begin again. */
const beginAgainMilliseconds = 5_000;
/** The number of attempts at a change that conflicts with other changes, before it is refused. */
const mostAttempts = 10;

export interface Work {
  readonly session: ClientSession;
  /** Sent together at the end of the work. */
  readonly writes: DeferredWrites;
  /** Sends an event to the other subgraphs, if and only if the work commits. */
  readonly emit: (type: string, aggregate: string, body: unknown) => void;
}

/** Runs a change and writes its events, in one transaction. */
export class UnitOfWork {
  private wireVersion: number | undefined;

  constructor(
    private readonly connection: Connection,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async run<T>(change: (work: Work) => Promise<T>): Promise<T> {
    let wrote = false;
    let attempts = 0;
    let lost: unknown;
    const beginsUntil = performance.now() + beginAgainMilliseconds;
    const result = await this.connection.transaction(async (session) => {
      attempts += 1;
      // The driver would begin again for two minutes, and each time wait for a store that is gone.
      if (lost !== undefined && performance.now() > beginsUntil)
        throw new StoreUnavailable('The store does not answer.');
      const events: { type: string; aggregate: string; at: Date; body: unknown }[] = [];
      const emit = (type: string, aggregate: string, body: unknown) => {
        events.push({ type, aggregate, at: this.clock(), body });
      };
      const writes = new DeferredWrites(this.connection, () => this.storeVersion());
      try {
        const value = await change({ session, writes, emit });
        this.outbox.add(events, writes);
        await writes.send(session);
        wrote = events.length > 0;
        return value;
      } catch (error) {
        if (isOutOfReach(error)) lost = error;
        if (!isChangedMeanwhile(error)) throw error;
        throw attempts < mostAttempts ? beginAgain(error) : new ChangedMeanwhile();
      }
    });
    if (wrote) this.outbox.onWritten();
    return result;
  }

  /** The store's protocol version does not change while it runs, or only upwards. */
  private async storeVersion(): Promise<number> {
    this.wireVersion ??= await wireVersionOf(this.connection);
    return this.wireVersion;
  }
}
