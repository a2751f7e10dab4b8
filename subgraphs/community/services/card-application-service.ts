import type DataLoader from 'dataloader';
import type { ApplicationService, DecideRequest } from '../../../domain/application/application-service';
import type { SignUpRoute } from '../../../domain/passport/passport-statistics';
import { isNotEnded, type NotEligible, type PassportService } from '../../../domain/passport/passport-service';
import type { PassportRepository } from '../../../domain/passport/passport-repository';
import { isUsable, statusOn } from '../../../domain/passport/status';
import { ineligibility, ineligibilityByAnswers } from '../../../domain/rules/eligibility';
import type { CarerExclusion } from '../../../domain/rules/scheme-rules';
import type { SchemeRepository } from '../../../domain/scheme/scheme-repository';
import type { CalendarDate } from '../../../platform/calendar-date';
import type { Work } from '../../../platform/mongo/unit-of-work';
import { MutationRefused, type MutationResult } from '../../../platform/mutation';
import type { Viewer } from '../../../platform/viewer';
import type { ApplicantAnswers, CardApplication } from '../models/card-application';
import type { CardRules, CommunityPassport } from '../models/business';

export interface ApplyRequest {
  readonly schemeId: string;
  readonly route: SignUpRoute;
  readonly age?: number | null | undefined;
  readonly hoursADay?: number | null | undefined;
  readonly hoursAWeek?: number | null | undefined;
  readonly isA?: readonly CarerExclusion[] | null | undefined;
  readonly connectTo?: readonly string[] | null | undefined;
  readonly idempotencyKey: string;
}

export interface CardDecision extends DecideRequest {
  readonly evidenceSeen?: boolean | null | undefined;
}

interface Dependencies {
  readonly viewer: Viewer;
  readonly today: CalendarDate;
  readonly schemes: SchemeRepository;
  readonly cardRulesById: DataLoader<string, CardRules | undefined>;
  readonly passports: PassportRepository<CommunityPassport>;
  readonly passportService: PassportService<CommunityPassport>;
  readonly applications: ApplicationService<CardApplication>;
}

/** Handles applications for carers cards. The rules refuse some carers at once; the scheme decides on all others. */
export class CardApplicationService {
  constructor(private readonly deps: Dependencies) {}

  async apply(
    input: ApplyRequest,
  ): Promise<MutationResult<CardApplication, 'SchemeUnknown' | 'ConnectionRefused' | 'AlreadyApplied'> | NotEligible> {
    const { schemes, cardRulesById, applications } = this.deps;
    const scheme = await schemes.findById(input.schemeId);
    const card = scheme && (await cardRulesById.load(scheme._id));
    if (!scheme || !card || card.kind === 'SUPPORT_SERVICE') return { refused: 'SchemeUnknown' };
    const answers = answersOf(input);
    const notEligible = ineligibilityByAnswers(scheme.rules.eligibility, answers);
    if (notEligible) return { notEligible };
    const connectTo = [...new Set(input.connectTo)];
    if (!mayConnect(connectTo, card, answers.age)) return { refused: 'ConnectionRefused' };
    if (await this.holdsOne(scheme._id)) return { refused: 'AlreadyApplied' };
    const { route } = input;
    return applications.apply(
      input,
      { schemeId: scheme._id, organisation: scheme.organisation },
      scheme._id,
      (made) => ({
        ...made,
        route,
        answers,
        connectTo,
      }),
    );
  }

  /** Checks the answers again, because the rules of the day of the decision apply. */
  async decide(
    input: CardDecision,
  ): Promise<MutationResult<CardApplication, 'ApplicationNotWaiting' | 'RefusalReasonMissing'> | NotEligible> {
    const { schemes, passportService, applications } = this.deps;
    let leftOut: string | undefined;
    const grant = async (application: CardApplication, work: Work) => {
      const { carerRef, appliedOn, route, connectTo, answers } = application;
      const scheme = await schemes.ofViewer(application.schemeId);
      if (!scheme) throw new MutationRefused('ApplicationNotWaiting');
      leftOut = ineligibility(scheme.rules.eligibility, { ...answers, evidenceSeen: input.evidenceSeen });
      if (leftOut) throw new MutationRefused('NotEligible');
      const passportId = await passportService.give(scheme, { carerRef }, work, (made) => ({
        ...made,
        statistics: { route, appliedOn },
        ...(connectTo.length > 0 && { connectedTo: connectTo }),
      }));
      return { passportId };
    };
    const outcome = await applications.decide<'NotEligible'>(input, grant, async ({ passportId = '' }) => {
      const passport = await this.deps.passports.findById(passportId);
      return passport !== undefined && isNotEnded(passport);
    });
    if ('done' in outcome) return outcome;
    const { refused } = outcome;
    return refused === 'NotEligible' ? { notEligible: leftOut ?? '' } : { refused };
  }

  private async holdsOne(schemeId: string): Promise<boolean> {
    const { viewer, passports, today } = this.deps;
    if (viewer.role !== 'carer') return false;
    const held = await passports.ofCarer(viewer.ref);
    return held.some((passport) => passport.schemeId === schemeId && isUsable(statusOn(passport, today)));
  }
}

function answersOf({ age, hoursADay, hoursAWeek, isA }: ApplyRequest): ApplicantAnswers {
  return {
    ...(age != null && { age }),
    ...(hoursADay != null && { hoursADay }),
    ...(hoursAWeek != null && { hoursAWeek }),
    ...(isA && { isA }),
  };
}

/** Allows only what the scheme has, and only for adults: schemes write to no one under 18 or of unknown age. */
export function mayConnect(
  to: readonly string[],
  { signUpLeadsTo }: CardRules,
  age: number | null | undefined,
): boolean {
  return to.length === 0 || ((age ?? 0) >= 18 && to.every((each) => signUpLeadsTo.includes(each)));
}
