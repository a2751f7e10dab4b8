import { allAuthorities, type Area } from './area';
import { distanceKm, type Point } from './point';

/**
 * Returns the local authority with the nearest middle. This is a guess: a place at the edge of a large authority is
 * often nearer to the middle of a small neighbour. For a postcode use `authorityOfPostcode`.
 */
export function nearestArea(point: Point): Area {
  let nearest: { area: Area; distance: number } | undefined;
  for (const area of allAuthorities()) {
    if (!area.centre) continue;
    const distance = distanceKm(point, area.centre);
    if (!nearest || distance < nearest.distance) nearest = { area, distance };
  }
  if (!nearest) throw new Error('The table of areas holds no local authority.');
  return nearest.area;
}
