import type { ClientSession, Connection, QueryFilter } from 'mongoose';
import { ViewerRepository, type Readable } from '../../../platform/access/viewer-repository';
import { addDays, type CalendarDate } from '../../../platform/calendar-date';
import { modelOf, type Collection } from '../../../platform/mongo/collection';
import { perConnection } from '../../../platform/mongo/per-connection';
import type { Work } from '../../../platform/mongo/unit-of-work';
import { RevisionCache } from '../../../platform/cache/revision-cache';
import type { RevisionRepository } from '../../../platform/cache/revision-repository';
import type { Viewer } from '../../../platform/viewer';
import {
  recognitionCollection,
  wardRulesCollection,
  siteCollection,
  trustRulesCollection,
  trustSnapshotCollection,
  wardCollection,
  type SchemeRecognition,
  type WardRules,
  type Site,
  type TrustRules,
  type TrustSnapshot,
  type Ward,
} from '../models/trust';

/** The cache size: more wards, rules and agreements than all trusts of the United Kingdom have on an ordinary day. */
const mostCached = 20_000;

/**
 * Reads public records of trusts: hospitals, wards, rules and agreements. They hold no personal data. Caches reads by
 * id, which every check makes, until any trust changes something.
 */
abstract class CachedTrustRepository<T extends { _id: string }> extends ViewerRepository<T> {
  constructor(
    viewer: Viewer,
    connection: Connection,
    collection: Collection<T>,
    protected readonly revisions: RevisionRepository,
    private readonly cached: RevisionCache<T | undefined>,
  ) {
    super(viewer, modelOf(connection, collection));
  }

  protected override readable(): Readable<T> {
    return {};
  }

  override async findByIds(ids: readonly string[]): Promise<(T | undefined)[]> {
    return this.cached.getAll(await this.revisions.current(), ids, async (unknown) => {
      const found = await super.findByIds(unknown);
      return (id) => found[unknown.indexOf(id)];
    });
  }

  override async add(record: T, work: Work): Promise<void> {
    await super.add(record, work);
    await this.revisions.changed(work.session);
  }

  override async addMany(records: readonly T[], session: ClientSession): Promise<void> {
    await super.addMany(records, session);
    await this.revisions.changed(session);
  }

  /** Stores the record, and replaces one with the same id. */
  async put(record: T, session: ClientSession): Promise<void> {
    const own = { _id: record._id } as QueryFilter<T>;
    await this.model.replaceOne(own, record, { upsert: true }).session(session).exec();
    await this.revisions.changed(session);
  }
}

const knownSites = perConnection(() => new RevisionCache<Site | undefined>(mostCached));

export class SiteRepository extends CachedTrustRepository<Site> {
  constructor(viewer: Viewer, connection: Connection, revisions: RevisionRepository) {
    super(viewer, connection, siteCollection, revisions, knownSites(connection));
  }

  ofTrusts(trusts: readonly string[]): Promise<Site[]> {
    return this.find({ trust: { $in: [...trusts] } }, { sort: { _id: 1 } });
  }
}

const knownWards = perConnection(() => new RevisionCache<Ward | undefined>(mostCached));

export class WardRepository extends CachedTrustRepository<Ward> {
  constructor(viewer: Viewer, connection: Connection, revisions: RevisionRepository) {
    super(viewer, connection, wardCollection, revisions, knownWards(connection));
  }

  ofTrusts(trusts: readonly string[]): Promise<Ward[]> {
    return this.find({ trust: { $in: [...trusts] } }, { sort: { trust: 1, name: 1 } });
  }
}

const knownRecognitions = perConnection(() => new RevisionCache<SchemeRecognition | undefined>(mostCached));
const agreementsOfTrusts = perConnection(() => new RevisionCache<readonly SchemeRecognition[]>(mostCached));

export class RecognitionRepository extends CachedTrustRepository<SchemeRecognition> {
  private readonly agreements: RevisionCache<readonly SchemeRecognition[]>;

  constructor(viewer: Viewer, connection: Connection, revisions: RevisionRepository) {
    super(viewer, connection, recognitionCollection, revisions, knownRecognitions(connection));
    this.agreements = agreementsOfTrusts(connection);
  }

  /**
   * Replaces the trust's previous agreement about the scheme from its first day; until then the previous one holds.
   * Returns all agreements of the trust after the change.
   */
  async putInPlace(recognition: SchemeRecognition, work: Work): Promise<SchemeRecognition[]> {
    const { trust, sector, schemeId, validFrom } = recognition;
    const dayBefore = addDays(validFrom, -1);
    const after: SchemeRecognition[] = [];
    for (const each of await this.ofTrust(trust)) {
      if (each.sector !== sector || each.schemeId !== schemeId) after.push(each);
      else if (each.validFrom >= validFrom) await this.model.deleteOne({ _id: each._id }).session(work.session).exec();
      else if (each.validUntil === undefined || each.validUntil > dayBefore) {
        const cut = { ...each, validUntil: dayBefore };
        await this.put(cut, work.session);
        after.push(cut);
      } else after.push(each);
    }
    await this.add(recognition, work);
    return [...after, recognition];
  }

  ofTrust(trust: string): Promise<SchemeRecognition[]> {
    return this.find({ trust }, { sort: { trust: 1, schemeId: 1 } });
  }

  /** Returns the agreements of a trust that are in force on a day. */
  async inForce(trust: string, day: CalendarDate): Promise<SchemeRecognition[]> {
    const agreements = await this.agreements.get(await this.revisions.current(), trust, () => this.ofTrust(trust));
    return agreements.filter(
      ({ validFrom, validUntil }) => validFrom <= day && (validUntil === undefined || validUntil >= day),
    );
  }
}

const knownWardRules = perConnection(() => new RevisionCache<WardRules | undefined>(mostCached));

export class WardRulesRepository extends CachedTrustRepository<WardRules> {
  constructor(viewer: Viewer, connection: Connection, revisions: RevisionRepository) {
    super(viewer, connection, wardRulesCollection, revisions, knownWardRules(connection));
  }
}

const knownTrustRules = perConnection(() => new RevisionCache<TrustRules | undefined>(mostCached));

export class TrustRulesRepository extends CachedTrustRepository<TrustRules> {
  constructor(viewer: Viewer, connection: Connection, revisions: RevisionRepository) {
    super(viewer, connection, trustRulesCollection, revisions, knownTrustRules(connection));
  }
}

/** Stores the lists of trusts that were last sent to identity. All of them are public. */
export class TrustSnapshotRepository extends ViewerRepository<TrustSnapshot> {
  constructor(viewer: Viewer, connection: Connection) {
    super(viewer, modelOf(connection, trustSnapshotCollection));
  }

  protected override readable(): Readable<TrustSnapshot> {
    return {};
  }

  /** Counts one change of a trust. Another change of the same trust waits until the transaction ends. */
  async nextVersion(trust: string, session: ClientSession): Promise<number> {
    const change = { $inc: { version: 1 }, $setOnInsert: { wards: [], recognises: [] } };
    const options = { upsert: true, returnDocument: 'after', session } as const;
    return (await this.model.findOneAndUpdate({ _id: trust }, change, options).lean().orFail().exec()).version;
  }

  async put(snapshot: TrustSnapshot, session: ClientSession): Promise<void> {
    await this.model.replaceOne({ _id: snapshot._id }, snapshot).session(session).exec();
  }
}
