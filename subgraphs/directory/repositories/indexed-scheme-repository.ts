import type { ClientSession, Connection, QueryFilter } from 'mongoose';
import { ViewerRepository, type Readable } from '../../../platform/access/viewer-repository';
import { modelOf } from '../../../platform/mongo/collection';
import type { Viewer } from '../../../platform/viewer';
import { everywhere, indexedSchemeCollection, type IndexedScheme } from '../models/index-records';
import { wordFilter, type SoughtWords } from './word-filter';

/** The conditions that a scheme in a list must meet. */
export interface SchemeNarrowing {
  readonly sectors?: readonly string[] | undefined;
  /** Local authorities; schemes bound to no area stay in. */
  readonly authorities?: readonly string[] | undefined;
  readonly words?: SoughtWords | undefined;
}

/** Stores the directory's schemes of all sectors. Anyone may browse them. */
export class IndexedSchemeRepository extends ViewerRepository<IndexedScheme> {
  constructor(viewer: Viewer, connection: Connection) {
    super(viewer, modelOf(connection, indexedSchemeCollection));
  }

  protected override readable(): Readable<IndexedScheme> {
    return {};
  }

  /** Returns schemes by name, after the sort key `after`. */
  byName(narrowing: SchemeNarrowing, limit: number, after = ''): Promise<IndexedScheme[]> {
    const { sectors, authorities, words } = narrowing;
    const filter: QueryFilter<IndexedScheme> = {
      ...(sectors && { sector: { $in: [...sectors] } }),
      ...(authorities && { authorities: { $in: [...authorities, everywhere] } }),
      ...(words && wordFilter('words', words)),
      byName: { $gt: after },
    };
    return this.find(filter, { sort: { byName: 1 }, limit });
  }

  /** Returns an organisation's schemes by name, with those that it runs together with others. */
  ofOrganisation(sector: string, organisation: string, limit: number): Promise<IndexedScheme[]> {
    return this.find({ sector, runBy: organisation }, { sort: { byName: 1 }, limit });
  }

  async withId(id: string, session: ClientSession): Promise<IndexedScheme | undefined> {
    return (await this.model.findById(id).session(session).lean<IndexedScheme>().exec()) ?? undefined;
  }

  /** Stores the scheme unless the same or a newer version is stored already. */
  async keepNewest(scheme: IndexedScheme, session: ClientSession): Promise<boolean> {
    const { _id, version } = scheme;
    if (await this.model.exists({ _id, version: { $gte: version } }).session(session)) return false;
    await this.model.replaceOne({ _id }, scheme, { upsert: true }).session(session).exec();
    return true;
  }

  /** Adds many schemes at once to an index that contains none of them. */
  async addAll(schemes: readonly IndexedScheme[]): Promise<void> {
    if (schemes.length > 0) await this.model.insertMany([...schemes], { lean: true, ordered: false });
  }
}
