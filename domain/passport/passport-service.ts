import { dayOf, type CalendarDate } from '../../platform/calendar-date';
import { newId } from '../../platform/ids';
import type { Work } from '../../platform/mongo/unit-of-work';
import { answered, runMutation, MutationRefused, type MutationResult } from '../../platform/mutation';
import type { SubgraphStore } from '../../platform/subgraph/subgraph';
import type { Viewer } from '../../platform/viewer';
import { ErasedCarers } from '../erasure/erased-carers';
import { ineligibility, type HolderFacts } from '../rules/eligibility';
import type { PastRulesRepository } from '../rules/past-rules-repository';
import type { Endings } from '../rules/scheme-rules';
import type { Scheme } from '../scheme/scheme';
import type { SchemeRepository } from '../scheme/scheme-repository';
import { passportChange, passportChanged } from '../sector/events';
import { endedBy } from './ending';
import { graceUntil, lastDay } from './first-and-last-day';
import { readIntroduction } from './introduction';
import type { Passport, PassportEnd } from './passport';
import { newPassportNumber } from './passport-number';
import type { PassportRepository } from './passport-repository';

export interface IssueRequest {
  readonly schemeId: string;
  readonly introduction: string;
  readonly validFrom?: CalendarDate | null | undefined;
  readonly validUntil?: CalendarDate | null | undefined;
  readonly holder?: HolderFacts | null | undefined;
  readonly idempotencyKey: string;
}

export interface EndRequest {
  readonly passportId: string;
  readonly reason: PassportEnd;
  readonly idempotencyKey: string;
}

type EndRefusal = 'PassportNotYours' | 'NotInRules' | 'PassportEndedAlready';

/** The holder of a passport, and its first and last day where the scheme's rules leave them open. */
interface Recipient {
  readonly carerRef: string;
  readonly introduction?: string;
  readonly validFrom?: CalendarDate | null | undefined;
  readonly validUntil?: CalendarDate | null | undefined;
}

/** A scheme's rules leave a person out. Holds the words for the caller. */
export interface NotEligible {
  readonly notEligible: string;
}

/** The services around a passport that its service uses. */
interface Dependencies<P extends Passport> {
  readonly sector: string;
  readonly viewer: Viewer;
  readonly store: SubgraphStore;
  readonly schemes: SchemeRepository;
  readonly pastRules: PastRulesRepository;
  readonly passports: PassportRepository<P>;
  /** Makes a sector's own passport out of the common fields. */
  readonly toSectorPassport: (passport: Passport) => P;
}

/** Issues and ends one sector's passports, for one viewer. Identity gets each change in the same transaction. */
export class PassportService<P extends Passport> {
  constructor(private readonly deps: Dependencies<P>) {}

  /** `toApplication` is for a sector that asks more of the issuing staff than all sectors do. */
  async issue(
    input: IssueRequest,
    toSectorPassport = this.deps.toSectorPassport,
  ): Promise<MutationResult<P, 'SchemeNotYours' | 'IntroductionRefused'> | NotEligible> {
    const { sector, viewer, store, schemes, passports } = this.deps;
    const scheme = await schemes.ofViewer(input.schemeId);
    if (!scheme) return { refused: 'SchemeNotYours' };
    const notEligible = ineligibility(scheme.rules.eligibility, input.holder ?? {});
    if (notEligible) return { notEligible };
    const outcome = await runMutation<'IntroductionRefused'>(
      store,
      // The facts about the holder are stored nowhere, not even as part of a digest.
      { viewer, operation: 'issuePassport', input: withoutHolder(input) },
      async (work) => {
        const key = store.keys.checking('introductions');
        const introduction = await readIntroduction(key, sector, input.introduction, store.clock());
        if (introduction?.schemeId !== scheme._id || (await passports.isIntroduced(introduction.id)))
          throw new MutationRefused('IntroductionRefused');
        const { id, carerRef } = introduction;
        if (await new ErasedCarers(store.connection).has(carerRef)) throw new MutationRefused('IntroductionRefused');
        const { validFrom, validUntil } = input;
        return this.give(scheme, { carerRef, introduction: id, validFrom, validUntil }, work, toSectorPassport);
      },
    );
    return this.read(outcome, isNotEnded);
  }

