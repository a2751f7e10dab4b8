import type { SchemeChanged } from '../../../kit/sector/events';
import type { KnownScheme } from '../model/known-scheme';

/** What identity keeps of a scheme. */
export function knownSchemeOf({ sector, scheme }: SchemeChanged): KnownScheme {
  const { _id, name, organisation, organisationName, version } = scheme;
  return { _id, sector, name, organisation, organisationName, version };
}
