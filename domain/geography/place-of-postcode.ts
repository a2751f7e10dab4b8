import { authorityOfPostcode } from './authority-of-postcode';
import type { Place } from './place';
import { pointOfPostcode } from './point';
import { InvalidPostcode, parsePostcode, type Postcode } from './postcode';

/** Jersey, Guernsey and the Isle of Man share the postcodes' form and are not in the United Kingdom. */
const crownDependency = /^(JE|GY|IM)\d/;

/** Returns a place by its postcode (its outward part is enough), or undefined if it is not of the United Kingdom. */
export function placeOfPostcode(name: string, text: string): Place | undefined {
  const postcode = read(text);
  if (!postcode || crownDependency.test(postcode.outward)) return undefined;
  const area = authorityOfPostcode(postcode.text)?.code;
  const point = pointOfPostcode(postcode.text);
  return { name, postcode: postcode.text, ...(area && { area }), ...(point && { point }) };
}

function read(text: string): Postcode | undefined {
  try {
    return parsePostcode(text);
  } catch (error) {
    if (error instanceof InvalidPostcode) return undefined;
    throw error;
  }
}
