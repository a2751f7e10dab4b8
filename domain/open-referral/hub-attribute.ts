import { nameUuid } from './name-uuid';
import type { OpenReferralAttribute, OpenReferralService } from './service';

const taxonomy = 'carer-passport-hub';

/** What Open Referral has no place for, as an attribute with a term of the hub's own taxonomy. */
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

/** What a service says by the hub's own taxonomy, by the kind of attribute. */
export function hubTermsOf({ attributes }: OpenReferralService) {
  return new Map(
    (attributes ?? []).flatMap(({ link_type, taxonomy_term }) =>
      taxonomy_term?.taxonomy === taxonomy && link_type != null ? [[link_type, taxonomy_term] as const] : [],
    ),
  );
}
