import { authoritiesIn } from '../../../domain/geography/area';
import { parseGssCode } from '../../../domain/geography/gss-code';
import { badInput } from '../../../platform/errors/hub-error';

/** Returns the local authorities of some areas, by their current codes, each once. */
export function authoritiesOf(areas: readonly string[]): string[] {
  return [...new Set(areas.flatMap((area) => authoritiesIn(parseGssCode(area)).map(({ code }) => code)))];
}

/** Returns the authorities of an area that a reader requests. Refuses an unknown area. */
export function requestedAuthorities(area: string): string[] {
  const authorities = authoritiesOf([area]);
  if (authorities.length === 0)
    throw badInput('filter.area must be the code of a local authority, county, region or nation, such as E06000058.');
  return authorities;
}
