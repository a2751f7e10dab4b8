import { authoritiesIn } from '../../../domain/geography/area';
import { parseGssCode } from '../../../domain/geography/gss-code';
import { badInput } from '../../../platform/errors/hub-error';

/** The local authorities that areas are made of, by their current codes, each once. */
export function authoritiesOf(areas: readonly string[]): string[] {
  return [...new Set(areas.flatMap((area) => authoritiesIn(parseGssCode(area)).map(({ code }) => code)))];
}

/** The authorities of an area that a reader asks for; an area that nobody knows is refused. */
export function requestedAuthorities(area: string): string[] {
  const authorities = authoritiesOf([area]);
  if (authorities.length === 0)
    throw badInput('filter.area must be the code of a local authority, county, region or nation, such as E06000058.');
  return authorities;
}
