import { createHash } from 'node:crypto';
import { Schema, type Model } from 'mongoose';
import { modelOf, schemaOptions, type Collection } from './mongo/collection';
import { perConnection } from './mongo/per-connection';
import { sweep } from './mongo/sweep';
import type { SubgraphStore } from './subgraph/subgraph';
import { isStaff, type Viewer } from './viewer';

/** The number of tries within one window of time. */
interface Tries {
  /** A digest of the guessed thing or the sign-in, the bound and the window. */
  readonly _id: string;
  readonly tries: number;
  /** The tries that found nothing, and those that are still under way or counted in advance. */
  readonly wrong: number;
  /** Keyed hashes of the last numbers that were tried, for `latest`. */
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

/** The number of tries allowed within one window of time, and how many of them may find nothing. */
export interface Bound {
  readonly name: string;
  readonly windowMilliseconds: number;
  readonly tries: number;
  readonly wrong?: number;
}

/** Longer than any window. */
const keptMilliseconds = 24 * 60 * 60 * 1000;
const mostLatest = 50;

/** A try that was counted. */
export interface Try {
  readonly isAllowed: boolean;
  /** The tries of this window, newest last. */
  readonly latest: readonly string[];
  /** Call this when the try found something: it then does not count as wrong. */
  right(): void;
}

/** One window of time, as this process sees it. */
interface KnownWindow {
  /** Tries, and wrong ones, that are counted in the store and that this process has yet to make. */
  tries: number;
  wrong: number;
  /** The tries as last read from the store, and those of this process since then. */
  latest: readonly string[];
  unsaved: string[];
  /** Tries that wait for the next count. */
  waiting: number;
  counting?: Promise<boolean> | undefined;
}

const knownWindows = perConnection(() => new Map<string, KnownWindow>());
const mostKnown = 10_000;

/**
 * Counts tries before the work is done for them. Each count is one atomic change of one record, outside any
 * transaction. So the bound holds for any number of callers and processes.
 *
 * A process counts up to ten tries in advance and uses them by itself, so that a sign-in that finds its record costs the
 * store little. It gives back, with its next count, the wrong tries that were counted and did not happen.
 */
export class TryCounter {
  private readonly model: Model<Tries>;

  constructor(private readonly store: Pick<SubgraphStore, 'connection' | 'clock'>) {
    this.model = modelOf(store.connection, triesCollection);
  }

  /**
   * `of` names the guessed thing or the sign-in. `shown` is a keyed hash of the guess, used to detect runs of guesses.
   */
  async take(bound: Bound, of: string, shown?: string): Promise<Try> {
    const [_id, window] = this.windowOf(bound, of);
    if (shown !== undefined) window.unsaved.push(shown);
    const latest = () => [...window.latest, ...window.unsaved];
    while (window.tries === 0 || window.wrong === 0) {
      window.waiting += 1;
      // Tries that come in during a count wait for its end, and the next one counts them together.
      window.counting ??= this.count(_id, window, bound).finally(() => (window.counting = undefined));
      const isLeft = await window.counting.finally(() => (window.waiting -= 1));
      if (!isLeft) return { isAllowed: false, latest: latest(), right: () => undefined };
    }
    window.tries -= 1;
    window.wrong -= 1;
    return { isAllowed: true, latest: latest(), right: () => void (window.wrong += 1) };
  }

  /** Counts some tries in advance. Returns false where the bound is used up. */
  private async count(_id: string, window: KnownWindow, bound: Bound): Promise<boolean> {
    const at = this.store.clock();
    await sweep(this.model, keptMilliseconds, at);
    const inAdvance = window.tries === 0 ? Math.max(window.waiting, triesInAdvance(bound)) : 0;
    const wrongInAdvance = window.wrong === 0 ? window.waiting : 0;
    // Of the wrong tries that were counted and did not happen, this process keeps those that the waiting tries need.
    const givenBack = Number.isFinite(window.wrong) ? Math.max(0, window.wrong - window.waiting) : 0;
    window.wrong -= givenBack;
    const $each = window.unsaved;
    window.unsaved = [];
    const change = {
      $inc: { tries: inAdvance, wrong: wrongInAdvance - givenBack },
      $set: { at },
      ...($each.length > 0 && { $push: { latest: { $each, $slice: -mostLatest } } }),
    };
    const { tries, wrong, latest } = await this.model
      .findOneAndUpdate({ _id }, change, { upsert: true, returnDocument: 'after' })
      .orFail()
      .lean<Tries>()
      .exec();
    window.tries += allowed(inAdvance, tries, bound.tries);
    window.wrong += allowed(wrongInAdvance, wrong, bound.wrong ?? Infinity);
    window.latest = latest ?? [];
    return window.tries > 0 && window.wrong > 0;
  }

  private windowOf(bound: Bound, of: string): [string, KnownWindow] {
    const { name, windowMilliseconds, wrong } = bound;
    const at = String(Math.floor(this.store.clock().getTime() / windowMilliseconds));
    const _id = createHash('sha256')
      .update(JSON.stringify([name, of, at]))
      .digest('base64url');
    const windows = knownWindows(this.store.connection);
    const known = windows.get(_id);
    if (known) return [_id, known];
    // The oldest window is evicted. That makes its bound stricter, never wider.
    if (windows.size >= mostKnown) windows.delete(windows.keys().next().value ?? '');
    const first = { tries: 0, wrong: wrong === undefined ? Infinity : 0, latest: [], unsaved: [], waiting: 0 };
    windows.set(_id, first);
    return [_id, first];
  }
}

/** A few, so that other processes soon see the tries made here. */
function triesInAdvance({ tries }: Bound): number {
  return Math.min(10, Math.max(1, Math.floor(tries / 100)));
}

/** The number of the tries just counted that are within the bound; `measure` includes them. */
function allowed(inAdvance: number, counted: number, bound: number): number {
  return Math.max(0, inAdvance - Math.max(0, counted - bound));
}

/** The key by which tries are counted: one sign-in. */
export function signInOf(viewer: Viewer): string {
  if (isStaff(viewer)) return JSON.stringify([viewer.role, viewer.organisation, viewer.subject]);
  if (viewer.role === 'carer') return JSON.stringify([viewer.role, viewer.ref]);
  if (viewer.role === 'newcomer') return JSON.stringify([viewer.role, viewer.issuer, viewer.subject]);
  return viewer.role;
}
