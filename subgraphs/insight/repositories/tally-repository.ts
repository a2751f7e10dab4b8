import type { ClientSession, Connection } from 'mongoose';
import { nothing, ViewerRepository, type Readable } from '../../../platform/access/viewer-repository';
import { modelOf, type Collection } from '../../../platform/mongo/collection';
import type { Viewer } from '../../../platform/viewer';
import { byMeasure, type Additions } from '../services/counting/additions';
import { withAdded } from '../services/counting/monthly-counts';
import { tallyId, type Measure, type Tally } from '../models/tally';

export interface TallyQuery {
  readonly areas: readonly string[];
  readonly headings: readonly string[];
  readonly measures: readonly Measure[];
}

/** The most tallies read or written at once, which fit easily into a message to the store. */
const atOnce = 2_000;

/** Stores counts before disclosure control. Analysts' answers are derived from them, and never contain them. */
export class TallyRepository extends ViewerRepository<Tally> {
  constructor(
    viewer: Viewer,
    private readonly connection: Connection,
    private readonly collection: Collection<Tally>,
    private readonly session: ClientSession | null = null,
  ) {
    super(viewer, modelOf(connection, collection));
  }

  protected override readable(): Readable<Tally> {
    return this.viewer.role === 'analyst' || this.viewer.role === 'hub' ? {} : nothing;
  }

  /** Returns the tallies of some areas under some headings, by id. Omits what was never counted. */
  async under({ areas, headings, measures }: TallyQuery): Promise<Map<string, Tally>> {
    const ids = areas.flatMap((area) => headings.map((heading) => tallyId(area, heading)));
    const narrowed = this.narrowed({ _id: { $in: ids } });
    if (!narrowed) return new Map();
    const request = Object.fromEntries(measures.map((measure) => [`counts.${measure}`, 1] as const));
    const found = await this.model.find(narrowed, request).lean<Tally[]>().exec();
    return new Map(found.map((tally) => [tally._id, tally]));
  }

  /** Returns the headings of a kind ("scheme:") with any count, by area. */
  async headings(areas: readonly string[], kind: string): Promise<Map<string, string[]>> {
    const starts = areas.map((area) => tallyId(area, kind));
    // A kind ends with a colon, and the character after the colon ends the range.
    const ranges = starts.map((start) => ({ _id: { $gte: start, $lt: `${start.slice(0, -1)};` } }));
    const narrowed = this.narrowed({ $or: ranges });
    const found = narrowed ? await this.model.find(narrowed, { _id: 1 }).lean<Pick<Tally, '_id'>[]>().exec() : [];
    const byArea = new Map<string, string[]>(areas.map((area) => [area, []]));
    for (const { _id } of found) {
      const at = _id.indexOf('|');
      byArea.get(_id.slice(0, at))?.push(_id.slice(at + 1));
    }
    return byArea;
  }

  /** Adds to the tallies. Concurrent transactions on the same tallies start again. */
  async addAll(additions: Additions): Promise<void> {
    const all = [...additions].flatMap(([id, changes]) => {
      const added = byMeasure(changes);
      return added.size > 0 ? [[id, added] as const] : [];
    });
    for (let at = 0; at < all.length; at += atOnce) await this.addSome(all.slice(at, at + atOnce));
  }

  private async addSome(added: readonly (readonly [id: string, added: ReturnType<typeof byMeasure>])[]): Promise<void> {
    // Use the driver directly: the tallies are our own, and casting them takes longer than reading and writing them.
    const tallies = this.connection.collection<Tally>(this.collection.name);
    const options = this.session ? { session: this.session } : {};
    const before = await tallies.find({ _id: { $in: added.map(([id]) => id) } }, options).toArray();
    const known = new Map(before.map(({ _id, counts }) => [_id, counts]));
    const writes = added.map(([_id, measures]) => {
      const counts = { ...known.get(_id) };
      for (const [measure, months] of measures) counts[measure] = withAdded(counts[measure], months);
      return known.has(_id)
        ? { replaceOne: { filter: { _id }, replacement: { counts } } }
        : { insertOne: { document: { _id, counts } } };
    });
    await tallies.bulkWrite(writes, { ordered: false, ...options });
  }

  async forgetAll(): Promise<void> {
    await this.model.deleteMany({}).session(this.session).exec();
  }
}
