import type { KeyRing } from '../../../../platform/tokens/key-ring';
import { blockingKeys, standardise, type StandardPerson } from '../linkage';
import type { Carer } from '../../models/carer';
import { blindIndexOf } from '../sealing/blind-index';
import { openDetails, type PersonalDetails } from '../sealing/personal-details';
import { vaultOf } from '../sealing/vault';

/** Records in the form in which they are compared, and the blind keys by which a store finds them. */
export class KnownPersonService {
  constructor(private readonly keys: KeyRing) {}

  formOf(id: string, details: PersonalDetails): StandardPerson {
    return standardise({ id, ...details });
  }

  blocksOf(form: StandardPerson): string[] {
    const blind = blindIndexOf(this.keys);
    return blockingKeys(form).map((key) => blind.ofBlock(key));
  }

  /** The record's form, or undefined where the person was erased. */
  open(carer: Carer): StandardPerson | undefined {
    const details = openDetails(vaultOf(this.keys), carer);
    return details && this.formOf(carer._id, details);
  }
}
