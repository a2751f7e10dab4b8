import { addMonths, dayOf, type CalendarDate } from '../../../platform/calendar-date';
import { endedBy } from '../../../domain/passport/ending';
import type { PassportService } from '../../../domain/passport/passport-service';
import type { PassportRepository } from '../../../domain/passport/passport-repository';
import type { PastRulesRepository } from '../../../domain/rules/past-rules-repository';
import type { SchemeRepository } from '../../../domain/scheme/scheme-repository';
import { answered, runMutation, MutationRefused, type MutationResult } from '../../../platform/mutation';
import type { SubgraphStore } from '../../../platform/subgraph/subgraph';
import type { Viewer } from '../../../platform/viewer';
import type { CaredForConsentRepository } from '../repositories/cared-for-consent-repository';
import type { CaredForConsent, ConsentState, ConsentTopic, HospitalPassport } from '../models/trust';

export interface ConsentRequest {
  readonly passportId: string;
  readonly decisions: readonly { readonly topic: ConsentTopic; readonly state: ConsentState }[];
  readonly reviewOn?: CalendarDate | null | undefined;
  readonly idempotencyKey: string;
}

interface Dependencies {
  readonly viewer: Viewer;
  readonly store: SubgraphStore;
  readonly schemes: SchemeRepository;
  readonly pastRules: PastRulesRepository;
  readonly passports: PassportRepository<HospitalPassport>;
  readonly passportService: PassportService<HospitalPassport>;
  readonly consents: CaredForConsentRepository;
}

/** The months until the person is asked again, if the ward sets no day. */
const usualReviewMonths = 3;

/** Records the cared-for person's decisions about one carer's part. They can change them at any time. */
export class CaredForConsentService {
  constructor(private readonly deps: Dependencies) {}

  /** If the scheme's rules say so, a refusal of the carer's taking part also ends the passport. */
  async record(input: ConsentRequest): Promise<MutationResult<CaredForConsent, 'PassportNotYours'>> {
    const { viewer, store, passports, schemes, pastRules, consents, passportService } = this.deps;
    const mutation = { viewer, operation: 'recordCaredForConsent', input };
    const outcome = await runMutation<'PassportNotYours'>(store, mutation, async (work) => {
      const passport = await passports.findById(input.passportId);
      const scheme = passport && (await schemes.ofViewer(passport.schemeId));
      if (!passport || !scheme) throw new MutationRefused('PassportNotYours');
      const on = dayOf(store.clock());
      const before = await consents.findById(passport._id);
      const decided = new Map(
        [...(before?.decisions ?? []), ...input.decisions].map(({ topic, state }) => [topic, state]),
      );
      const consent: CaredForConsent = {
        _id: passport._id,
        organisation: passport.organisation,
        decisions: [...decided].map(([topic, state]) => ({ topic, state })),
        recordedOn: on,
        reviewOn: input.reviewOn ?? addMonths(on, usualReviewMonths),
        version: (before?.version ?? 0) + 1,
      };
      await consents.put(consent, work);
      const { endings } = await pastRules.ofScheme(scheme, passport.rulesVersion);
      if (endings.withdrawnWithConsent && decided.get('TAKING_PART') === 'REFUSED') {
        // A passport in its period of grace ends at once, and a lost one gets no new card.
        const ended = endedBy(passport, { on, reason: 'WITHDRAWN', withdrawnBy: 'CARED_FOR_PERSON' });
        if (ended) await passportService.store({ ...passport, ended }, scheme, work);
      }
      return consent._id;
    });
    const request = new Map(input.decisions.map(({ topic, state }) => [topic, state]));
    return answered(
      outcome,
      (id) => consents.findById(id),
      ({ decisions }) => decisions.every(({ topic, state }) => (request.get(topic) ?? state) === state),
    );
  }
}
