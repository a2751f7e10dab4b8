import type { SubgraphStore } from '../../../platform/subgraph/subgraph';
import type { Carer, Consent } from '../models/carer';
import { refsOf } from './refs';
import { sealDetails, type PersonalDetails } from './sealing/personal-details';
import { vaultOf } from './sealing/vault';

/** A carer's first record: sealed under a new key, and found by a ref for every subgraph there is. */
export function newCarer(
  _id: string,
  details: PersonalDetails,
  area: string,
  consents: readonly Consent[],
  { keys, subgraphList }: Pick<SubgraphStore, 'keys' | 'subgraphList'>,
): Carer {
  const vault = vaultOf(keys);
  const key = vault.newKey(_id);
  return {
    _id,
    key,
    details: sealDetails(vault, { _id, key }, details),
    area,
    refs: refsOf(keys).allOf(_id, subgraphList),
    consents,
    version: 1,
  };
}
