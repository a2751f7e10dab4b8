import type { Scheme } from '../scheme/scheme';
import { areaValue } from '../geography/area-value';
import { nameUuid } from './name-uuid';
import { hubAttribute, hubTermsOf } from './hub-attribute';
import type { OpenReferralService } from './service';

/** The published part of a scheme: all that a carer needs to find it and to join it. */
export interface PublishedScheme extends Pick<
  Scheme,
  '_id' | 'name' | 'localName' | 'organisationName' | 'summary' | 'areas' | 'howToJoin'
> {
  readonly url?: string;
}

/** Writes a scheme as a service beside its offers: the service is joining it. */
export function serviceOfScheme(scheme: PublishedScheme): OpenReferralService {
  const { _id, name, localName, organisationName, summary, areas, howToJoin, url } = scheme;
  return {
    id: nameUuid(_id),
    name,
    description: summary,
    status: 'active',
    ...(url !== undefined && { url }),
    organization: {
      id: nameUuid(`organisation|${organisationName}`),
      name: organisationName,
      description: organisationName,
    },
    service_areas: areas.map((code) => ({
      id: nameUuid(`area|${_id}|${code}`),
      name: areaValue(code).name,
      extent: code,
      extent_type: 'text',
    })),
    attributes: [
      hubAttribute(_id, 'scheme_id', _id, 'The scheme’s id in the hub'),
      hubAttribute(_id, 'local_name', 'local_name', localName),
      hubAttribute(_id, 'how_to_join', 'how_to_join', howToJoin),
    ],
  };
}

/** Reads the scheme of a service. Undefined where the service is an offer, or comes from a feed without schemes. */
export function schemeOfService(service: OpenReferralService): PublishedScheme | undefined {
  const said = hubTermsOf(service);
  const _id = said.get('scheme_id')?.term;
  if (_id == null) return undefined;
  const { name, description, url, organization } = service;
  return {
    _id,
    name,
    localName: said.get('local_name')?.description ?? name,
    organisationName: organization?.name ?? name,
    summary: description ?? name,
    areas: (service.service_areas ?? []).flatMap(({ extent }) => extent ?? []),
    howToJoin: said.get('how_to_join')?.description ?? 'Ask the provider.',
    ...(url != null && { url }),
  };
}
