import type DataLoader from 'dataloader';
import type { ApplicationService } from '../../../domain/application/application-service';
import type { PassportService } from '../../../domain/passport/passport-service';
import type { PassportRepository } from '../../../domain/passport/passport-repository';
import type { SchemeRepository } from '../../../domain/scheme/scheme-repository';
import { dayOf } from '../../../platform/calendar-date';
import { runMutation, MutationRefused, type MutationResult } from '../../../platform/mutation';
import type { SubgraphStore } from '../../../platform/subgraph/subgraph';
import type { Viewer } from '../../../platform/viewer';
import type { AgreedSupport, CarersAssessment } from '../models/carers-assessment';
import type { CardRules, CommunityPassport, CarersRegisterEntry } from '../models/business';

interface RegisterEntryRequest {
  readonly passportId: string;
  readonly keeper: CarersRegisterEntry['keeper'];
  readonly code: string;
  readonly idempotencyKey: string;
}

interface Dependencies {
  readonly viewer: Viewer;
  readonly store: SubgraphStore;
  readonly schemes: SchemeRepository;
  readonly cardRulesById: DataLoader<string, CardRules | undefined>;
  readonly passports: PassportRepository<CommunityPassport>;
  readonly passportService: PassportService<CommunityPassport>;
  readonly assessments: ApplicationService<CarersAssessment>;
}

/**
 * Records carers services' work beside cards: assessments of needs, agreed support, and entries on registers of carers.
 */
export class CarerSupportService {
  constructor(private readonly deps: Dependencies) {}

  async requestAssessment(input: {
    readonly schemeId: string;
    readonly idempotencyKey: string;
  }): Promise<MutationResult<CarersAssessment, 'SchemeUnknown' | 'AlreadyApplied'>> {
    const { schemes, cardRulesById, assessments } = this.deps;
    const scheme = await schemes.findById(input.schemeId);
    const kind = scheme && (await cardRulesById.load(scheme._id))?.kind;
    if (!scheme || (kind !== 'SUPPORT_SERVICE' && kind !== 'CARERS_REGISTER')) return { refused: 'SchemeUnknown' };
    const { _id: schemeId, organisation } = scheme;
    return assessments.apply(input, { schemeId, organisation }, schemeId, (request) => request);
  }

  async recordAssessment(input: {
    readonly assessmentId: string;
    readonly support: readonly AgreedSupport[];
    readonly idempotencyKey: string;
  }): Promise<MutationResult<CarersAssessment, 'ApplicationNotWaiting'>> {
    const { assessmentId: applicationId, support, idempotencyKey } = input;
    const made = { applicationId, support, idempotencyKey, decision: 'GRANT' } as const;
    const outcome = await this.deps.assessments.decide<never>(made, () =>
      Promise.resolve({ support: [...new Set(support)] }),
    );
    if ('done' in outcome) return outcome;
    const { refused } = outcome;
    // A completed assessment is never refused, so a reason is never missing.
    return { refused: refused === 'RefusalReasonMissing' ? 'ApplicationNotWaiting' : refused };
  }

  async recordRegisterEntry(
    input: RegisterEntryRequest,
  ): Promise<MutationResult<CommunityPassport, 'PassportNotYours' | 'RegisterUnknown'>> {
    const { viewer, store, schemes, passports, passportService } = this.deps;
    const code = input.code.trim().toUpperCase();
    if (!codeOf[input.keeper].test(code)) return { refused: 'RegisterUnknown' };
    const mutation = { viewer, operation: 'recordRegisterEntry', input };
    const outcome = await runMutation<'PassportNotYours'>(store, mutation, async (work) => {
      const passport = await passports.findById(input.passportId);
      const scheme = passport && (await schemes.ofViewer(passport.schemeId));
      if (!passport || !scheme) throw new MutationRefused('PassportNotYours');
      const others = (passport.registers ?? []).filter((entry) => entry.code !== code);
      const entry: CarersRegisterEntry = { keeper: input.keeper, code, on: dayOf(store.clock()) };
      await passportService.store({ ...passport, registers: [...others, entry] }, scheme, work);
      return passport._id;
    });
    return passportService.read(outcome, ({ registers = [] }) => registers.some((entry) => entry.code === code));
  }
}

/**
 * ODS codes of practices: a letter and five digits (E82060; W97001 in Wales). GSS codes of councils of all four nations.
 */
const codeOf: Readonly<Record<CarersRegisterEntry['keeper'], RegExp>> = {
  GP_PRACTICE: /^[A-Z]\d{5}$/,
  COUNCIL: /^(E0[6-9]|E10|W06|S12|N09)\d{6}$/,
};
