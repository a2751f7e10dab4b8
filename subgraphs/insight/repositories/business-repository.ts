import type { ClientSession, Connection } from 'mongoose';
import { nothing, ViewerRepository, type Readable } from '../../../platform/access/viewer-repository';
import { modelOf } from '../../../platform/mongo/collection';
import type { Viewer } from '../../../platform/viewer';
import { businessCollection, type KnownBusiness } from '../models/business';
import { newestOf } from './newest';

export interface BusinessCounts {
  readonly businesses: number;
  readonly branches: number;
}

/** Stores businesses and their authorities: these are no people, so nothing is suppressed. */
export class BusinessCountRepository extends ViewerRepository<KnownBusiness> {
  constructor(
    viewer: Viewer,
    connection: Connection,
    private readonly session: ClientSession | null = null,
  ) {
    super(viewer, modelOf(connection, businessCollection));
  }

  protected override readable(): Readable<KnownBusiness> {
    return this.viewer.role === 'analyst' || this.viewer.role === 'hub' ? {} : nothing;
  }

  /** Counts the businesses with a branch in one of the authorities, and their branches there. */
  async in(authorities: readonly string[]): Promise<BusinessCounts> {
    const there = this.narrowed({ branches: { $in: [...authorities] } });
    if (!there) return { businesses: 0, branches: 0 };
    const found = await this.model.find(there, { branches: 1 }).lean<Pick<KnownBusiness, 'branches'>[]>().exec();
    const within = new Set(authorities);
    const branches = found.flatMap((business) => business.branches).filter((area) => within.has(area));
    return { businesses: found.length, branches: branches.length };
  }

  async ofScheme(schemeId: string): Promise<BusinessCounts> {
    const found = await this.find({ schemeId });
    return { businesses: found.length, branches: found.flatMap(({ branches }) => branches).length };
  }

  /** Stores the changes that are newer than the stored records. */
  async keep(changes: readonly KnownBusiness[]): Promise<void> {
    const businesses = newestOf(changes);
    const ids = businesses.map(({ _id }) => _id);
    const known = await this.model
      .find({ _id: { $in: ids } }, { version: 1 })
      .session(this.session)
      .lean<Pick<KnownBusiness, '_id' | 'version'>[]>()
      .exec();
    const versions = new Map(known.map(({ _id, version }) => [_id, version]));
    const newer = businesses.filter(({ _id, version }) => (versions.get(_id) ?? 0) < version);
    if (newer.length === 0) return;
    await this.model.bulkWrite(
      newer.map((business) => ({
        replaceOne: { filter: { _id: business._id }, replacement: business, upsert: true },
      })),
      { ordered: false, ...(this.session && { session: this.session }) },
    );
  }
}
