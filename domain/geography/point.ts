import { greatCircleDistance, UNITS } from 'h3-js';
import { z } from 'zod';
import { outwardTable } from './outward-table';

/** In degrees (WGS 84). */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

const rowOf = outwardTable(
  'outward-postcodes',
  z.object({ outward: z.string(), latitude: z.number(), longitude: z.number() }),
);

/**
 * Returns a point within the outward part of a postcode, good to a few kilometres. Undefined for a part that the table
 * lacks: one made after 2014, or one of post-office boxes only. Throws InvalidPostcode.
 */
export function pointOfPostcode(text: string): Point | undefined {
  const row = rowOf(text);
  return row && { latitude: row.latitude, longitude: row.longitude };
}

/** Measured along the great circle. */
export function distanceKm(a: Point, b: Point): number {
  return greatCircleDistance([a.latitude, a.longitude], [b.latitude, b.longitude], UNITS.km);
}
