import { cellToLatLng, getHexagonEdgeLengthAvg, gridRing, latLngToCell, UNITS } from 'h3-js';
import { distanceKm, type Point } from './point';

/**
 * The distance of the farthest corner of an H3 cell from its middle, in average edges of its resolution. The most found
 * is 1.0998, over every cell of the Earth at the resolutions 0 to 4.
 */
const FARTHEST_CORNER_IN_EDGES = 1.1;

/** The cells at one number of steps from the cell of a point. */
export interface Ring {
  readonly cells: readonly string[];
  /** All places within this distance of the point are in this ring or an earlier one. */
  readonly seenWithinKm: number;
}

/** The H3 cell of a point. An average edge is 26 km long at resolution 4, 9.9 at 5, 3.7 at 6. */
export function cellOf(point: Point, resolution: number): string {
  return latLngToCell(point.latitude, point.longitude, resolution);
}

/**
 * Yields rings of cells around a point, from its own cell outwards until all within `withinKm` is covered. One step
 * goes about 1.6 edges further, so choose a resolution at which the whole way is a handful of rings. Rings that meet on
 * the far side of the Earth would overlap: `withinKm` is for distances of a country, not of the globe.
 */
export function* ringsAround(point: Point, resolution: number, withinKm: number): Generator<Ring, void> {
  const origin = cellOf(point, resolution);
  const reach = FARTHEST_CORNER_IN_EDGES * getHexagonEdgeLengthAvg(resolution, UNITS.km);
  let cells = [origin];
  for (let steps = 1; ; steps++) {
    // Places beyond this ring begin in the next one.
    const next = gridRing(origin, steps);
    const nearestMiddle = Math.min(...next.map((cell) => distanceKm(point, middleOf(cell))));
    const seenWithinKm = Math.max(0, nearestMiddle - reach);
    yield { cells, seenWithinKm };
    if (seenWithinKm >= withinKm) return;
    cells = next;
  }
}

function middleOf(cell: string): Point {
  const [latitude, longitude] = cellToLatLng(cell);
  return { latitude, longitude };
}
