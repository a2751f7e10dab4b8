import type { ClientSession, Connection, QueryFilter } from 'mongoose';
import { ViewerRepository, type Readable } from '../../../platform/access/viewer-repository';
import type { CalendarDate } from '../../../platform/calendar-date';
import { modelOf } from '../../../platform/mongo/collection';
import type { Viewer } from '../../../platform/viewer';
import { indexedOfferCollection, type IndexedOffer } from '../models/index-records';
import { filterOf, oneOf, type OfferNarrowing } from './offer-narrowing';
import { wordFilter } from './word-filter';

export type OfferOrder = 'byRelevance' | 'byExpiry';

/** A part of a list that comes whole before the next part. */
export interface ListPart {
  /** Whether the offers were checked recently, or not since the given day. */
  readonly assurance: 'fresh' | 'stale';
  readonly staleBefore: CalendarDate;
  /** Whether the words must, or must not, all stand in the title. */
  readonly words?: 'in title' | 'elsewhere';
}

/** Stores the directory's offers of all sectors. Anyone may browse them; they contain no personal data. */
export class IndexedOfferRepository extends ViewerRepository<IndexedOffer> {
  constructor(viewer: Viewer, connection: Connection) {
    super(viewer, modelOf(connection, indexedOfferCollection));
  }

  protected override readable(): Readable<IndexedOffer> {
    return {};
  }

  /** Returns offers in one of the orders, after the sort key `after`. */
  inOrder(
    narrowing: OfferNarrowing,
    order: OfferOrder,
    limit: number,
    after?: string,
    part?: ListPart,
  ): Promise<IndexedOffer[]> {
    const filters = [filterOf(narrowing)];
    if (after !== undefined) filters.push({ [order]: { $gt: after } });
    if (part)
      filters.push({ assuredOn: part.assurance === 'fresh' ? { $gte: part.staleBefore } : { $lt: part.staleBefore } });
    if (narrowing.words && part?.words) {
      const title = wordFilter('titleWords', narrowing.words);
      filters.push(part.words === 'in title' ? title : { $nor: [title] });
    }
    return this.find({ $and: filters }, { sort: { [order]: 1 }, limit });
  }

  /** Returns offers at any of the locations, in id order, after the id `after`. */
  atLocations(
    narrowing: OfferNarrowing,
    locations: readonly string[],
    limit: number,
    after?: string,
  ): Promise<IndexedOffer[]> {
    const filters: QueryFilter<IndexedOffer>[] = [{ locations: oneOf(locations) }, filterOf(narrowing)];
    if (after !== undefined) filters.push({ _id: { $gt: after } });
    return this.find({ $and: filters }, { sort: { _id: 1 }, limit });
  }

  /** Returns some offers at any of the locations, in no order. */
  someAtLocations(narrowing: OfferNarrowing, locations: readonly string[], limit: number): Promise<IndexedOffer[]> {
    return this.find({ $and: [{ locations: oneOf(locations) }, filterOf(narrowing)] }, { limit });
  }

  /** Returns some offers at any of the locations on a day or later, for all audiences. */
  someFromAt(day: CalendarDate, locations: readonly string[], limit: number): Promise<IndexedOffer[]> {
    return this.find({ locations: oneOf(locations), byExpiry: { $gte: day } }, { limit });
  }

  some(narrowing: OfferNarrowing, limit: number): Promise<IndexedOffer[]> {
    return this.find(filterOf(narrowing), { limit });
  }

  countOf(narrowing: OfferNarrowing): Promise<number> {
    return this.count(filterOf(narrowing));
  }

  ofScheme(schemeId: string, session: ClientSession): Promise<IndexedOffer[]> {
    return this.model.find({ schemeId }).session(session).lean<IndexedOffer[]>().exec();
  }

  /** Stores the offer unless the same or a newer version is stored already. */
  async keepNewest(offer: IndexedOffer, session: ClientSession): Promise<boolean> {
    const { _id, version } = offer;
    if (await this.model.exists({ _id, version: { $gte: version } }).session(session)) return false;
    await this.model.replaceOne({ _id }, offer, { upsert: true }).session(session).exec();
    return true;
  }

  async setAuthorities(id: string, authorities: readonly string[], session: ClientSession): Promise<void> {
    await this.model
      .updateOne({ _id: id }, { $set: { authorities: [...authorities] } })
      .session(session)
      .exec();
  }

  /** Adds many offers at once to an index that contains none of them. */
  async addAll(offers: readonly IndexedOffer[]): Promise<void> {
    if (offers.length > 0) await this.model.insertMany([...offers], { lean: true, ordered: false });
  }
}
