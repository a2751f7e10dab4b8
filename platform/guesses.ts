import { createHash } from 'node:crypto';
import { Schema, type Model } from 'mongoose';
import { modelOf, schemaOptions, type Collection } from './mongo/collection';
import { perConnection } from './mongo/per-connection';
import { sweep } from './mongo/sweep';
import type { SubgraphStore } from './subgraph/subgraph';
import { isStaff, type Viewer } from './viewer';

/** How often something was tried within one window of time. */
interface Tries {
  /** A digest of what is counted, the bound and the window. */
  readonly _id: string;
  readonly tries: number;
  /** The tries that found nothing, and those that are still under way. */
  readonly wrong: number;
  /** Keyed hashes of the numbers that were tried last, for `latest`. */
  readonly latest?: readonly string[];
  readonly at: Date;
}

export const triesCollection: Collection<Tries> = {
  name: 'tries',
  schema: new Schema<Tries>(
    {
      _id: { type: String, required: true },
      tries: { type: Number, required: true },
      wrong: { type: Number, required: true },
      latest: { type: [String], default: undefined },
      at: { type: Date, required: true },
    },
    schemaOptions,
  ).index({ at: 1 }),
};

/** How often something may be tried within one window of time, and how many of these tries may find nothing. */
export interface Bound {
  readonly name: string;
  readonly windowMilliseconds: number;
  readonly tries: number;
  readonly wrong: number;
}

/** Longer than any window. */
const keptMilliseconds = 24 * 60 * 60 * 1000;
const mostLatest = 50;
/** A process reserves this part of a bound at once, see `reserve`. */
const reservedPart = 100;

/** A try that was counted. */
export interface Try {
  readonly isAllowed: boolean;
  /** What was tried in this window, the newest last. */
  readonly latest: readonly string[];
  /** To be called when it found something: it counts as no wrong one. */
  right(): void;
}

/** What this process knows of one window. */
interface KnownWindow {
  /** Tries that found something, and that the record still counts as wrong. */
  right: number;
  /** Tries that this process has reserved and not used. */
  reserved: number;
  reserving?: Promise<boolean> | undefined;
}

const knownWindows = perConnection(() => new Map<string, KnownWindow>());
const mostKnown = 10_000;

/**
 * Counts tries before the work is done for them. Each is one atomic change of one record, outside of any transaction: a bound
 * holds exactly, however many ask at once and in however many processes. A try that is refused counts too.
 */
export class TryCounter {
  private readonly model: Model<Tries>;

  constructor(private readonly store: Pick<SubgraphStore, 'connection' | 'clock'>) {
    this.model = modelOf(store.connection, triesCollection);
  }

  /** `of` says what is guessed, or by which sign-in; `shown` is a keyed hash of the guess, where runs of guesses are looked for. */
  async take(bound: Bound, of: string, shown?: string): Promise<Try> {
    const _id = this.windowOf(bound, of);
    const known = this.known(_id);
    // Tries that were right since this process last counted are taken off with the same write.
    const { right } = known;
    known.right = 0;
    const { tries, wrong, latest = [] } = await this.add(_id, { tries: 1, wrong: 1 - right }, shown);
    return {
      isAllowed: tries <= bound.tries && wrong <= bound.wrong,
      latest,
      right: () => void (known.right += 1),
    };
  }

  /**
   * One more try of a bound that many share. A process reserves a hundredth of the bound with one write and uses it up by itself,
   * so each other process may leave that much of the bound unused. More than the bound is never allowed.
   *
   * @returns false where the bound is used up
   */
  async reserve(bound: Omit<Bound, 'wrong'>, of: string): Promise<boolean> {
    const _id = this.windowOf(bound, of);
    const known = this.known(_id);
    const step = Math.max(1, Math.floor(bound.tries / reservedPart));
    const reserve = async () => {
      const { tries } = await this.add(_id, { tries: step, wrong: 0 });
      known.reserved = Math.max(0, step - Math.max(0, tries - bound.tries));
      return known.reserved > 0;
    };
    // Requests that come in meanwhile wait for the same reservation.
    while (known.reserved === 0)
      if (!(await (known.reserving ??= reserve().finally(() => (known.reserving = undefined))))) return false;
    known.reserved -= 1;
    return true;
  }

  private windowOf({ name, windowMilliseconds }: Omit<Bound, 'wrong'>, of: string): string {
    const window = String(Math.floor(this.store.clock().getTime() / windowMilliseconds));
    return createHash('sha256')
      .update(JSON.stringify([name, of, window]))
      .digest('base64url');
  }

  private known(_id: string): KnownWindow {
    const windows = knownWindows(this.store.connection);
    const known = windows.get(_id);
    if (known) return known;
    // The oldest window goes. That makes its bound stricter, never wider.
    if (windows.size >= mostKnown) windows.delete(windows.keys().next().value ?? '');
    const first = { right: 0, reserved: 0 };
    windows.set(_id, first);
    return first;
  }

  private async add(_id: string, $inc: Pick<Tries, 'tries' | 'wrong'>, shown?: string): Promise<Tries> {
    const at = this.store.clock();
    await sweep(this.model, keptMilliseconds, at);
    const change = {
      $inc,
      $set: { at },
      ...(shown !== undefined && { $push: { latest: { $each: [shown], $slice: -mostLatest } } }),
    };
    return this.model
      .findOneAndUpdate({ _id }, change, { upsert: true, returnDocument: 'after' })
      .orFail()
      .lean<Tries>()
      .exec();
  }
}

/** Whose tries are counted: one sign-in's. */
export function signInOf(viewer: Viewer): string {
  if (isStaff(viewer)) return JSON.stringify([viewer.role, viewer.organisation, viewer.subject]);
  if (viewer.role === 'carer') return JSON.stringify([viewer.role, viewer.ref]);
  if (viewer.role === 'newcomer') return JSON.stringify([viewer.role, viewer.issuer, viewer.subject]);
  return viewer.role;
}
