import { isDeepStrictEqual } from 'node:util';
import { currentTrustCode } from '../../../domain/identifiers/trust-of-today';
import type { OfferStrength } from '../../../domain/offer/offer';
import type { Scheme } from '../../../domain/scheme/scheme';
import type { SchemeRepository } from '../../../domain/scheme/scheme-repository';
import { dayOf, type CalendarDate } from '../../../platform/calendar-date';
import { answered, runMutation, type MutationResult } from '../../../platform/mutation';
import type { SubgraphStore } from '../../../platform/subgraph/subgraph';
import { isStaff, type Viewer } from '../../../platform/viewer';
import type {
  ConsentTopic,
  DailyHours,
  HospitalPassportKind,
  SchemeRecognition,
  TrustRules,
  WardEntitlement,
  WardRules,
} from '../models/trust';
import type {
  RecognitionRepository,
  TrustRulesRepository,
  WardRulesRepository,
} from '../repositories/trust-repositories';
import type { TrustPublisher } from './trust-publisher';
import { trustByCode, type RegisteredTrust } from './trust-register';

type Maybe<T> = T | null | undefined;

interface EntitlementInput {
  readonly title: string;
  readonly strength: OfferStrength;
  readonly pence?: Maybe<number>;
  readonly days?: Maybe<number>;
  readonly isRenewable?: Maybe<boolean>;
  readonly needsConsent?: Maybe<ConsentTopic>;
}

interface WardRulesRequest {
  readonly schemeId: string;
  readonly kind: HospitalPassportKind;
  readonly opens: readonly EntitlementInput[];
  readonly boundToWard: boolean;
  readonly adultWardsOnly?: Maybe<boolean>;
  readonly hours?: Maybe<DailyHours>;
  readonly namedStaffForAges?: Maybe<{ readonly from: number; readonly to: number }>;
  readonly signedAgreementFirst?: Maybe<boolean>;
  readonly idempotencyKey: string;
}

interface TrustRulesRequest {
  readonly johnsCampaign?: Maybe<{ readonly pledgedOn: CalendarDate; readonly atMealtimes: boolean }>;
  readonly butterflySchemeSince?: Maybe<CalendarDate>;
  readonly parkingForCarers?: Maybe<EntitlementInput>;
  readonly idempotencyKey: string;
}

interface RecognitionRequest {
  readonly sector: string;
  readonly schemeId: string;
  readonly opens: readonly EntitlementInput[];
  readonly validFrom?: Maybe<CalendarDate>;
  readonly validUntil?: Maybe<CalendarDate>;
  readonly idempotencyKey: string;
}

/** A fault in a trust's rules, and the reason. */
export interface TrustRulesFault {
  readonly field: string;
  readonly message: string;
}

interface Dependencies {
  readonly viewer: Viewer;
  readonly store: SubgraphStore;
  readonly schemes: SchemeRepository;
  readonly wardRules: WardRulesRepository;
  readonly trustRules: TrustRulesRepository;
  readonly recognitions: RecognitionRepository;
  readonly publisher: TrustPublisher;
}

/**
 * Lets a trust's manager set its rules for wards and parking, and the schemes that it recognises with their
 * entitlements.
 */
export class TrustRulesService {
  constructor(private readonly deps: Dependencies) {}

  async setWardRules(
    input: WardRulesRequest,
  ): Promise<MutationResult<Scheme, 'SchemeNotYours'> | { readonly fault: TrustRulesFault }> {
    const { viewer, store, schemes, wardRules } = this.deps;
    const scheme = await schemes.ofViewer(input.schemeId);
    if (!scheme) return { refused: 'SchemeNotYours' };
    const fault = entitlementsFault(input.opens) ?? hoursFault(input.hours) ?? agesFault(input.namedStaffForAges);
    if (fault) return { fault };
    const { kind, boundToWard, adultWardsOnly, hours, namedStaffForAges, signedAgreementFirst } = input;
    const rules: WardRules = {
      _id: scheme._id,
      kind,
      opens: input.opens.map(entitlementOf),
      boundToWard,
      ...(adultWardsOnly && { adultWardsOnly }),
      ...(hours && { hours: { ...hours } }),
      ...(namedStaffForAges && { namedStaffForAges: { ...namedStaffForAges } }),
      ...(signedAgreementFirst && { signedAgreementFirst }),
    };
    const outcome = await runMutation<never>(
      store,
      { viewer, operation: 'setWardRules', input },
      async ({ session }) => {
        await wardRules.put(rules, session);
        return rules._id;
      },
    );
    return unlessReplaced(outcome, scheme, rules, wardRules);
  }

