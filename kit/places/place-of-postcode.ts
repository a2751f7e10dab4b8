import { authorityOfPostcode } from './authority-of-postcode';
import type { Place } from './place';
import { pointOfPostcode } from './point';
import { InvalidPostcode, parsePostcode } from './postcode';

/** A place by its postcode; undefined where that is no postcode of the United Kingdom. */
export function placeOfPostcode(name: string, text: string): Place | undefined {
  const postcode = postcodeOf(text);
  if (postcode === undefined) return undefined;
  const area = authorityOfPostcode(postcode)?.code;
  const point = pointOfPostcode(postcode);
  return { name, postcode, ...(area && { area }), ...(point && { point }) };
}

function postcodeOf(text: string): string | undefined {
  try {
    return parsePostcode(text).text;
  } catch (error) {
    if (error instanceof InvalidPostcode) return undefined;
    throw error;
  }
}
