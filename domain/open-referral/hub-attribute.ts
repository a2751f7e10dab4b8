import { nameUuid } from './name-uuid';
import type { OpenReferralAttribute, OpenReferralService } from './service';

const taxonomy = 'carer-passport-hub';

/** Makes an attribute with a term of the hub's own taxonomy, for values without a field in Open Referral. */
export function hubAttribute(id: string, kind: string, code: string, words: string): OpenReferralAttribute {
  const taxonomy_term = {
    id: nameUuid(`${kind}|${code}|${words}`),
    name: words,
    description: words,
    taxonomy,
    term: code,
  };
  return { id: nameUuid(`${kind}|${id}`), link_type: kind, taxonomy_term };
}

/** Returns a service's terms of the hub's own taxonomy, by the kind of attribute. */
export function hubTermsOf({ attributes }: OpenReferralService) {
  return new Map(
    (attributes ?? []).flatMap(({ link_type, taxonomy_term }) =>
      taxonomy_term?.taxonomy === taxonomy && link_type != null ? [[link_type, taxonomy_term] as const] : [],
    ),
  );
}
