import { addDays, dayOf, type CalendarDate } from '../../platform/calendar-date';
import { newId } from '../../platform/ids';
import { runMutation, MutationRefused, type MutationResult } from '../../platform/mutation';
import type { SubgraphStore } from '../../platform/subgraph/subgraph';
import type { Viewer } from '../../platform/viewer';
import type { RenewalWay, SchemeRules } from '../rules/scheme-rules';
import type { Scheme } from '../scheme/scheme';
import type { SchemeRepository } from '../scheme/scheme-repository';
import { passportChange, passportChanged } from '../sector/events';
import { lastDay } from './first-and-last-day';
import type { PassportStatistics } from './passport-statistics';
import type { Passport } from './passport';
import { newPassportNumber } from './passport-number';
import { isNotEnded, type PassportService } from './passport-service';
import type { PassportRepository } from './passport-repository';
import { renewableFrom } from './renewal';

export interface RenewRequest {
  readonly passportId: string;
  readonly way: RenewalWay;
  readonly idempotencyKey: string;
}

export interface ReplaceRequest {
  readonly passportId: string;
  readonly idempotencyKey: string;
}

type Refusal = 'PassportNotYours' | 'NotInRules' | 'PassportEndedAlready';

interface Dependencies<P extends Passport> {
  readonly sector: string;
  readonly viewer: Viewer;
  readonly store: SubgraphStore;
  readonly schemes: SchemeRepository;
  readonly passports: PassportRepository<P>;
  readonly passportService: PassportService<P>;
}

/** Renews the passports of one sector and replaces lost ones, by the scheme's current rules. */
export class RenewalService<P extends Passport> {
  constructor(private readonly deps: Dependencies<P>) {}

  /** The next term follows the one before, or begins today where that is past. The number on the card stays. */
  async renew(input: RenewRequest): Promise<MutationResult<P, Refusal>> {
    const mutation = { viewer: this.deps.viewer, operation: 'renewPassport', input };
    const outcome = await runMutation<Refusal>(this.deps.store, mutation, async (work) => {
      const { passport, scheme } = await this.own(input.passportId);
      if (passport.ended) throw new MutationRefused('PassportEndedAlready');
      const today = dayOf(this.deps.store.clock());
      const from = nextTerm(passport, scheme.rules, input.way, today);
      if (!from) throw new MutationRefused('NotInRules');
      const validUntil = lastDay(scheme.rules.validity, from);
      const { issueNumber, statistics } = passport;
      const renewed: P = {
        ...passport,
        issueNumber: issueNumber + 1,
        rulesVersion: scheme.rules.version,
        statistics: { ...statistics, renewedOn: [...(statistics?.renewedOn ?? []), today] },
      };
      await this.deps.passportService.store({ ...renewed, ...(validUntil && { validUntil }) }, scheme, work);
      return passport._id;
    });
    return this.deps.passportService.read(outcome, isNotEnded);
  }

  /** Issues a new card with a number of its own for a lost one, with the same last day. */
  async replace(input: ReplaceRequest): Promise<MutationResult<P, Refusal>> {
    const mutation = { viewer: this.deps.viewer, operation: 'replacePassport', input };
    const outcome = await runMutation<Refusal>(this.deps.store, mutation, async (work) => {
      const { passport, scheme } = await this.own(input.passportId);
      const { ended, introduction: _used, statistics, ...lost } = passport;
      const today = dayOf(this.deps.store.clock());
      if (ended && ended.reason !== 'LOST') throw new MutationRefused('PassportEndedAlready');
      if (!scheme.rules.replacement) throw new MutationRefused('NotInRules');
      if (lost.validUntil !== undefined && lost.validUntil < today) throw new MutationRefused('NotInRules');
      if (await this.deps.passports.isReplaced(passport._id)) throw new MutationRefused('NotInRules');
      if (!ended)
        await this.deps.passportService.store({ ...passport, ended: { on: today, reason: 'LOST' } }, scheme, work);
      const card = {
        ...(lost as P),
        _id: newId('pp'),
        number: newPassportNumber(),
        issuedOn: today,
        issueNumber: passport.issueNumber + 1,
        replaces: passport._id,
        // The application and the renewals belonged to the lost card, and are counted with it.
        ...(statistics && { statistics: keptByNewCard(statistics) }),
        version: 1,
      };
      await this.deps.passports.add(card, work);
      work.emit(passportChanged, card._id, passportChange(this.deps.sector, scheme, card));
      return card._id;
    });
    return this.deps.passportService.read(outcome, isNotEnded);
  }

  private async own(passportId: string): Promise<{ passport: P; scheme: Scheme }> {
    const passport = await this.deps.passports.findById(passportId);
    const scheme = passport && (await this.deps.schemes.ofViewer(passport.schemeId));
    if (!passport || !scheme) throw new MutationRefused<Refusal>('PassportNotYours');
    return { passport, scheme };
  }
}

function keptByNewCard({ route, hours }: PassportStatistics): PassportStatistics {
  return { ...(route !== undefined && { route }), ...(hours && { hours }) };
}

/** The first day of the next term. Undefined where the rules do not let it begin yet, or in this way, or at all. */
function nextTerm(
  passport: Passport,
  { renewal, validity }: SchemeRules,
  way: RenewalWay,
  today: CalendarDate,
): CalendarDate | undefined {
  const { validUntil } = passport;
  if (validUntil === undefined || validity.kind === 'ADMISSION' || !renewal.ways.includes(way)) return undefined;
  const opens = renewableFrom(passport, renewal);
  if (opens !== undefined && today < opens) return undefined;
  return validUntil < today ? today : addDays(validUntil, 1);
}
