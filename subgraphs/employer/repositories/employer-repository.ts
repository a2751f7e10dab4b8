import type { Connection } from 'mongoose';
import { nothing, ViewerRepository, type Readable } from '../../../platform/access/viewer-repository';
import { modelOf } from '../../../platform/mongo/collection';
import type { Viewer } from '../../../platform/viewer';
import { employerCollection, type Employer } from '../models/employer';

/** Reads employers. HR can read only its own employer. */
export class EmployerRepository extends ViewerRepository<Employer> {
  constructor(viewer: Viewer, connection: Connection) {
    super(viewer, modelOf(connection, employerCollection));
  }

  protected override readable(): Readable<Employer> {
    const { viewer } = this;
    if (viewer.role === 'hub') return {};
    return viewer.role === 'hr' ? { _id: viewer.organisation } : nothing;
  }
}
