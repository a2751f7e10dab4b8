import { createHash } from 'node:crypto';
import { Schema, type Model } from 'mongoose';
import { modelOf, schemaOptions, type Collection } from './mongo/collection';
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

/** A try that was counted. */
export interface Try {
  readonly isAllowed: boolean;
  /** What was tried in this window, the newest last. */
  readonly latest: readonly string[];
  /** To be called when it found something: it counts as no wrong one. */
  right(): Promise<void>;
}

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
    const at = this.store.clock();
    await sweep(this.model, keptMilliseconds, at);
    const window = String(Math.floor(at.getTime() / bound.windowMilliseconds));
    const _id = createHash('sha256')
      .update(JSON.stringify([bound.name, of, window]))
      .digest('base64url');
    const add = {
      $inc: { tries: 1, wrong: 1 },
      $set: { at },
      ...(shown !== undefined && { $push: { latest: { $each: [shown], $slice: -mostLatest } } }),
    };
    const {
      tries,
      wrong,
      latest = [],
    } = await this.model
      .findOneAndUpdate({ _id }, add, { upsert: true, returnDocument: 'after' })
      .orFail()
      .lean<Tries>()
      .exec();
    return {
      isAllowed: tries <= bound.tries && wrong <= bound.wrong,
      latest,
      right: async () => {
        await this.model.updateOne({ _id }, { $inc: { wrong: -1 } }).exec();
      },
    };
  }
}

/** Whose tries are counted: one sign-in's. */
export function signInOf(viewer: Viewer): string {
  if (isStaff(viewer)) return JSON.stringify([viewer.role, viewer.organisation, viewer.subject]);
  if (viewer.role === 'carer') return JSON.stringify([viewer.role, viewer.ref]);
  if (viewer.role === 'newcomer') return JSON.stringify([viewer.role, viewer.issuer, viewer.subject]);
  return viewer.role;
}
