import type { ClientSession, Connection, Model } from 'mongoose';
import { nothing, ViewerRepository, type Readable } from '../../../platform/access/viewer-repository';
import { addMonths, type CalendarDate } from '../../../platform/calendar-date';
import { modelOf } from '../../../platform/mongo/collection';
import type { Viewer } from '../../../platform/viewer';
import { everywhere, offerCollection, schemeCollection, type KnownOffer, type CountedScheme } from '../models/offering';
import { newestOf } from './newest';

/** An offer is stale when it has not been checked for this many months. */
const freshMonths = 12;

export interface LiveOffers {
  readonly live: number;
  /** The live offers that were not available before the period. */
  readonly added: number;
  readonly stale: number;
}

/** Stores the offers to carers, by area and setting: these are no people, so nothing is suppressed. */
export class OfferingRepository extends ViewerRepository<KnownOffer> {
  private readonly schemes: Model<CountedScheme>;

  constructor(
    viewer: Viewer,
    connection: Connection,
    private readonly session: ClientSession | null = null,
  ) {
    super(viewer, modelOf(connection, offerCollection));
    this.schemes = modelOf(connection, schemeCollection);
  }

  protected override readable(): Readable<KnownOffer> {
    return this.viewer.role === 'analyst' || this.viewer.role === 'hub' ? {} : nothing;
  }

  /** Counts, by sector, the offers available under any of the codes at the end of a period; each counts once. */
  async liveBySector(codes: readonly string[], from: CalendarDate, to: CalendarDate): Promise<Map<string, LiveOffers>> {
    const live = this.narrowed({
      areas: { $in: [...codes, everywhere] },
      validFrom: { $lte: to },
      $or: [{ validUntil: null }, { validUntil: { $gte: to } }],
    });
    if (!live) return new Map();
    const staleBefore = addMonths(to, -freshMonths);
    const counted = await this.model
      .aggregate<LiveOffers & { _id: string }>([
        { $match: live },
        {
          $group: {
            _id: '$sector',
            live: { $sum: 1 },
            added: { $sum: { $cond: [{ $gte: ['$validFrom', from] }, 1, 0] } },
            stale: { $sum: { $cond: [{ $lt: ['$assuredOn', staleBefore] }, 1, 0] } },
          },
        },
      ])
      .exec();
    return new Map(counted.map(({ _id, ...offers }) => [_id, offers]));
  }

  /** Counts a scheme's offers available on a day, and those of them not checked for a year. */
  async liveOfScheme(schemeId: string, on: CalendarDate): Promise<Pick<LiveOffers, 'live' | 'stale'>> {
    const live = { schemeId, validFrom: { $lte: on }, $or: [{ validUntil: null }, { validUntil: { $gte: on } }] };
    const stale = { ...live, assuredOn: { $lt: addMonths(on, -freshMonths) } };
    return { live: await this.count(live), stale: await this.count(stale) };
  }

  /** Returns the known schemes with these ids, in id order. */
  async schemesByIds(ids: readonly string[]): Promise<CountedScheme[]> {
    return this.schemes
      .find({ _id: { $in: ids } })
      .sort({ _id: 1 })
      .lean<CountedScheme[]>()
      .exec();
  }

  /** Stores the changes newer than the stored records. Offers without places of their own follow their scheme. */
  async keepSchemes(schemes: readonly CountedScheme[]): Promise<void> {
    const newer = await this.newerThanKnown(this.schemes, schemes);
    if (newer.length > 0) await this.schemes.bulkWrite(replacements(newer), this.bulk);
    for (const { _id, areas } of newer) {
      await this.model
        .updateMany({ schemeId: _id, placed: false }, { $set: { areas: placesOf(areas) } })
        .session(this.session)
        .exec();
    }
  }

  async keepOffers(offers: readonly KnownOffer[]): Promise<void> {
    const newer = await this.newerThanKnown(this.model, offers);
    const ids = [...new Set(newer.map(({ schemeId }) => schemeId))];
    const schemes = await this.schemes
      .find({ _id: { $in: ids } })
      .session(this.session)
      .lean<CountedScheme[]>()
      .exec();
    const areasOf = new Map(schemes.map(({ _id, areas }) => [_id, placesOf(areas)]));
    const placed = newer.map((offer) =>
      offer.placed ? offer : { ...offer, areas: areasOf.get(offer.schemeId) ?? [] },
    );
    if (placed.length > 0) await this.model.bulkWrite(replacements(placed), this.bulk);
  }

  private async newerThanKnown<T extends { _id: string; version: number }>(
    model: Model<T>,
    changes: readonly T[],
  ): Promise<T[]> {
    const newest = new Map(newestOf(changes).map((change) => [change._id, change]));
    const known = await model
      .find({ _id: { $in: [...newest.keys()] } }, { version: 1 })
      .session(this.session)
      .lean<Pick<T, '_id' | 'version'>[]>()
      .exec();
    for (const { _id, version } of known) if ((newest.get(_id)?.version ?? 0) <= version) newest.delete(_id);
    return [...newest.values()];
  }

  private get bulk() {
    return { ordered: false, ...(this.session && { session: this.session }) };
  }
}

function replacements<T extends { readonly _id: string }>(records: readonly T[]) {
  return records.map((record) => ({
    replaceOne: { filter: { _id: record._id }, replacement: record, upsert: true },
  }));
}

const placesOf = (areas: readonly string[]) => (areas.length === 0 ? [everywhere] : [...areas]);
