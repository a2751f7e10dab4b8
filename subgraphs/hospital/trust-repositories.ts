import type { ClientSession, Connection, QueryFilter } from 'mongoose';
import { ViewerRepository, type Readable } from '../../platform/access/viewer-repository';
import { addDays, type CalendarDate } from '../../platform/calendar-date';
import { modelOf, type Collection } from '../../platform/mongo/collection';
import type { Work } from '../../platform/mongo/unit-of-work';
import type { Viewer } from '../../platform/viewer';
import {
  recognitionCollection,
  wardRulesCollection,
  siteCollection,
  trustRulesCollection,
  wardCollection,
  type SchemeRecognition,
  type WardRules,
  type Site,
  type TrustRules,
  type Ward,
} from './model';

/** What a trust tells everybody: its hospitals, its wards, its rules, its agreements. No person stands in any of it. */
abstract class PublishedByTrusts<T extends { _id: string }> extends ViewerRepository<T> {
  constructor(viewer: Viewer, connection: Connection, collection: Collection<T>) {
    super(viewer, modelOf(connection, collection));
  }

  protected override readable(): Readable<T> {
    return {};
  }

  /** Takes the place of the record with the same id, where there is one. */
  async put(record: T, session: ClientSession): Promise<void> {
    const own = { _id: record._id } as QueryFilter<T>;
    await this.model.replaceOne(own, record, { upsert: true }).session(session).exec();
  }
}

export class SiteRepository extends PublishedByTrusts<Site> {
  constructor(viewer: Viewer, connection: Connection) {
    super(viewer, connection, siteCollection);
  }

  ofTrusts(trusts: readonly string[]): Promise<Site[]> {
    return this.find({ trust: { $in: [...trusts] } }, { sort: { _id: 1 } });
  }
}

export class WardRepository extends PublishedByTrusts<Ward> {
  constructor(viewer: Viewer, connection: Connection) {
    super(viewer, connection, wardCollection);
  }

  ofTrusts(trusts: readonly string[]): Promise<Ward[]> {
    return this.find({ trust: { $in: [...trusts] } }, { sort: { trust: 1, name: 1 } });
  }
}

export class RecognitionRepository extends PublishedByTrusts<SchemeRecognition> {
  constructor(viewer: Viewer, connection: Connection) {
    super(viewer, connection, recognitionCollection);
  }

  /** From its first day it takes the place of what the trust agreed about the scheme before; until then that still holds. */
  async putInPlace(recognition: SchemeRecognition, work: Work): Promise<void> {
    const { trust, sector, schemeId, validFrom } = recognition;
    const before = await this.find({ trust, sector, schemeId });
    const dayBefore = addDays(validFrom, -1);
    for (const each of before) {
      if (each.validFrom >= validFrom) await this.model.deleteOne({ _id: each._id }).session(work.session).exec();
      else if (each.validUntil === undefined || each.validUntil > dayBefore)
        await this.put({ ...each, validUntil: dayBefore }, work.session);
    }
    await this.add(recognition, work);
  }

  /** Agreements of a trust that hold on a day, about all schemes or only some. */
  inForce(trust: string, day: CalendarDate, schemeIds?: readonly string[]): Promise<SchemeRecognition[]> {
    return this.find(
      {
        trust,
        ...(schemeIds && { schemeId: { $in: [...schemeIds] } }),
        validFrom: { $lte: day },
        $or: [{ validUntil: null }, { validUntil: { $gte: day } }],
      },
      { sort: { trust: 1, schemeId: 1 } },
    );
  }
}

export class WardRulesRepository extends PublishedByTrusts<WardRules> {
  constructor(viewer: Viewer, connection: Connection) {
    super(viewer, connection, wardRulesCollection);
  }
}

export class TrustRulesRepository extends PublishedByTrusts<TrustRules> {
  constructor(viewer: Viewer, connection: Connection) {
    super(viewer, connection, trustRulesCollection);
  }
}
