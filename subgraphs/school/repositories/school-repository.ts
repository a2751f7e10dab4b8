import type { Connection } from 'mongoose';
import { ViewerRepository, type Readable } from '../../../platform/access/viewer-repository';
import { modelOf } from '../../../platform/mongo/collection';
import type { Viewer } from '../../../platform/viewer';
import { schoolCollection, type School } from '../models/school';

/** Reads public data of schools. It holds nothing about pupils. */
export class SchoolRepository extends ViewerRepository<School> {
  constructor(viewer: Viewer, connection: Connection) {
    super(viewer, modelOf(connection, schoolCollection));
  }

  protected override readable(): Readable<School> {
    return {};
  }
}
