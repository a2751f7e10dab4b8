import { isDeepStrictEqual } from 'node:util';
import type DataLoader from 'dataloader';
import {
  isNotEnded,
  type IssueRequest,
  type NotEligible,
  type PassportService,
} from '../../../domain/passport/passport-service';
import type { PassportRepository } from '../../../domain/passport/passport-repository';
import type { HolderFacts } from '../../../domain/rules/eligibility';
import type { SchemeRepository } from '../../../domain/scheme/scheme-repository';
import { dayOf } from '../../../platform/calendar-date';
import { runMutation, MutationRefused, type MutationResult } from '../../../platform/mutation';
import type { SubgraphStore } from '../../../platform/subgraph/subgraph';
import { isStaff, type Viewer } from '../../../platform/viewer';
import type { AgreedCare, HospitalPassport, Ward, WardRules } from '../models/trust';

export interface WardIssueRequest extends IssueRequest {
  readonly ward?: string | null | undefined;
  readonly agreedCare?: readonly AgreedCare[] | null | undefined;
  readonly namedStaff?: string | null | undefined;
}

export interface AgreeRequest {
  readonly passportId: string;
  readonly ward: string;
  readonly care: readonly AgreedCare[];
  readonly idempotencyKey: string;
}

type AgreeRefusal = 'PassportNotYours' | 'WardNotYours' | 'PassportEndedAlready';

interface Dependencies {
  readonly viewer: Viewer;
  readonly store: SubgraphStore;
  readonly wardById: DataLoader<string, Ward | undefined>;
  readonly wardRulesById: DataLoader<string, WardRules | undefined>;
  readonly schemes: SchemeRepository;
  readonly passports: PassportRepository<HospitalPassport>;
  readonly passportService: PassportService<HospitalPassport>;
}

/** Issues a trust's passports, for one of its wards or the trust itself, and agrees them again on another ward. */
export class WardPassportService {
  constructor(private readonly deps: Dependencies) {}

  async issue(
    input: WardIssueRequest,
  ): Promise<
    MutationResult<HospitalPassport, 'SchemeNotYours' | 'IntroductionRefused' | 'WardNotYours'> | NotEligible
  > {
    const { ward, agreedCare, namedStaff } = input;
    if (ward && !(await this.isOwn(ward))) return { refused: 'WardNotYours' };
    const missing = missingFirst(await this.deps.wardRulesById.load(input.schemeId), input);
    if (missing) return { notEligible: missing };
    const on = dayOf(this.deps.store.clock());
    return this.deps.passportService.issue(input, (passport) => ({
      ...passport,
      ...(ward && { ward }),
      ...(agreedCare?.length && { agreement: { on, care: agreedCare } }),
      ...(namedStaff?.trim() && { namedStaff: namedStaff.trim() }),
    }));
  }

  /** Records what a ward and the carer agree that the carer does: first, again, or after a transfer. */
  async agree(input: AgreeRequest): Promise<MutationResult<HospitalPassport, AgreeRefusal>> {
    const { viewer, store, passports, schemes, passportService } = this.deps;
    const mutation = { viewer, operation: 'agreeOnWard', input };
    const outcome = await runMutation<AgreeRefusal>(store, mutation, async (work) => {
      const passport = await passports.findById(input.passportId);
      const scheme = passport && (await schemes.ofViewer(passport.schemeId));
      if (!passport || !scheme) throw new MutationRefused('PassportNotYours');
      if (passport.ended) throw new MutationRefused('PassportEndedAlready');
      const { ward, care } = input;
      if (!(await this.isOwn(ward))) throw new MutationRefused('WardNotYours');
      await passportService.store({ ...passport, ward, agreement: { on: dayOf(store.clock()), care } }, scheme, work);
      return passport._id;
    });
    return passportService.read(
      outcome,
      (passport) =>
        isNotEnded(passport) &&
        passport.ward === input.ward &&
        isDeepStrictEqual(passport.agreement?.care, [...input.care]),
    );
  }

  private async isOwn(ward: string): Promise<boolean> {
    const { viewer, wardById } = this.deps;
    return isStaff(viewer) && (await wardById.load(ward))?.trust === viewer.organisation;
  }
}

/**
 * Returns what the trust's rules still need before a passport is issued, in words for the nurse; undefined if nothing.
 */
function missingFirst(
  rules: WardRules | undefined,
  { holder, agreedCare, namedStaff }: WardIssueRequest,
): string | undefined {
  if (rules?.signedAgreementFirst && !agreedCare?.length)
    return 'The agreement comes first: sign it with the carer, and say what was agreed.';
  if (rules?.namedStaffForAges) return missingStaff(rules.namedStaffForAges, holder ?? {}, namedStaff);
  return undefined;
}

function missingStaff(
  { from, to }: { readonly from: number; readonly to: number },
  { age }: HolderFacts,
  namedStaff: string | null | undefined,
): string | undefined {
  if (age == null || age < from || age > to || namedStaff?.trim()) return undefined;
  return `Carers from ${from} to ${to} have a named member of staff: name one.`;
}