  async setTrustRules(
    input: TrustRulesRequest,
  ): Promise<MutationResult<RegisteredTrust, never> | { readonly fault: TrustRulesFault }> {
    const { viewer, store, trustRules } = this.deps;
    const trust = this.ownTrust();
    if (!trust) return { fault: noTrust };
    const { johnsCampaign, butterflySchemeSince, parkingForCarers } = input;
    const fault = parkingForCarers && entitlementsFault([parkingForCarers], 'parkingForCarers');
    if (fault) return { fault };
    const rules: TrustRules = {
      _id: trust.code,
      ...(johnsCampaign && { johnsCampaign: { ...johnsCampaign } }),
      ...(butterflySchemeSince && { butterflySchemeSince }),
      ...(parkingForCarers && { parkingForCarers: entitlementOf(parkingForCarers) }),
    };
    const outcome = await runMutation<never>(
      store,
      { viewer, operation: 'setTrustRules', input },
      async ({ session }) => {
        await trustRules.put(rules, session);
        return rules._id;
      },
    );
    return unlessReplaced(outcome, trust, rules, trustRules);
  }

  async agreeRecognition(
    input: RecognitionRequest,
  ): Promise<MutationResult<SchemeRecognition, never> | { readonly fault: TrustRulesFault }> {
    const { viewer, store, recognitions, publisher } = this.deps;
    const trust = this.ownTrust();
    if (!trust) return { fault: noTrust };
    const fault = this.recognitionFault(input);
    if (fault) return { fault };
    const { sector, schemeId, validUntil } = input;
    const validFrom = input.validFrom ?? dayOf(store.clock());
    const recognition: SchemeRecognition = {
      _id: `${trust.code}|${sector}|${schemeId}|${validFrom}`,
      trust: trust.code,
      sector,
      schemeId,
      opens: input.opens.map(entitlementOf),
      validFrom,
      ...(validUntil && { validUntil }),
    };
    const mutation = { viewer, operation: 'agreeRecognition', input };
    const outcome = await runMutation<never>(store, mutation, async (work) => {
      await publisher.change(trust.code, work, () => recognitions.putInPlace(recognition, work));
      return recognition._id;
    });
    return answered(
      outcome,
      (id) => recognitions.findById(id),
      ({ opens, validUntil: until }) => isDeepStrictEqual(opens, recognition.opens) && until === recognition.validUntil,
    );
  }

  private recognitionFault({ sector, opens }: RecognitionRequest): TrustRulesFault | undefined {
    const isSetting = this.deps.store.subgraphList.some(({ name, isSector }) => isSector && name === sector);
    if (!isSetting) return { field: 'sector', message: 'There is no such setting; the query sectors lists them.' };
    if (opens.length === 0) return { field: 'opens', message: 'Say at least one thing that its passports open.' };
    return entitlementsFault(opens);
  }

  private ownTrust(): RegisteredTrust | undefined {
    const { viewer } = this.deps;
    return isStaff(viewer) ? trustByCode(currentTrustCode(viewer.organisation)) : undefined;
  }
}

/** Returns the record that `rules` were set for, unless other rules have replaced them. */
async function unlessReplaced<T, R extends { readonly _id: string }>(
  outcome: MutationResult<string, never>,
  setFor: T,
  rules: R,
  repository: { findById(id: string): Promise<R | undefined> },
): Promise<MutationResult<T, never>> {
  const standing = await answered(
    outcome,
    (id) => repository.findById(id),
    (stored) => isDeepStrictEqual(stored, rules),
  );
  return 'done' in standing ? { done: setFor } : standing;
}

const noTrust: TrustRulesFault = { field: 'input', message: 'You act for no NHS trust or health board.' };

function entitlementOf({ title, strength, pence, days, isRenewable, needsConsent }: EntitlementInput): WardEntitlement {
  return {
    title: title.trim(),
    strength,
    ...(pence != null && { pence }),
    ...(days != null && { days }),
    ...(isRenewable != null && { isRenewable }),
    ...(needsConsent && { needsConsent }),
  };
}

function entitlementsFault(opens: readonly EntitlementInput[], field = 'opens'): TrustRulesFault | undefined {
  for (const { title, strength, pence, days, isRenewable } of opens) {
    if (title.trim() === '') return { field: `${field}.title`, message: 'Say in a few words what carers may do.' };
    if (strength === 'STATUTORY')
      return {
        field: `${field}.strength`,
        message: 'A right in law is not a trust’s to give: say what the trust gives.',
      };
    if (pence != null && pence < 0) return { field: `${field}.pence`, message: 'It costs nothing or more.' };
    if (days != null && days < 1) return { field: `${field}.days`, message: 'It is for a day or more.' };
    if (isRenewable != null && days == null)
      return { field: `${field}.isRenewable`, message: 'Say for how many days at a time, if it can be had again.' };
  }
  return undefined;
}

function hoursFault(hours: Maybe<DailyHours>): TrustRulesFault | undefined {
  const time = /^([01]\d|2[0-3]):[0-5]\d$/;
  if (!hours || (time.test(hours.from) && time.test(hours.to) && hours.from < hours.to)) return undefined;
  return { field: 'hours', message: 'Hours are times of one day, such as 08:00 to 22:00, the earlier first.' };
}

function agesFault(ages: WardRulesRequest['namedStaffForAges']): TrustRulesFault | undefined {
  if (!ages || (ages.from >= 0 && ages.from <= ages.to)) return undefined;
  return { field: 'namedStaffForAges', message: 'The youngest age comes first.' };
}
