import type { Connection } from 'mongoose';
import { ViewerRepository, type Readable } from '../../../platform/access/viewer-repository';
import { modelOf } from '../../../platform/mongo/collection';
import type { Viewer } from '../../../platform/viewer';
import { institutionCollection, type Institution } from '../models/institution';

/** Reads public data of universities and colleges. It holds nothing about students. */
export class InstitutionRepository extends ViewerRepository<Institution> {
  constructor(viewer: Viewer, connection: Connection) {
    super(viewer, modelOf(connection, institutionCollection));
  }

  protected override readable(): Readable<Institution> {
    return {};
  }
}
