import type { ClientSession, Connection } from 'mongoose';
import type { Clock } from '../clock';
import type { Outbox } from '../events/outbox';
import { wireVersionOf } from './connect';
import { WaitingWrites } from './waiting-writes';

export interface Work {
  readonly session: ClientSession;
  /** Sent together at the end of the work. */
  readonly writes: WaitingWrites;
  /** Tells the other subgraphs, if and only if the work commits. */
  readonly emit: (type: string, aggregate: string, body: unknown) => void;
}

/** A change and the events that tell of it, in one transaction. */
export class UnitOfWork {
  private wireVersion: number | undefined;

  constructor(
    private readonly connection: Connection,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async run<T>(change: (work: Work) => Promise<T>): Promise<T> {
    let wrote = false;
    const result = await this.connection.transaction(async (session) => {
      const events: { type: string; aggregate: string; at: Date; body: unknown }[] = [];
      const emit = (type: string, aggregate: string, body: unknown) => {
        events.push({ type, aggregate, at: this.clock(), body });
      };
      const writes = new WaitingWrites(this.connection, () => this.storeVersion());
      const value = await change({ session, writes, emit });
      this.outbox.add(events, writes);
      await writes.send(session);
      wrote = events.length > 0;
      return value;
    });
    if (wrote) this.outbox.onWritten();
    return result;
  }

  /** What the store understands does not change while it runs, or only for the better. */
  private async storeVersion(): Promise<number> {
    this.wireVersion ??= await wireVersionOf(this.connection);
    return this.wireVersion;
  }
}
