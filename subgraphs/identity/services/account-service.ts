import type { SubgraphStore } from '../../../platform/subgraph/subgraph';
import { personOf } from '../models/carer';
import { refsOf } from './refs';
import type { AccountRepository } from '../repositories/account-repository';
import type { CarerRepository } from '../repositories/carer-repository';
import { blindIndexOf } from './sealing/blind-index';

/** What one carer is called at one subgraph. */
export interface NamedRef {
  readonly subgraph: string;
  readonly ref: string;
}

/** Tells the gateway what the carer with an account is called at each subgraph; at identity itself, by the carer's own id. */
export class AccountService {
  constructor(
    private readonly store: SubgraphStore,
    private readonly accounts: AccountRepository,
    private readonly carers: CarerRepository,
  ) {}

  async refsOf(issuer: string, subject: string): Promise<NamedRef[]> {
    const { keys, subgraphList } = this.store;
    const account = await this.accounts.findById(blindIndexOf(keys).ofAccount(issuer, subject));
    if (!account) return [];
    const carer = await this.carers.findById(account.carerId);
    const carerId = carer ? personOf(carer) : account.carerId;
    return subgraphList.map(({ name }) => ({
      subgraph: name,
      ref: name === 'identity' ? carerId : refsOf(keys).of(carerId, name),
    }));
  }
}
