import type { SubgraphStore } from '../../../platform/subgraph/subgraph';
import { hub } from '../../../platform/viewer';
import type { Carer } from '../models/carer';
import { AccountRepository } from '../repositories/account-repository';
import { CarerRepository } from '../repositories/carer-repository';
import { InvitationRepository } from '../repositories/invitation-repository';
import { LinkRepository } from '../repositories/link-repository';
import { ShareCodeRepository } from '../repositories/share-code-repository';
import { blindIndexOf } from './sealing/blind-index';
import { vaultOf } from './sealing/vault';
import { KnownPersonService } from './register/known-person-service';

const atOnce = 500;

export interface Rotated {
  readonly keys: number;
  readonly cards: number;
  readonly accounts: number;
}

/**
 * Brings all that identity keeps under the newest keys at rest: people's keys are wrapped anew, and what they are looked up by
 * is hashed anew. What is done already is passed over, so it can be cut off anywhere and begun again. Identity may not run
 * meanwhile: it would look people up by keys that only some are found by.
 */
export class KeyRotation {
  constructor(private readonly store: Pick<SubgraphStore, 'connection' | 'keys' | 'unitOfWork'>) {}

  /** Calls `progress` after each batch; what that throws ends it. */
  async run(progress: (rotated: Rotated) => void): Promise<Rotated> {
    const { connection } = this.store;
    // They are good for ten minutes; anyone who was told one asks for another.
    await new ShareCodeRepository(hub, connection).forgetAll();
    let rotated: Rotated = { keys: 0, cards: 0, accounts: 0 };
    const add = (kind: keyof Rotated) => (count: number) => {
      rotated = { ...rotated, [kind]: rotated[kind] + count };
      progress(rotated);
    };
    await this.carers(add('keys'));
    await this.cards(add('cards'));
    await this.invitations();
    await this.accounts(add('accounts'));
    return rotated;
  }

  private async carers(done: (count: number) => void): Promise<void> {
    const carers = new CarerRepository(hub, this.store.connection);
    const people = new KnownPersonService(this.store.keys);
    const vault = vaultOf(this.store.keys);
    for await (const batch of batchesOf(carers)) {
      const renewed = batch.flatMap((carer): Carer[] => {
        const key = carer.key === undefined ? undefined : vault.rewrapped(carer._id, carer.key);
        if (key === undefined || key === carer.key) return [];
        const form = carer.blocks && people.open(carer);
        return [{ ...carer, key, ...(form && { blocks: people.blocksOf(form) }), version: carer.version + 1 }];
      });
      await this.store.unitOfWork.run(async ({ session }) => {
        if ((await carers.replaceAll(renewed, session)) !== renewed.length)
          throw new Error('a carer changed while keys were rotated; stop the hub, and begin again');
      });
      done(renewed.length);
    }
  }

  private async cards(done: (count: number) => void): Promise<void> {
    const links = new LinkRepository(hub, this.store.connection);
    const { card } = blindIndexOf(this.store.keys).renewed;
    for await (const batch of batchesOf(links)) {
      const renewed = batch
        .map((link) => ({ _id: link._id, before: link.card, card: card(link.card) }))
        .filter((link) => link.card !== link.before);
      await this.store.unitOfWork.run(({ session }) => links.renewCards(renewed, session));
      done(renewed.length);
    }
  }

  private async invitations(): Promise<void> {
    const invitations = new InvitationRepository(hub, this.store.connection);
    const { invitation } = blindIndexOf(this.store.keys).renewed;
    for await (const batch of batchesOf(invitations)) {
      const renewed = batch.map(({ _id, code }) => ({ _id, code: invitation(code) }));
      await this.store.unitOfWork.run(({ session }) => invitations.renewCodes(renewed, session));
    }
  }

  private async accounts(done: (count: number) => void): Promise<void> {
    const accounts = new AccountRepository(hub, this.store.connection);
    const { account } = blindIndexOf(this.store.keys).renewed;
    for await (const batch of batchesOf(accounts)) {
      const renewed = new Map(
        batch.flatMap(({ _id, carerId }) => (account(_id) === _id ? [] : [[_id, { _id: account(_id), carerId }]])),
      );
      await this.store.unitOfWork.run(({ session }) => accounts.rename(renewed, session));
      done(renewed.size);
    }
  }
}

async function* batchesOf<T extends { readonly _id: string }>(repository: {
  batchAfter(id: string, limit: number): Promise<T[]>;
}): AsyncGenerator<T[]> {
  for (let last: string | undefined = ''; last !== undefined;) {
    const batch: T[] = await repository.batchAfter(last, atOnce);
    if (batch.length > 0) yield batch;
    last = batch.at(-1)?._id;
  }
}
