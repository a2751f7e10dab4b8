import { InvalidPostcode } from '../../../domain/geography/postcode';
import { pointOfPostcode, type Point } from '../../../domain/geography/point';
import { badInput } from '../../../platform/errors/hub-error';
import type { NearInput } from '../generated/resolvers';

export const farthestKm = 100;

export interface Near {
  readonly point: Point;
  readonly withinKm: number | undefined;
}

/** Returns the reader's location. Throws a refusal that names the unusable input. */
export function nearOf(input: NearInput): Near {
  const withinKm = input.withinKm ?? undefined;
  if (withinKm !== undefined && !(withinKm > 0 && withinKm <= farthestKm))
    throw badInput(`near.withinKm must be more than 0 and at most ${farthestKm}.`);
  return { point: pointOf(input), withinKm };
}

function pointOf({ postcode, latitude, longitude }: NearInput): Point {
  const isPoint = latitude != null && longitude != null;
  const isHalf = (latitude != null) !== (longitude != null);
  if (isHalf || isPoint === (postcode != null))
    throw badInput('near needs either a postcode, or a latitude and a longitude.');
  if (isPoint) return inAndAround({ latitude, longitude });
  return ofPostcode(postcode ?? '');
}

/** Distances are searched up to the length of the United Kingdom, and no further. */
function inAndAround(point: Point): Point {
  const { latitude, longitude } = point;
  if (latitude < 49 || latitude > 61.5 || longitude < -9 || longitude > 2.5)
    throw badInput('near must be a point in the United Kingdom: latitude from 49 to 61.5, longitude from -9 to 2.5.');
  return point;
}

function ofPostcode(text: string): Point {
  try {
    const point = pointOfPostcode(text);
    if (point) return point;
  } catch (error) {
    if (error instanceof InvalidPostcode) throw badInput(`near.postcode: ${error.message}`);
    throw error;
  }
  throw badInput('near.postcode: nobody has told us where this postcode is. Try one nearby, or a point on the map.');
}
