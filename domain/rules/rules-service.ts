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
  /** The version that the manager read, so that two managers do not overwrite each other's changes unseen. */
  readonly replacesVersion: number;
  readonly rules: DecidedRules;
  readonly idempotencyKey: string;
}

interface Dependencies {
  readonly sector: string;
  readonly viewer: Viewer;
  readonly store: SubgraphStore;
  readonly schemes: SchemeRepository;
  readonly pastRules: PastRulesRepository;
}

/** Sets up the rules of one sector's schemes, for one viewer. Earlier rules stay for earlier passports. */
export class RulesService {
  constructor(private readonly deps: Dependencies) {}

  async set(
    input: SetRulesRequest,
  ): Promise<MutationResult<Scheme, 'SchemeNotYours' | 'RulesOutdated'> | { readonly faults: readonly RulesFault[] }> {
    const faults = rulesFaults(input.rules);
    if (faults.length > 0) return { faults };
    const outcome = await runMutation<'SchemeNotYours' | 'RulesOutdated'>(
      this.deps.store,
      { viewer: this.deps.viewer, operation: 'setSchemeRules', input },
      async (work) => {
        const scheme = await this.deps.schemes.ofViewer(input.schemeId);
        if (!scheme) throw new MutationRefused('SchemeNotYours');
        const { _id, rules, version } = scheme;
        if (rules.version !== input.replacesVersion) throw new MutationRefused('RulesOutdated');
        const next: Scheme = {
          ...scheme,
          rules: { ...input.rules, version: rules.version + 1, since: dayOf(this.deps.store.clock()) },
          version: version + 1,
        };
        await this.deps.pastRules.add({ _id: pastRulesId(_id, rules.version), rules }, work);
        if (!(await this.deps.schemes.replace(next, work.session))) throw new MutationRefused('RulesOutdated');
        const event: SchemeChanged = { sector: this.deps.sector, scheme: next };
        work.emit(schemeChanged, _id, event);
        return _id;
      },
    );
    return answered(
      outcome,
      (id) => this.deps.schemes.ofViewer(id),
      ({ rules }) => rules.version === input.replacesVersion + 1,
    );
  }
}
