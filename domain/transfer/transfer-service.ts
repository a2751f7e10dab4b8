import { dayOf, type CalendarDate } from '../../platform/calendar-date';
import { answered, runMutation, MutationRefused, type MutationResult } from '../../platform/mutation';
import type { SubgraphStore } from '../../platform/subgraph/subgraph';
import { isStaff, type Viewer } from '../../platform/viewer';
import { lastDay } from '../passport/first-and-last-day';
import type { Passport } from '../passport/passport';
import { newPassportNumber } from '../passport/passport-number';
import { isNotEnded, type NotEligible, type PassportService } from '../passport/passport-service';
import type { PassportRepository } from '../passport/passport-repository';
import { statusOn } from '../passport/status';
import { ineligibilityByAnswers } from '../rules/eligibility';
import type { Scheme } from '../scheme/scheme';
import type { SchemeRepository } from '../scheme/scheme-repository';
import { agreementId, type TransferAgreement } from './transfer-agreement';
import type { TransferAgreementRepository } from './transfer-agreement-repository';

export interface RecogniseRequest {
  readonly schemeId: string;
  readonly until?: CalendarDate | null | undefined;
  readonly idempotencyKey: string;
}

export interface TransferRequest {
  readonly passportId: string;
  readonly toSchemeId: string;
  readonly age?: number | null | undefined;
  readonly idempotencyKey: string;
}

interface Dependencies<P extends Passport> {
  readonly viewer: Viewer;
  readonly store: SubgraphStore;
  readonly schemes: SchemeRepository;
  readonly passports: PassportRepository<P>;
  readonly passportService: PassportService<P>;
  readonly agreements: TransferAgreementRepository;
  /** Returns the passport with the sector's own fields that move, and those that begin anew after the transfer. */
  readonly onTransfer: (passport: P, on: CalendarDate) => P;
}

/** Transfers passports with their holders, between organisations that recognise each other's schemes. */
export class TransferService<P extends Passport> {
  constructor(private readonly deps: Dependencies<P>) {}

  /** The viewer's organisation recognises another's scheme from today, to the given day or without an end. */
  async recognise(input: RecogniseRequest): Promise<MutationResult<Scheme, 'SchemeNotRecognisable'>> {
    const { viewer, store, schemes, agreements } = this.deps;
    const scheme = await schemes.findById(input.schemeId);
    const organisation = isStaff(viewer) ? viewer.organisation : undefined;
    if (!scheme || !organisation || scheme.organisation === organisation) return { refused: 'SchemeNotRecognisable' };
    const mutation = { viewer, operation: 'recogniseScheme', input };
    const outcome = await runMutation<never>(store, mutation, async (work) => {
      const _id = agreementId(organisation, scheme._id);
      const before = await agreements.findById(_id);
      const next: TransferAgreement = {
        _id,
        organisation,
        schemeId: scheme._id,
        validFrom: before?.validFrom ?? dayOf(store.clock()),
        ...(input.until && { validUntil: input.until }),
        version: (before?.version ?? 0) + 1,
      };
      if (!before) await agreements.add(next, work);
      else await agreements.replaceOrFail(next, work.session);
      return _id;
    });
    const standing = await answered(
      outcome,
      (id) => agreements.findById(id),
      ({ validUntil }) => validUntil === (input.until ?? undefined),
    );
    return 'done' in standing ? { done: scheme } : standing;
  }

  /**
   * The holder transfers a passport to another organisation. It stays the same record, so that each carer is counted
   * once. The former organisation can no longer read it, and the new one issues a card of its own.
   */
  async transfer(
    input: TransferRequest,
  ): Promise<MutationResult<P, 'PassportNotYours' | 'TransferRefused'> | NotEligible> {
    const { viewer, store, schemes, passports, passportService, agreements, onTransfer } = this.deps;
    const target = await schemes.findById(input.toSchemeId);
    const notEligible = target && ineligibilityByAnswers(target.rules.eligibility, { age: input.age });
    if (notEligible) return { notEligible };
    // The age is checked and stored nowhere, not even as part of a digest.
    const { age: _said, ...request } = input;
    const mutation = { viewer, operation: 'movePassport', input: request };
    const outcome = await runMutation<'PassportNotYours' | 'TransferRefused'>(store, mutation, async (work) => {
      const today = dayOf(store.clock());
      const passport = viewer.role === 'carer' ? await passports.findById(input.passportId) : undefined;
      if (!passport) throw new MutationRefused('PassportNotYours');
      const isFree = target && target.organisation !== passport.organisation && statusOn(passport, today) === 'ACTIVE';
      if (!isFree || !(await agreements.holds(target.organisation, passport.schemeId, today)))
        throw new MutationRefused('TransferRefused');
      const { validUntil: _before, introduction: _used, ...rest } = passport;
      const validUntil = lastDay(target.rules.validity, today);
      const next = {
        ...rest,
        schemeId: target._id,
        organisation: target.organisation,
        number: newPassportNumber(),
        issuedOn: today,
        issueNumber: passport.issueNumber + 1,
        rulesVersion: target.rules.version,
        validFrom: today,
        ...(validUntil && { validUntil }),
        transferredFrom: { schemeId: passport.schemeId, on: today },
      } as P;
      await passportService.store(onTransfer(next, today), target, work);
      return passport._id;
    });
    return passportService.read(outcome, (passport) => passport.schemeId === input.toSchemeId && isNotEnded(passport));
  }
}
