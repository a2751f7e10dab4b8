import type { SetRulesRequest } from './rules-service';
import type { CarerExclusion, DecidedRules, Endings, EvidenceRule, RenewalWay, Validity } from './scheme-rules';

type Maybe<T> = T | null | undefined;

/** SetSchemeRulesInput of schema/shared/rules.graphql. */
export interface SetSchemeRulesInput {
  readonly schemeId: string;
  readonly replacesVersion: number;
  readonly eligibility: {
    readonly minimumAge?: Maybe<number>;
    readonly maximumAge?: Maybe<number>;
    readonly hoursADay?: Maybe<number>;
    readonly hoursAWeek?: Maybe<number>;
    readonly notFor: readonly CarerExclusion[];
    readonly evidence: EvidenceRule;
  };
  readonly validity: {
    readonly kind: Validity['kind'];
    readonly months?: Maybe<number>;
    readonly reagreedOnTransfer?: Maybe<boolean>;
    readonly graceMonths?: Maybe<number>;
  };
  readonly renewal: { readonly ways: readonly RenewalWay[]; readonly monthsBefore?: Maybe<number> };
  readonly replacement?: Maybe<{ readonly feePence: number }>;
  readonly endings: Endings;
  readonly idempotencyKey: string;
}

/** Returns the manager's input without its nulls, as it is in the store. */
export function setRulesRequest(input: SetSchemeRulesInput): SetRulesRequest {
  const { schemeId, replacesVersion, idempotencyKey, eligibility, validity, renewal, replacement, endings } = input;
  const { minimumAge, maximumAge, hoursADay, hoursAWeek, notFor, evidence } = eligibility;
  const { kind, months, reagreedOnTransfer, graceMonths } = validity;
  const { ways, monthsBefore } = renewal;
  const rules: DecidedRules = {
    eligibility: {
      ...(minimumAge != null && { minimumAge }),
      ...(maximumAge != null && { maximumAge }),
      ...(hoursADay != null && { hoursADay }),
      ...(hoursAWeek != null && { hoursAWeek }),
      notFor,
      evidence,
    },
    validity: {
      kind,
      ...(months != null && { months }),
      ...(reagreedOnTransfer != null && { reagreedOnTransfer }),
      ...(graceMonths != null && { graceMonths }),
    },
    renewal: { ways, ...(monthsBefore != null && { monthsBefore }) },
    ...(replacement && { replacement }),
    endings,
  };
  return { schemeId, replacesVersion, rules, idempotencyKey };
}
