import { Schema } from 'mongoose';
import { offerFields, type Offer } from '../../../domain/offer/offer';
import type { Scheme } from '../../../domain/scheme/scheme';
import { schemaOptions, type Collection } from '../../../platform/mongo/collection';

/** Stands in `audiences` for an offer to every carer, not only to those of its scheme. */
export const everyCarerAudience = '*';

/** Stands in `authorities` for a record bound to no area. */
export const everywhere = '*';

/** Stands in `locations` for an offer bound to no place, or with places of unknown location. */
export const nowhere = '*';

/**
 * An offer of any sector in its latest version, with the keys for finding and sorting it. The sort keys end in the id:
 * each is a list's whole order in one indexed field, and a cursor is one value of it.
 */
export interface IndexedOffer extends Offer {
  readonly sector: string;
  /** Its scheme's id, or `carers`. */
  readonly audiences: string;
  /** Strength (statutory first), last day, id. */
  readonly byRelevance: string;
  /** Last day, id; compared as text, it also shows which offers are past. */
  readonly byExpiry: string;
  /** The age range in years, also where the offer sets none. */
  readonly youngest: number;
  readonly oldest: number;
  /** The local authorities of its places, or of its scheme, or `everywhere`. */
  readonly authorities: readonly string[];
  /** The ids of its locations, or `nowhere`. */
  readonly locations: readonly string[];
  readonly words: readonly string[];
  readonly titleWords: readonly string[];
}

export const indexedOfferCollection: Collection<IndexedOffer> = {
  name: 'offers',
  schema: new Schema<IndexedOffer>(
    {
      ...offerFields,
      sector: { type: String, required: true },
      audiences: { type: String, required: true },
      byRelevance: { type: String, required: true },
      byExpiry: { type: String, required: true },
      youngest: { type: Number, required: true },
      oldest: { type: Number, required: true },
      authorities: { type: [String], required: true },
      locations: { type: [String], required: true },
      words: { type: [String], required: true },
      titleWords: { type: [String], required: true },
    },
    schemaOptions,
  )
    // For the offers to one carer, in either order.
    .index({ audiences: 1, byRelevance: 1 })
    .index({ audiences: 1, byExpiry: 1 })
    // For the offers that anyone can browse, in either order.
    .index({ byRelevance: 1 })
    .index({ byExpiry: 1 })
    .index({ sector: 1, byRelevance: 1 })
    .index({ category: 1, byRelevance: 1 })
    .index({ authorities: 1, byRelevance: 1 })
    .index({ words: 1, audiences: 1 })
    // For the offers at a location, in the order of ids.
    .index({ locations: 1, audiences: 1, _id: 1 })
    // For the offers to index again when a scheme changes.
    .index({ schemeId: 1 }),
};

/** The directory's record of a scheme, with the keys for finding and sorting it. */
export interface IndexedScheme extends Omit<Scheme, 'rules' | 'branding' | 'partners' | 'publishedOn'> {
  readonly sector: string;
  /** The organisations that run it, alone or together. */
  readonly runBy: readonly string[];
  /** The age limits in years, by its present rules. */
  readonly minimumAge?: number;
  readonly maximumAge?: number;
  /** Folded name, id. */
  readonly byName: string;
  /** The local authorities of its areas, or `everywhere`. */
  readonly authorities: readonly string[];
  readonly words: readonly string[];
}

export const indexedSchemeCollection: Collection<IndexedScheme> = {
  name: 'schemes',
  schema: new Schema<IndexedScheme>(
    {
      _id: { type: String, required: true },
      name: { type: String, required: true },
      localName: { type: String, required: true },
      organisation: { type: String, required: true },
      organisationName: { type: String, required: true },
      summary: { type: String, required: true },
      areas: { type: [String], required: true },
      howToJoin: { type: String, required: true },
      url: String,
      version: { type: Number, required: true },
      sector: { type: String, required: true },
      runBy: { type: [String], required: true },
      minimumAge: Number,
      maximumAge: Number,
      byName: { type: String, required: true },
      authorities: { type: [String], required: true },
      words: { type: [String], required: true },
    },
    schemaOptions,
  )
    .index({ byName: 1 })
    .index({ sector: 1, byName: 1 })
    .index({ authorities: 1, byName: 1 })
    .index({ sector: 1, runBy: 1, byName: 1 })
    .index({ words: 1, byName: 1 }),
};

/**
 * A point with offers. All offers at one point (a postcode of many businesses, a hospital) share one location. A search
 * outwards from a place visits locations and reads only the offers that it returns.
 */
export interface OfferLocation {
  /** Latitude and longitude, as "50.7182,-1.9836". */
  readonly _id: string;
  /** The H3 cells that contain it, by resolution. */
  readonly cell2: string;
  readonly cell4: string;
  readonly cell6: string;
  /** The audiences that have or once had an offer here; see `IndexedOffer.audiences`. */
  readonly audiences: readonly string[];
}

export const offerLocationCollection: Collection<OfferLocation> = {
  name: 'locations',
  schema: new Schema<OfferLocation>(
    {
      _id: { type: String, required: true },
      cell2: { type: String, required: true },
      cell4: { type: String, required: true },
      cell6: { type: String, required: true },
      audiences: { type: [String], required: true },
    },
    schemaOptions,
  )
    .index({ audiences: 1 })
    .index({ cell2: 1, audiences: 1 })
    .index({ cell4: 1, audiences: 1 })
    .index({ cell6: 1, audiences: 1 }),
};
