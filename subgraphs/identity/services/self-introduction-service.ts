import { dayOf, type CalendarDate } from '../../../platform/calendar-date';
import { forbidden } from '../../../platform/errors/hub-error';
import { storeOutcome } from '../../../platform/idempotency';
import type { Work } from '../../../platform/mongo/unit-of-work';
import { newId } from '../../../platform/ids';
import { runMutation, MutationRefused, type MutationRequest, type MutationResult } from '../../../platform/mutation';
import type { SubgraphStore } from '../../../platform/subgraph/subgraph';
import type { Viewer } from '../../../platform/viewer';
import type { AccountRepository } from '../repositories/account-repository';
import type { CarerRepository } from '../repositories/carer-repository';
import { blindIndexOf } from './sealing/blind-index';
import { newCarer } from './new-carer';
import { readRow, type RowFault } from './register/row';

export interface SelfDescription {
  readonly givenName: string;
  readonly familyName: string;
  readonly dateOfBirth: CalendarDate;
  readonly postcode: string;
  readonly addressLine?: string | null | undefined;
  readonly town?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly adult?: string | null | undefined;
  readonly idempotencyKey: string;
}

/**
 * Makes a person known who signs in for the first time. No one has checked what they say of themselves, so it is no evidence of
 * who they are: the record has no blocking keys and is never matched with a register's. What a scheme holds of them comes
 * to them by the scheme's invitation, or anew by a share code over its counter.
 */
export class SelfIntroductionService {
  constructor(
    private readonly viewer: Viewer,
    private readonly store: SubgraphStore,
    private readonly accounts: AccountRepository,
    private readonly carers: CarerRepository,
  ) {}

  async introduce(input: SelfDescription): Promise<MutationResult<Date, 'KnownAlready'> | { fault: RowFault }> {
    const { viewer, store } = this;
    const mutation = { viewer, operation: 'introduceMyself', input };
    if (viewer.role === 'carer') return this.again(mutation);
    if (viewer.role !== 'newcomer') throw forbidden();
    const { idempotencyKey, ...said } = input;
    const read = readRow({ number: '-', ...said }, dayOf(store.clock()));
    if ('faults' in read) {
      const [fault] = read.faults;
      if (!fault) throw new Error('a row was refused without a fault');
      return { fault };
    }
    const { details, area } = read.row;
    const account = blindIndexOf(store.keys).ofAccount(viewer.issuer, viewer.subject);
    const welcome = async (work: Work) => {
      if (await this.accounts.findById(account)) throw new MutationRefused('KnownAlready');
      const carer = newCarer(newId('cr'), details, area, [], store);
      await this.carers.add({ ...carer, ownWord: true }, work);
      await this.accounts.add({ _id: account, carerId: carer._id }, work);
      const knownSince = store.clock();
      const asCarer = {
        ...mutation,
        viewer: { role: 'carer', ref: carer._id },
        idempotencyKey,
        at: knownSince,
      } as const;
      storeOutcome(store.connection, work, asCarer, knownSince.toISOString());
      return knownSince.toISOString();
    };
    const again = async () => {
      // They were welcomed, and have been forgotten or have another sign-in since.
      if (!(await this.accounts.findById(account))) throw new MutationRefused('RequestRepeated');
    };
    return welcomed(await runMutation<'KnownAlready'>(store, mutation, welcome, again));
  }

  /** Anyone who did not get the answer asks again as the carer that they have become, and is told the same. */
  private async again(mutation: MutationRequest): Promise<MutationResult<Date, 'KnownAlready'>> {
    return welcomed(
      await runMutation<'KnownAlready'>(this.store, mutation, async () => {
        throw new MutationRefused('KnownAlready');
      }),
    );
  }
}

function welcomed(outcome: MutationResult<string, 'KnownAlready'>): MutationResult<Date, 'KnownAlready'> {
  return 'refused' in outcome ? outcome : { done: new Date(outcome.done) };
}
