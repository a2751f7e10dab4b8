import type { ClientSession, Connection } from 'mongoose';
import { nothing, ViewerRepository, type Readable } from '../../../platform/access/viewer-repository';
import { modelOf } from '../../../platform/mongo/collection';
import type { Viewer } from '../../../platform/viewer';
import { declarationCollection, type Declaration } from '../models/declaration';

/** Reads declarations: a carer their own, and an adviser those to their own institution. */
export class DeclarationRepository extends ViewerRepository<Declaration> {
  constructor(viewer: Viewer, connection: Connection) {
    super(viewer, modelOf(connection, declarationCollection));
  }

  protected override readable(): Readable<Declaration> {
    const { viewer } = this;
    if (viewer.role === 'carer') return { carerRef: viewer.ref };
    return viewer.role === 'manager' ? { organisation: viewer.organisation } : nothing;
  }

  ofCarer(carerRef: string): Promise<Declaration[]> {
    return this.find({ carerRef }, { sort: { _id: 1 }, limit: 100 });
  }

  /** Returns declarations to one institution, the earliest first, after the day and id of the last one read. */
  toInstitution(organisation: string, limit: number, after?: readonly [string, string]): Promise<Declaration[]> {
    const next = after && {
      $or: [{ declaredOn: { $gt: after[0] } }, { declaredOn: after[0], _id: { $gt: after[1] } }],
    };
    const filter = { organisation, ...next } as Parameters<typeof this.find>[0];
    return this.find(filter, { sort: { declaredOn: 1, _id: 1 }, limit });
  }

  async remove(id: string, session: ClientSession): Promise<void> {
    await this.model.deleteOne({ _id: id }).session(session).exec();
  }
}
