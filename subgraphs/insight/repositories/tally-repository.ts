import type { ClientSession, Connection } from 'mongoose';
import { nothing, ViewerRepository, type Readable } from '../../../platform/access/viewer-repository';
import { modelOf, type Collection } from '../../../platform/mongo/collection';
import type { Viewer } from '../../../platform/viewer';
import type { Additions } from '../counting/contributions';
import { tallyId, type Tally } from '../model/tally';

/** Counts before disclosure control: analysts' questions are answered from them, never with them. */
export class TallyRepository extends ViewerRepository<Tally> {
  constructor(
    viewer: Viewer,
    connection: Connection,
    collection: Collection<Tally>,
    private readonly session: ClientSession | null = null,
  ) {
    super(viewer, modelOf(connection, collection));
  }

  protected override readable(): Readable<Tally> {
    return this.viewer.role === 'analyst' || this.viewer.role === 'hub' ? {} : nothing;
  }

  /** The tallies of some areas under some headings, by their ids; what was never counted is not there. */
  async under(areas: readonly string[], headings: readonly string[]): Promise<Map<string, Tally>> {
    const ids = areas.flatMap((area) => headings.map((heading) => tallyId(area, heading)));
    return new Map((await this.find({ _id: { $in: ids } })).map((tally) => [tally._id, tally]));
  }

  /** The headings of a kind ("scheme:") under which anything was ever counted, by area. */
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

  async addAll(additions: Additions): Promise<void> {
    const writes = [...additions].flatMap(([area, headings]) =>
      [...headings].flatMap(([heading, counts]) => {
        const changed = [...counts].filter(([, count]) => count !== 0);
        if (changed.length === 0) return [];
        const $inc = Object.fromEntries(changed.map(([key, count]) => [`counts.${key}`, count]));
        return { updateOne: { filter: { _id: tallyId(area, heading) }, update: { $inc }, upsert: true } };
      }),
    );
    if (writes.length === 0) return;
    await this.model.bulkWrite(writes, { ordered: false, ...(this.session && { session: this.session }) });
  }

  async forgetAll(): Promise<void> {
    await this.model.deleteMany({}).session(this.session).exec();
  }
}
