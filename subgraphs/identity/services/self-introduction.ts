import { dayOf, type CalendarDate } from '../../../platform/calendar-date';
import { forbidden } from '../../../platform/errors/hub-error';
import { remember } from '../../../platform/idempotency';
import type { Work } from '../../../platform/mongo/unit-of-work';
import { newId } from '../../../platform/ids';
import { carryOut, Refused, type Attempt, type Outcome } from '../../../platform/mutation';
import type { SubgraphStore } from '../../../platform/subgraph/subgraph';
import type { Viewer } from '../../../platform/viewer';
import type { AccountRepository } from '../repositories/account-repository';
import type { CarerRepository } from '../repositories/carer-repository';
import { blindIndexOf } from '../sealing/blind-index';
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
 * Makes somebody known who signs in for the first time. Nobody has checked what they say of themselves, so it is no evidence of
 * who they are: the record has no blocking keys and is never matched with a register's. What a scheme holds of them comes
 * to them by the scheme's invitation, or anew by a share code over its counter.
 */
export class SelfIntroduction {
  constructor(
    private readonly viewer: Viewer,
    private readonly store: SubgraphStore,
    private readonly accounts: AccountRepository,
    private readonly carers: CarerRepository,
  ) {}

  async introduce(input: SelfDescription): Promise<Outcome<Date, 'KnownAlready'> | { fault: RowFault }> {
    const { viewer, store } = this;
    const attempt = { viewer, operation: 'introduceMyself', input };
    if (viewer.role === 'carer') return this.again(attempt);
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
      if (await this.accounts.findById(account)) throw new Refused('KnownAlready');
      const carer = newCarer(newId('cr'), details, area, [], store);
      await this.carers.add({ ...carer, ownWord: true }, work);
      await this.accounts.add({ _id: account, carerId: carer._id }, work);
      const knownSince = store.clock();
      const asCarer = {
        ...attempt,
        viewer: { role: 'carer', ref: carer._id },
        idempotencyKey,
        at: knownSince,
      } as const;
      remember(store.connection, work, asCarer, knownSince.toISOString());
      return knownSince.toISOString();
    };
    const again = async () => {
      // They were welcomed, and have been forgotten or have another sign-in since.
      if (!(await this.accounts.findById(account))) throw new Refused('RequestRepeated');
    };
    return welcomed(await carryOut<'KnownAlready'>(store, attempt, welcome, again));
  }

  /** Whoever did not get the answer asks again as the carer that they have become, and is told the same. */
  private async again(attempt: Attempt): Promise<Outcome<Date, 'KnownAlready'>> {
    return welcomed(
      await carryOut<'KnownAlready'>(this.store, attempt, async () => {
        throw new Refused('KnownAlready');
      }),
    );
  }
}

function welcomed(outcome: Outcome<string, 'KnownAlready'>): Outcome<Date, 'KnownAlready'> {
  return 'refused' in outcome ? outcome : { done: new Date(outcome.done) };
}
