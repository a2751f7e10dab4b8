import { forbidden } from '../../../platform/errors/hub-error';
import type { Viewer } from '../../../platform/viewer';
import type { Carer } from '../models/carer';
import type { CarerRepository } from '../repositories/carer-repository';
import type { AccessLogService } from './access-log-service';

/** Finds carers by any of their keys. Another person's look leaves a record before it is answered. */
export class CarerService {
  constructor(
    private readonly viewer: Viewer,
    private readonly carers: CarerRepository,
    private readonly log: AccessLogService,
  ) {}

  async me(): Promise<Carer | undefined> {
    if (this.viewer.role !== 'carer') throw forbidden();
    return this.carers.findById(this.viewer.ref);
  }

  /** The ids of all records that are taken for this person. */
  async recordsOf(person: string): Promise<string[]> {
    return (await this.carers.recordsOf(person)).map(({ _id }) => _id);
  }

  byIds(ids: readonly string[]): Promise<(Carer | undefined)[]> {
    return this.viewer.role === 'carer' ? this.carers.findByIds(ids) : none(ids);
  }

  /** By keys such as `employer:<ref>`. An employer's HR knows people by its own sector's refs and is answered no others. */
  async byRefs(keys: readonly string[]): Promise<(Carer | undefined)[]> {
    const { viewer } = this;
    if (viewer.role !== 'hr') return viewer.role === 'carer' ? this.carers.byRefs(keys) : none(keys);
    const own = keys.filter((key) => key.startsWith('employer:'));
    const found = await this.carers.byRefs(own);
    const shown = new Set(found.flatMap((carer) => (carer ? [carer._id] : [])));
    if (shown.size > 0) await this.log.shown([...shown], viewer, { purpose: 'EMPLOYER_REVIEW', outcome: 'NAME_SHOWN' });
    const byKey = new Map(own.map((key, place) => [key, found[place]]));
    return keys.map((key) => byKey.get(key));
  }
}

async function none(keys: readonly string[]): Promise<undefined[]> {
  return keys.map(() => undefined);
}
