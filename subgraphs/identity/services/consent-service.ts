import { dayOf, yearsBetween } from '../../../platform/calendar-date';
import { forbidden } from '../../../platform/errors/hub-error';
import { newId } from '../../../platform/ids';
import { answered, runMutation, MutationRefused, type MutationResult } from '../../../platform/mutation';
import type { SubgraphStore } from '../../../platform/subgraph/subgraph';
import type { Viewer } from '../../../platform/viewer';
import type { Carer, Consent, ConsentPurpose } from '../models/carer';
import type { CarerRepository } from '../repositories/carer-repository';
import type { KnownSchemeRepository } from '../repositories/known-scheme-repository';
import { openDetails } from './sealing/personal-details';
import { vaultOf } from './sealing/vault';

export interface ConsentDecision {
  readonly sector: string;
  readonly organisation: string;
  readonly purpose: ConsentPurpose;
  readonly agrees: boolean;
  readonly idempotencyKey: string;
}

export type ConsentRefusal = 'ConsentNotAsked' | 'ConsentNotGiven' | 'AdultNeeded';

/** Which sector's organisations ask for consent for a purpose. */
const asksFor: Readonly<Record<ConsentPurpose, string>> = { EMPLOYER_REVIEW: 'employer' };

/** A carer gives consent and withdraws it; what rests on it stops with the withdrawal. */
export class ConsentService {
  constructor(
    private readonly viewer: Viewer,
    private readonly store: SubgraphStore,
    private readonly carers: CarerRepository,
    private readonly schemes: KnownSchemeRepository,
  ) {}

  async decide(input: ConsentDecision): Promise<MutationResult<Consent, ConsentRefusal>> {
    const { viewer } = this;
    if (viewer.role !== 'carer') throw forbidden();
    const { sector, organisation, purpose, agrees } = input;
    const request = asksFor[purpose] === sector && (await this.schemes.isOrganisation(sector, organisation));
    if (!request) return { refused: 'ConsentNotAsked' };
    const standingOf = ({ consents }: Carer) =>
      consents.find(
        (consent) =>
          consent.sector === sector &&
          consent.organisation === organisation &&
          consent.purpose === purpose &&
          consent.lawfulBasis === 'CONSENT' &&
          !consent.withdrawnAt,
      );
    const mutation = { viewer, operation: 'decideConsent', input };
    const outcome = await runMutation<ConsentRefusal>(this.store, mutation, async ({ session }) => {
      const carer = await this.carers.findById(viewer.ref);
      if (!carer) throw forbidden();
      const now = this.store.clock();
      const standing = standingOf(carer);
      if (agrees && this.isTooYoung(carer)) throw new MutationRefused('AdultNeeded');
      if (agrees && standing) return standing._id;
      if (!agrees && !standing) throw new MutationRefused('ConsentNotGiven');
      const decided: Consent = standing
        ? { ...standing, withdrawnAt: now }
        : { _id: newId('co'), sector, organisation, purpose, lawfulBasis: 'CONSENT', givenAt: now };
      const consents = [...carer.consents.filter(({ _id }) => _id !== decided._id), decided];
      await this.carers.replaceOrFail({ ...carer, consents, version: carer.version + 1 }, session);
      return decided._id;
    });
    return answered(outcome, async (id) => {
      const carer = await this.carers.findById(viewer.ref);
      const isAsDecided = carer && agrees === (standingOf(carer) !== undefined);
      return isAsDecided ? carer.consents.find(({ _id }) => _id === id) : undefined;
    });
  }

  /** Data Protection Act 2018, section 9: below 13 a child's own consent does not count. */
  private isTooYoung(carer: Carer): boolean {
    const details = openDetails(vaultOf(this.store.keys), carer);
    return details !== undefined && yearsBetween(details.dateOfBirth, dayOf(this.store.clock())) < consentsFrom;
  }
}

const consentsFrom = 13;
