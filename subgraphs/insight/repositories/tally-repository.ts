import type { ClientSession, Connection } from 'mongoose';
import { nothing, ViewerRepository, type Readable } from '../../../platform/access/viewer-repository';
import { modelOf, type Collection } from '../../../platform/mongo/collection';
import type { Viewer } from '../../../platform/viewer';
import { countsOf, type Additions, type ByMeasure } from '../counting/additions';
import type { Month } from '../counting/month';
import { fieldsOf, tallyId, yearField, type Measure, type Tally } from '../model/tally';

export interface TallyQuestion {
  readonly areas: readonly string[];
  readonly headings: readonly string[];
  readonly measures: readonly Measure[];
  /** The months that are asked about. What happened is given for their whole years. */
  readonly first: Month;
  readonly last: Month;
}

const yearOf = (month: Month) => Number(month.slice(0, 4));

/** Counts before disclosure control: analysts' questions are answered from them, never with them. */
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

  /** The tallies of some areas under some headings, by their ids; what was never counted is not there. */
  async under({ areas, headings, measures, first, last }: TallyQuestion): Promise<Map<string, Tally>> {
    const ids = areas.flatMap((area) => headings.map((heading) => tallyId(area, heading)));
    const narrowed = this.narrowed({ _id: { $in: ids } });
    if (!narrowed) return new Map();
    const asked: Record<string, 1> = {};
    for (const measure of measures) {
      asked[`years.${measure}`] = 1;
      for (let year = yearOf(first); year <= yearOf(last); year += 1) asked[`months.${measure}.${yearField(year)}`] = 1;
    }
    const found = await this.model.find(narrowed, asked).lean<Tally[]>().exec();
    return new Map(found.map((tally) => [tally._id, tally]));
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
    const changes = new Map<string, ByMeasure>();
    for (const [area, headings] of Object.entries(additions))
      for (const [heading, measures] of Object.entries(headings)) changes.set(tallyId(area, heading), measures);
    // Straight to the driver: the paths are our own, and casting them takes longer than writing.
    const tallies = this.connection.collection<Tally>(this.collection.name);
    const writes = [...changes].flatMap(([_id, measures]) => {
      const $inc = incrementsOf(measures);
      return Object.keys($inc).length === 0 ? [] : [{ updateOne: { filter: { _id }, update: { $inc }, upsert: true } }];
    });
    if (writes.length === 0) return;
    await tallies.bulkWrite(writes, { ordered: false, ...(this.session && { session: this.session }) });
  }

  async forgetAll(): Promise<void> {
    await this.model.deleteMany({}).session(this.session).exec();
  }
}

function incrementsOf(measures: ByMeasure): Record<string, number> {
  const increments: Record<string, number> = {};
  for (const [measure, month, count] of countsOf(measures)) {
    const [year, ofYear] = fieldsOf(month);
    increments[`months.${measure}.${year}.${ofYear}`] = count;
    const sum = `years.${measure}.${year}`;
    increments[sum] = (increments[sum] ?? 0) + count;
  }
  return increments;
}
