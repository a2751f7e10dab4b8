import { mongo, Schema, type Connection, type Model } from 'mongoose';
import type { Clock } from '../clock';
import { newId } from '../ids';
import { modelOf, schemaOptions, type Collection } from '../mongo/collection';

/**
 * The time that a relay may work after it last renewed its lease. Each relay polls every second. Another one takes over
 * at most four seconds after the death of the first, which leaves one second for clocks that differ.
 */
export const leaseMilliseconds = 3_000;
const renewAfterMilliseconds = 500;

interface StoredLease {
  readonly _id: string;
  readonly holder: string;
  readonly until: Date;
  /** Increases by one with each new holder. */
  readonly fence: number;
}

export const relayLeaseCollection: Collection<StoredLease> = {
  name: 'relayleases',
  schema: new Schema<StoredLease>(
    {
      _id: { type: String, required: true },
      holder: { type: String, required: true },
      until: { type: Date, required: true },
      fence: { type: Number, required: true },
    },
    schemaOptions,
  ),
};

/** The store of the lease, in this process or behind another one's address. */
export interface LeaseStore {
  /** Takes or renews the lease. Returns its fencing number, or undefined where another relay has it. */
  take(holder: string, now: Date, until: Date): Promise<number | undefined>;
  release(holder: string): Promise<void>;
}

const theLease = 'relay';
const longAgo = new Date(0);
const duplicateKey = 11_000;

export class StoredRelayLease implements LeaseStore {
  private readonly model: Model<StoredLease>;

  constructor(connection: Connection) {
    this.model = modelOf(connection, relayLeaseCollection);
  }

  async take(holder: string, now: Date, until: Date): Promise<number | undefined> {
    const renewed = await this.change({ holder }, { $set: { until } });
    if (renewed) return renewed.fence;
    const taken = await this.change({ until: { $lte: now } }, { $set: { holder, until }, $inc: { fence: 1 } });
    if (taken) return taken.fence;
    try {
      await this.model.create([{ _id: theLease, holder, until, fence: 1 }]);
      return 1;
    } catch (error) {
      if (error instanceof mongo.MongoServerError && error.code === duplicateKey) return undefined;
      throw error;
    }
  }

  async release(holder: string): Promise<void> {
    await this.change({ holder }, { $set: { until: longAgo, holder: '' } });
  }

  private change(filter: object, update: mongo.UpdateFilter<StoredLease>): Promise<StoredLease | null> {
    return this.model
      .findOneAndUpdate({ _id: theLease, ...filter }, update, { returnDocument: 'after' })
      .lean<StoredLease>()
      .exec();
  }
}

/** One relay's part in the lease. Of all the relays on one store, only the holder works. */
export class RelayLease {
  private readonly holder = newId('rl');
  private held: { readonly fence: number; readonly until: Date } | undefined;
  private askedAt: Date | undefined;

  constructor(
    private readonly store: LeaseStore,
    private readonly clock: Clock,
  ) {}

  /** True while the lease still runs, by this process's clock. */
  get isHeld(): boolean {
    return this.held !== undefined && this.clock() < this.held.until;
  }

  /** The fencing number, or undefined where another relay works. Queries the store no more than twice a second. */
  async hold(): Promise<number | undefined> {
    const now = this.clock();
    const isFresh = this.askedAt && now.getTime() - this.askedAt.getTime() < renewAfterMilliseconds;
    if (isFresh && (this.isHeld || !this.held)) return this.held?.fence;
    const until = new Date(now.getTime() + leaseMilliseconds);
    const fence = await this.store.take(this.holder, now, until);
    this.askedAt = now;
    this.held = fence === undefined ? undefined : { fence, until };
    return fence;
  }

  /** Lets another relay begin at once. */
  async release(): Promise<void> {
    if (!this.isHeld) return;
    this.held = undefined;
    await this.store.release(this.holder);
  }
}
