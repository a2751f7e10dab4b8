import type { SubgraphStore } from '../../../platform/subgraph/subgraph';
import { personOf } from '../model/carer';
import { refsOf } from '../refs';
import type { AccountRepository } from '../repositories/account-repository';
import { blindIndexOf } from '../sealing/blind-index';

/** What one carer is called at one subgraph. */
export interface NamedRef {
  readonly subgraph: string;
  readonly ref: string;
}

/** Tells the gateway what the carer with an account is called at each subgraph; at identity itself, by the carer's own id. */
export class Accounts {
  constructor(
    private readonly store: SubgraphStore,
    private readonly accounts: AccountRepository,
  ) {}

  async refsOf(issuer: string, subject: string): Promise<NamedRef[]> {
    const { keys, network } = this.store;
    const found = await this.accounts.withCarer(blindIndexOf(keys).ofAccount(issuer, subject));
    if (!found) return [];
    const carerId = found.carer ? personOf(found.carer) : found.account.carerId;
    return network.map(({ name }) => ({
      subgraph: name,
      ref: name === 'identity' ? carerId : refsOf(keys).of(carerId, name),
    }));
  }
}
