import type { Connection } from 'mongoose';
import { nothing, VersionedRepository, type Readable } from '../../platform/access/viewer-repository';
import { modelOf, type Collection } from '../../platform/mongo/collection';
import { isStaff, type StaffRole, type Viewer } from '../../platform/viewer';
import type { Application } from './application';

/** Applications, for one viewer: a carer's own; for staff, those to their own organisation; otherwise none. */
export class ApplicationRepository<T extends Application> extends VersionedRepository<T> {
  constructor(
    viewer: Viewer,
    connection: Connection,
    collection: Collection<T>,
    private readonly staff: readonly StaffRole[],
  ) {
    super(viewer, modelOf(connection, collection));
  }

  protected override readable(): Readable<T> {
    const { viewer } = this;
    if (viewer.role === 'carer') return { carerRef: viewer.ref };
    return isStaff(viewer) && this.staff.includes(viewer.role) ? { organisation: viewer.organisation } : nothing;
  }

  /** The latest first; at most a hundred. */
  ofCarer(carerRef: string): Promise<T[]> {
    return this.find({ carerRef }, { sort: { appliedOn: -1, _id: 1 }, limit: 100 });
  }

  async isWaiting(waitingFor: string): Promise<boolean> {
    return (await this.find({ waitingFor }, { limit: 1 })).length > 0;
  }

  countWaiting(schemeId: string): Promise<number> {
    return this.count({ schemeId, state: 'WAITING' });
  }

  /** The applications to a scheme that wait for a decision, oldest first, after the day and id of the last one read. */
  waitingAt(schemeId: string, limit: number, after?: readonly [appliedOn: string, id: string]): Promise<T[]> {
    const next = after && {
      $or: [{ appliedOn: { $gt: after[0] } }, { appliedOn: after[0], _id: { $gt: after[1] } }],
    };
    return this.find({ schemeId, state: 'WAITING', ...next }, { sort: { appliedOn: 1, _id: 1 }, limit });
  }
}
