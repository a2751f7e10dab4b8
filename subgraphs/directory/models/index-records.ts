import { Schema } from 'mongoose';
import { offerFields, type Offer } from '../../../domain/offer/offer';
import type { Scheme } from '../../../domain/scheme/scheme';
import { schemaOptions, type Collection } from '../../../platform/mongo/collection';

/** Stands in `audiences` where an offer is for every carer, and not only for those of its scheme. */
export const everyCarerAudience = '*';

/** Stands in `authorities` where something is bound to no area. */
export const everywhere = '*';

/** Stands in `locations` where an offer is bound to no place, or where nobody knows where its places are. */
export const nowhere = '*';

/**
 * An offer of any sector, as the sector last told it, with what it is found and sorted by. The sort keys end in the id, so
 * that each is a list's whole order in one indexed field, and a cursor is one value of it.
 */
export interface IndexedOffer extends Offer {
  readonly sector: string;
  /** Its scheme's id, or `carers`. */
  readonly audiences: string;
  /** Strength (statutory first), last day, id. */
  readonly byRelevance: string;
  /** Last day, id; as text it also tells what is past. */
  readonly byExpiry: string;
  /** Ages in years, from and to, also where the offer sets none. */
  readonly youngest: number;
  readonly oldest: number;
  /** The local authorities of its places, or else of its scheme, or else `everywhere`. */
  readonly authorities: readonly string[];
  /** The ids of the spots where it can be had, or `nowhere`. */
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
    // What one carer is offered, in either order.
    .index({ audiences: 1, byRelevance: 1 })
    .index({ audiences: 1, byExpiry: 1 })
    // What anybody can browse, in either order.
    .index({ byRelevance: 1 })
    .index({ byExpiry: 1 })
    .index({ sector: 1, byRelevance: 1 })
    .index({ category: 1, byRelevance: 1 })
    .index({ authorities: 1, byRelevance: 1 })
    .index({ words: 1, audiences: 1 })
    // What can be had at a spot, in the order of ids.
    .index({ locations: 1, audiences: 1, _id: 1 })
    // What has to be looked at again when a scheme changes.
    .index({ schemeId: 1 }),
};

/** What the directory shows of a scheme, with what it is found and sorted by. */
export interface IndexedScheme extends Omit<Scheme, 'rules' | 'branding' | 'partners' | 'publishedOn'> {
  readonly sector: string;
  /** All who run it, alone or together. */
  readonly runBy: readonly string[];
  /** In years, as its rules of today have them. */
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
 * A point at which something is offered. However many offers share a point (a high street's postcode, a hospital), it is
 * one spot: a search outwards from a place walks over spots and reads only the offers that it shows.
 */
export interface OfferLocation {
  /** Latitude and longitude, as "50.7182,-1.9836". */
  readonly _id: string;
  /** The H3 cells that hold it, by resolution. */
  readonly cell2: string;
  readonly cell4: string;
  readonly cell6: string;
  /** To whom something is or once was given here; see `IndexedOffer.givenTo`. */
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
