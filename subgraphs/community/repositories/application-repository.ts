import type { Connection } from 'mongoose';
import { nothing, VersionedRepository, type Readable } from '../../../platform/access/viewer-repository';
import { modelOf } from '../../../platform/mongo/collection';
import type { Viewer } from '../../../platform/viewer';
import { applicationCollection, type CommunityApplication } from '../models/application';

/** Reads applications, for the managers of the organisation that received them. */
export class CommunityApplicationRepository extends VersionedRepository<CommunityApplication> {
  constructor(viewer: Viewer, connection: Connection) {
    super(viewer, modelOf(connection, applicationCollection));
  }

  protected override readable(): Readable<CommunityApplication> {
    return this.viewer.role === 'manager' ? { organisation: this.viewer.organisation } : nothing;
  }

  waiting(schemeId: string): Promise<number> {
    return this.count({ schemeId, closedOn: null });
  }
}
