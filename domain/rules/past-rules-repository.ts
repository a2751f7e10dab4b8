import type { Connection } from 'mongoose';
import { ViewerRepository, type Readable } from '../../platform/access/viewer-repository';
import { modelOf } from '../../platform/mongo/collection';
import type { Viewer } from '../../platform/viewer';
import type { Scheme } from '../scheme/scheme';
import { pastRulesCollection, pastRulesId, type PastRules, type SchemeRules } from './scheme-rules';

/** Earlier rules of schemes. Like the schemes themselves, all viewers may read them. */
export class PastRulesRepository extends ViewerRepository<PastRules> {
  constructor(viewer: Viewer, connection: Connection) {
    super(viewer, modelOf(connection, pastRulesCollection));
  }

  protected override readable(): Readable<PastRules> {
    return {};
  }

  /** Returns one version of a scheme's rules, including today's. */
  async ofScheme({ _id, rules }: Scheme, version: number): Promise<SchemeRules> {
    if (version === rules.version) return rules;
    const past = await this.findById(pastRulesId(_id, version));
    if (!past) throw new Error('a passport was issued under rules that its scheme never had');
    return past.rules;
  }
}
