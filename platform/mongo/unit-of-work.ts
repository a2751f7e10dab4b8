import type { ClientSession, Connection } from 'mongoose';
import type { Clock } from '../clock';
import type { Outbox } from '../events/outbox';

export interface Work {
  readonly session: ClientSession;
  /** Tells the other subgraphs, if and only if the work commits. */
  readonly emit: (type: string, aggregate: string, body: unknown) => void;
}

/** A change and the events that tell of it, in one transaction. */
export class UnitOfWork {
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
      const value = await change({ session, emit });
      await this.outbox.write(events, session);
      wrote = events.length > 0;
      return value;
    });
    if (wrote) this.outbox.onWritten();
    return result;
  }
}
