import type { Connection } from 'mongoose';
import { ViewerRepository, type Readable } from '../../../platform/access/viewer-repository';
import { modelOf } from '../../../platform/mongo/collection';
import type { Viewer } from '../../../platform/viewer';
import { institutionCollection, type Institution } from '../models/institution';

/** What a university or college tells everybody. No student stands in any of it. */
export class InstitutionRepository extends ViewerRepository<Institution> {
  constructor(viewer: Viewer, connection: Connection) {
    super(viewer, modelOf(connection, institutionCollection));
  }

  protected override readable(): Readable<Institution> {
    return {};
  }
}
