import { dayOf } from '../../platform/calendar-date';
import { answered, runMutation, MutationRefused, type MutationResult } from '../../platform/mutation';
import type { SubgraphStore } from '../../platform/subgraph/subgraph';
import type { Viewer } from '../../platform/viewer';
import type { Scheme } from '../scheme/scheme';
import type { SchemeRepository } from '../scheme/scheme-repository';
import { schemeChanged, type SchemeChanged } from '../sector/events';
import type { PastRulesRepository } from './past-rules-repository';
import { rulesFaults, type RulesFault } from './rules-faults';
import { pastRulesId, type DecidedRules } from './scheme-rules';

export interface SetRulesRequest {
  readonly schemeId: string;
  /** The version that the manager looked at, so that two of them do not overwrite each other unseen. */
  readonly replacesVersion: number;
  readonly rules: DecidedRules;
  readonly idempotencyKey: string;
}

/** Sets up the rules of one sector's schemes, for one viewer; the ones before are kept for the passports issued under them. */
export class RulesService {
  constructor(
    private readonly sector: string,
    private readonly viewer: Viewer,
    private readonly store: SubgraphStore,
    private readonly schemes: SchemeRepository,
    private readonly pastRules: PastRulesRepository,
  ) {}

  async set(
    input: SetRulesRequest,
  ): Promise<MutationResult<Scheme, 'SchemeNotYours' | 'RulesOutdated'> | { readonly faults: readonly RulesFault[] }> {
    const faults = rulesFaults(input.rules);
    if (faults.length > 0) return { faults };
    const outcome = await runMutation<'SchemeNotYours' | 'RulesOutdated'>(
      this.store,
      { viewer: this.viewer, operation: 'setSchemeRules', input },
      async (work) => {
        const scheme = await this.schemes.ofViewer(input.schemeId);
        if (!scheme) throw new MutationRefused('SchemeNotYours');
        const { _id, rules, version } = scheme;
        if (rules.version !== input.replacesVersion) throw new MutationRefused('RulesOutdated');
        const next: Scheme = {
          ...scheme,
          rules: { ...input.rules, version: rules.version + 1, since: dayOf(this.store.clock()) },
          version: version + 1,
        };
        await this.pastRules.add({ _id: pastRulesId(_id, rules.version), rules }, work);
        if (!(await this.schemes.replace(next, work.session))) throw new MutationRefused('RulesOutdated');
        const event: SchemeChanged = { sector: this.sector, scheme: next };
        work.emit(schemeChanged, _id, event);
        return _id;
      },
    );
    return answered(
      outcome,
      (id) => this.schemes.ofViewer(id),
      ({ rules }) => rules.version === input.replacesVersion + 1,
    );
  }
}
