import { forbidden } from '../../../platform/errors/hub-error';
import type { Viewer } from '../../../platform/viewer';
import type { Carer } from '../model/carer';
import type { CarerRepository } from '../repositories/carer-repository';
import type { AccessLog } from './access-log';

/** Finds carers by any of their keys. Somebody else's look leaves a record before it is answered. */
export class Carers {
  constructor(
    private readonly viewer: Viewer,
    private readonly carers: CarerRepository,
    private readonly log: AccessLog,
  ) {}

  async me(): Promise<Carer | undefined> {
    if (this.viewer.role !== 'carer') throw forbidden();
    return this.carers.findById(this.viewer.ref);
  }

  byIds(ids: readonly string[]): Promise<(Carer | undefined)[]> {
    return this.viewer.role === 'carer' ? this.carers.findByIds(ids) : none(ids);
  }

  /** By keys such as `employer:<ref>`. An employer's HR knows people by its own sector's refs and is answered no others. */
  async byRefs(keys: readonly string[]): Promise<(Carer | undefined)[]> {
    const { viewer } = this;
    if (viewer.role !== 'hr') return viewer.role === 'carer' ? this.carers.byRefs(keys) : none(keys);
    const found = await this.carers.byRefs(keys.filter((key) => key.startsWith('employer:')));
    const shown = found.filter((carer) => carer !== undefined);
    if (shown.length > 0) await this.log.namesShown([...new Set(shown.map(({ _id }) => _id))], viewer);
    const byKey = new Map(shown.flatMap((carer) => carer.refs.map((key) => [key, carer] as const)));
    return keys.map((key) => (key.startsWith('employer:') ? byKey.get(key) : undefined));
  }
}

async function none(keys: readonly string[]): Promise<undefined[]> {
  return keys.map(() => undefined);
}
