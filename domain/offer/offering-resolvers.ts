import { scalars } from '../../platform/scalars';
import type { ResolverMap } from '../../platform/subgraph/subgraph';
import { areaValue } from '../geography/area-value';
import type { Place } from '../geography/place';
import type { Scheme } from '../scheme/scheme';
import type { SectorNames } from '../sector/sector-type-defs';
import { offerCategories } from './categories';
import type { Offer } from './offer';

type FieldMap = Readonly<Record<string, unknown>>;

interface OfferingResolvers {
  readonly shared: ResolverMap;
  readonly scheme: FieldMap;
  readonly offer: FieldMap;
}

/** Scalars and places: the value types that every subgraph with schemes and offers needs. */
export const placeResolvers: ResolverMap = {
  ...scalars,
  Place: { area: (place: Place) => (place.area ? areaValue(place.area) : null) },
};

/** Resolves the common fields of schemes and offers, from the records that both a sector and the directory store. */
export function offeringResolvers({ code, label }: SectorNames): OfferingResolvers {
  const sector = () => ({ code, name: label });
  return {
    shared: { ...placeResolvers, Sector: { __resolveReference: sector } },
    scheme: {
      id: (scheme: Scheme) => scheme._id,
      sector,
      organisation: (scheme: Scheme) => scheme.organisationName,
      areas: (scheme: Scheme) => scheme.areas.map(areaValue),
    },
    offer: {
      id: (offer: Offer) => offer._id,
      sector,
      category: (offer: Offer) => ({ code: offer.category, name: offerCategories[offer.category] }),
    },
  };
}
