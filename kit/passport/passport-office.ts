import { dayOf, type CalendarDate } from '../../platform/calendar-date';
import { newId } from '../../platform/ids';
import { carryOut, Refused, type Outcome } from '../../platform/mutation';
import type { SubgraphStore } from '../../platform/subgraph/subgraph';
import type { Viewer } from '../../platform/viewer';
import type { SchemeRepository } from '../scheme/scheme-repository';
import { passportChange, passportChanged } from '../sector/events';
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
  readonly idempotencyKey: string;
}

export interface EndRequest {
  readonly passportId: string;
  readonly reason: PassportEnd;
  readonly idempotencyKey: string;
}

/** Issues and ends the passports of one sector, for one viewer; each change tells identity in the same transaction. */
export class PassportOffice<P extends Passport> {
  constructor(
    private readonly sector: string,
    private readonly viewer: Viewer,
    private readonly store: SubgraphStore,
    private readonly schemes: SchemeRepository,
    private readonly passports: PassportRepository<P>,
    /** Makes a sector's own passport out of the common fields. */
    private readonly completed: (passport: Passport) => P,
  ) {}

  /** `completed` is for a sector that asks more of whoever issues a passport than all sectors do. */
  async issue(
    input: IssueRequest,
    completed = this.completed,
  ): Promise<Outcome<P, 'SchemeNotYours' | 'IntroductionRefused'>> {
    const { clock, keys } = this.store;
    const scheme = await this.schemes.ofViewer(input.schemeId);
    if (!scheme) return { refused: 'SchemeNotYours' };
    const introduction = await readIntroduction(
      keys.checking('introductions'),
      this.sector,
      input.introduction,
      clock(),
    );
    if (introduction?.schemeId !== scheme._id) return { refused: 'IntroductionRefused' };
    const today = dayOf(clock());
    const validFrom = input.validFrom ?? today;
    const validUntil = lastDay(scheme.validity, validFrom, input.validUntil);
    const outcome = await carryOut<'IntroductionRefused'>(
      this.store,
      { viewer: this.viewer, operation: 'issuePassport', input },
      async ({ session, emit }) => {
        if (await this.passports.isIntroduced(introduction.id)) throw new Refused('IntroductionRefused');
        const passport = completed({
          _id: newId('pp'),
          carerRef: introduction.carerRef,
          schemeId: scheme._id,
          organisation: scheme.organisation,
          number: newPassportNumber(),
          issuedOn: today,
          introduction: introduction.id,
          validFrom,
          ...(validUntil && { validUntil }),
          version: 1,
        });
        await this.passports.add(passport, session);
        emit(passportChanged, passport._id, passportChange(this.sector, scheme, passport));
        return passport._id;
      },
    );
    return this.read(outcome);
  }

  async end(input: EndRequest): Promise<Outcome<P, 'PassportNotYours'>> {
    const outcome = await carryOut<'PassportNotYours'>(
      this.store,
      { viewer: this.viewer, operation: 'endPassport', input },
      async ({ session, emit }) => {
        const passport = await this.passports.findById(input.passportId);
        const scheme = passport && (await this.schemes.ofViewer(passport.schemeId));
        if (!passport || !scheme) throw new Refused('PassportNotYours');
        const on = dayOf(this.store.clock());
        const grace = input.reason === 'ENDED' ? graceUntil(scheme.validity, on) : undefined;
        const ended = { on, reason: input.reason, ...(grace && { graceUntil: grace }) };
        const next: P = { ...passport, ended, version: passport.version + 1 };
        if (!(await this.passports.replace(next, session)))
          throw new Error('a passport changed while it was being ended');
        emit(passportChanged, next._id, passportChange(this.sector, scheme, next));
        return next._id;
      },
    );
    return this.read(outcome);
  }

  private async read<R extends string>(outcome: Outcome<string, R>): Promise<Outcome<P, R>> {
    if ('refused' in outcome) return outcome;
    const passport = await this.passports.findById(outcome.done);
    if (!passport) throw new Error('a passport that was just changed cannot be read by who changed it');
    return { done: passport };
  }
}
