import { z } from 'zod';
import { staleBefore } from '../../../domain/offer/assurance';
import { lazy } from '../../../platform/lazy';
import type { CalendarDate } from '../../../platform/calendar-date';
import { badInput } from '../../../platform/errors/hub-error';
import { pageOf, pageSize, type PageInfo } from '../../../platform/paging/connection';
import type { OfferFilter, NearInput, OfferSort } from '../generated/resolvers';
import type { IndexedOfferRepository, ListPart, OfferOrder } from '../repositories/indexed-offer-repository';
import { everyCarerAudience, type IndexedOffer } from '../models/index-records';
import type { OfferNarrowing, Recipient } from '../repositories/offer-narrowing';
import { kmToNearest } from '../repositories/offer-location';
import { requestedAuthorities } from './authorities';
import { ByDistance } from './by-distance';
import { nearOf, type Near } from './near';
import type { NearestLocations } from './nearest-locations';
import type { NearEnough, OfferCounts } from './offer-counts';
import type { OffersAtLocations } from './offers-at-locations';
import { CursorScope } from './cursor-scope';
import { soughtWords } from './sought-words';

/** The arguments of a list of offers. */
export interface OfferArguments {
  readonly filter?: OfferFilter | null | undefined;
  readonly near?: NearInput | null | undefined;
  readonly sort?: OfferSort | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

export interface OfferEntry {
  readonly cursor: string;
  readonly node: IndexedOffer;
  readonly distanceKm: number | null;
}

/** One page of offers. Counting costs more than a page, so it waits until it is requested. */
export interface OfferPage {
  readonly edges: readonly OfferEntry[];
  readonly pageInfo: PageInfo;
  readonly totalCount: () => Promise<number>;
}

const byDistanceKey = z.tuple([z.number().nullable(), z.string()]);
const byExpiryKey = z.tuple([z.string()]);
/** The number of the list's part, from 0, and the sort key within it. */
const byRelevanceKey = z.tuple([z.int().min(0).max(3), z.string()]);

type Key = readonly (string | number | null)[];

interface Found {
  readonly offer: IndexedOffer;
  readonly key: Key;
}

interface Dependencies {
  readonly offers: IndexedOfferRepository;
  readonly locations: NearestLocations;
  readonly atLocations: OffersAtLocations;
  readonly counts: OfferCounts;
  readonly today: CalendarDate;
}

/** Lists the offers of all settings. */
export class OfferList {
  constructor(private readonly deps: Dependencies) {}

  /** Returns a carer's offers of today: those of their schemes, and those for every carer, at their age. */
  forCarer(request: OfferArguments, activeSchemes: readonly string[], age: number | undefined): Promise<OfferPage> {
    return this.page(request, { audiences: [...new Set([...activeSchemes, everyCarerAudience])], age });
  }

  /** Returns today's offers for anyone, or only those for a recipient. */
  async page(request: OfferArguments, recipient?: Recipient): Promise<OfferPage> {
    const { filter, after } = request;
    const size = pageSize(request.first);
    const sort = request.sort ?? 'RELEVANCE';
    const near = request.near ? nearOf(request.near) : undefined;
    const question = new CursorScope(sort, near, filter);
    const narrowing: OfferNarrowing = {
      today: this.deps.today,
      recipient,
      sectors: filter?.sectors ?? undefined,
      categories: filter?.categories ?? undefined,
      words: soughtWords(filter?.text),
      authorities: filter?.area ? requestedAuthorities(filter.area) : undefined,
    };
    const nearEnough = near?.withinKm === undefined ? undefined : this.nearEnough(near, recipient);
    const within = async () => (nearEnough ? { ...narrowing, locations: await nearEnough.locations() } : narrowing);
    const found =
      sort === 'DISTANCE'
        ? await this.byDistance(narrowing, near, size + 1, question.read(after, byDistanceKey))
        : sort === 'EXPIRY'
          ? await this.byExpiry(await within(), size + 1, question.read(after, byExpiryKey))
          : await this.byRelevance(await within(), size + 1, question.read(after, byRelevanceKey));
    const { edges, pageInfo } = pageOf(found, size, ({ key }) => question.cursorKey(key), after);
    return {
      edges: edges.map(({ cursor, node: { offer } }) => ({
        cursor,
        node: offer,
        distanceKm: near ? kmToNearest(near.point, offer.locations) : null,
      })),
      pageInfo,
      totalCount: () => this.deps.counts.count(narrowing, nearEnough),
    };
  }

  private async byDistance(
    narrowing: OfferNarrowing,
    near: Near | undefined,
    limit: number,
    after: z.infer<typeof byDistanceKey> | undefined,
  ): Promise<Found[]> {
    if (!near) throw badInput('near is needed to sort by distance.');
    const placed = await new ByDistance({
      offers: this.deps.offers,
      locations: this.deps.locations,
      atLocations: this.deps.atLocations,
      near,
      narrowing,
    }).page(limit, after);
    return placed.map(({ offer, at }) => ({ offer, key: at }));
  }

  private async byExpiry(narrowing: OfferNarrowing, limit: number, after: [string] | undefined): Promise<Found[]> {
    return keyed(await this.deps.offers.inOrder(narrowing, 'byExpiry', limit, after?.[0]), 'byExpiry');
  }

  private async byRelevance(
    narrowing: OfferNarrowing,
    limit: number,
    after: z.infer<typeof byRelevanceKey> | undefined,
  ): Promise<Found[]> {
    const [begun = 0, key] = after ?? [];
    const found: Found[] = [];
    for (const [at, part] of this.partsOf(narrowing).entries()) {
      if (at < begun || found.length === limit) continue;
      const from = at === begun ? key : undefined;
      const offers = await this.deps.offers.inOrder(narrowing, 'byRelevance', limit - found.length, from, part);
      found.push(...keyed(offers, 'byRelevance', at));
    }
    return found;
  }

  /** Offers checked within the year come first; within these, offers with the words in their title. */
  private partsOf({ words }: OfferNarrowing): ListPart[] {
    const since = { staleBefore: staleBefore(this.deps.today) };
    const parts: ListPart[] = [
      { ...since, assurance: 'fresh' },
      { ...since, assurance: 'stale' },
    ];
    if (!words) return parts;
    return parts.flatMap((part): ListPart[] => [
      { ...part, words: 'in title' },
      { ...part, words: 'elsewhere' },
    ]);
  }

  private nearEnough(near: Near, recipient: Recipient | undefined): NearEnough {
    const locations = lazy(async () => {
      const ids: string[] = [];
      for await (const { place } of this.deps.locations.from(near.point, recipient?.audiences, near.withinKm))
        ids.push(place.id);
      return ids;
    });
    return { near, locations };
  }
}

function keyed(offers: readonly IndexedOffer[], order: OfferOrder, part?: number): Found[] {
  return offers.map((offer) => ({ offer, key: part === undefined ? [offer[order]] : [part, offer[order]] }));
}
