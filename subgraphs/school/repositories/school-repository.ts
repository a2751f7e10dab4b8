import type { Connection } from 'mongoose';
import { ViewerRepository, type Readable } from '../../../platform/access/viewer-repository';
import { modelOf } from '../../../platform/mongo/collection';
import type { Viewer } from '../../../platform/viewer';
import { schoolCollection, type School } from '../models/school';

/** What a school tells everybody. No pupil stands in any of it. */
export class SchoolRepository extends ViewerRepository<School> {
  constructor(viewer: Viewer, connection: Connection) {
    super(viewer, modelOf(connection, schoolCollection));
  }

  protected override readable(): Readable<School> {
    return {};
  }
}