  /** Stores a first passport inside the caller's transaction, sends it to identity, and returns its id. */
  async give(
    scheme: Scheme,
    { carerRef, introduction, ...dates }: Recipient,
    work: Work,
    toSectorPassport: (passport: Passport) => P = this.deps.toSectorPassport,
  ): Promise<string> {
    const issuedOn = dayOf(this.deps.store.clock());
    const validFrom = dates.validFrom ?? issuedOn;
    const validUntil = lastDay(scheme.rules.validity, validFrom, dates.validUntil);
    const passport = toSectorPassport({
      _id: newId('pp'),
      carerRef,
      schemeId: scheme._id,
      organisation: scheme.organisation,
      number: newPassportNumber(),
      issuedOn,
      issueNumber: 1,
      rulesVersion: scheme.rules.version,
      ...(introduction && { introduction }),
      validFrom,
      ...(validUntil && { validUntil }),
      version: 1,
    });
    await this.deps.passports.add(passport, work);
    work.emit(passportChanged, passport._id, passportChange(this.deps.sector, scheme, passport));
    return passport._id;
  }

  /** Ends a passport as far as its own version of the rules, and its earlier end if any, allow. */
  async end(input: EndRequest): Promise<MutationResult<P, EndRefusal>> {
    const { viewer, store } = this.deps;
    const mutation = { viewer, operation: 'endPassport', input };
    const outcome = await runMutation<EndRefusal>(store, mutation, async (work) => {
      const passport = await this.deps.passports.findById(input.passportId);
      const scheme = passport && (await this.deps.schemes.ofViewer(passport.schemeId));
      if (!passport || !scheme) throw new MutationRefused('PassportNotYours');
      const rules = await this.deps.pastRules.ofScheme(scheme, passport.rulesVersion);
      if (!mayEnd(rules.endings, input.reason)) throw new MutationRefused('NotInRules');
      const { reason } = input;
      const on = dayOf(store.clock());
      const grace = reason === 'ENDED' ? graceUntil(rules.validity, on) : undefined;
      const withdrawnBy = reason === 'WITHDRAWN' && ({ withdrawnBy: 'STAFF' } as const);
      const ended = endedBy(passport, { on, reason, ...(grace && { graceUntil: grace }), ...withdrawnBy });
      if (!ended) throw new MutationRefused('PassportEndedAlready');
      await this.store({ ...passport, ended }, scheme, work);
      return passport._id;
    });
    return this.read(outcome, ({ ended }) => ended?.reason === input.reason);
  }

  /** Stores the next version of a passport inside the caller's transaction, and sends it to identity. */
  async store(changed: P, scheme: Scheme, { session, emit }: Work): Promise<void> {
    const next: P = { ...changed, version: changed.version + 1 };
    await this.deps.passports.replaceOrFail(next, session);
    emit(passportChanged, next._id, passportChange(this.deps.sector, scheme, next));
  }

  /** Returns the changed passport as it is now, as long as the result of the change still `holds`. */
  read<R extends string>(
    outcome: MutationResult<string, R>,
    holds: (passport: P) => boolean,
  ): Promise<MutationResult<P, R>> {
    return answered(outcome, (id) => this.deps.passports.findById(id), holds);
  }
}

/** Returns true if the result of an issue, a renewal or a replacement still stands: there is a passport. */
export function isNotEnded({ ended }: Pick<Passport, 'ended'>): boolean {
  return ended === undefined;
}

function mayEnd({ withheldForMisuse, withdrawnByStaff }: Endings, reason: PassportEnd): boolean {
  if (reason === 'WITHHELD') return withheldForMisuse;
  return reason === 'WITHDRAWN' ? withdrawnByStaff : true;
}

function withoutHolder({ holder: _said, ...input }: IssueRequest): Omit<IssueRequest, 'holder'> {
  return input;
}
