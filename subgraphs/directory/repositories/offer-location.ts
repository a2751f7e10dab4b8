import type { Place } from '../../../domain/geography/place';
import { areaByGss } from '../../../domain/geography/area';
import { cellOf } from '../../../domain/geography/h3-cells';
import { parseGssCode } from '../../../domain/geography/gss-code';
import { distanceKm, pointOfPostcode, type Point } from '../../../domain/geography/point';
import { nowhere, type OfferLocation } from '../models/index-records';

/** Returns the point of a place: its own, or one of its postcode, or the middle of its authority. */
export function pointOfPlace({ point, postcode, area }: Place): Point | undefined {
  if (point) return point;
  const ofPostcode = postcode === undefined ? undefined : pointOfPostcode(postcode);
  const ofArea = area === undefined ? undefined : areaByGss(parseGssCode(area))?.centre;
  return ofPostcode ?? ofArea ?? undefined;
}

/** Returns the id of a point. Equal points have equal ids, and the id converts back to exactly the point. */
export function locationId({ latitude, longitude }: Point): string {
  return `${latitude},${longitude}`;
}

export function pointOfLocation(id: string): Point {
  const [latitude, longitude] = id.split(',').map(Number);
  if (latitude === undefined || longitude === undefined) throw new RangeError('a spot’s id is two numbers');
  return { latitude, longitude };
}

export function offerLocationAt(id: string, audiences: readonly string[]): OfferLocation {
  const point = pointOfLocation(id);
  return { _id: id, cell2: cellOf(point, 2), cell4: cellOf(point, 4), cell6: cellOf(point, 6), audiences };
}

/** Returns the kilometres to the nearest of an offer's locations; null where it has none. */
export function kmToNearest(from: Point, locations: readonly string[]): number | null {
  const known = locations.filter((location) => location !== nowhere);
  return known.length === 0 ? null : Math.min(...known.map((location) => distanceKm(from, pointOfLocation(location))));
}
