import type { Connection } from 'mongoose';
import { nothing, VersionedRepository, type Readable } from '../../../platform/access/viewer-repository';
import { modelOf } from '../../../platform/mongo/collection';
import type { Viewer } from '../../../platform/viewer';
import { recruitmentCodeCollection, type RecruitmentCode } from '../models/recruitment-code';

/** Reads recruitment codes: a scheme its own, and any other viewer the one whose code they have. */
export class RecruitmentCodeRepository extends VersionedRepository<RecruitmentCode> {
  constructor(viewer: Viewer, connection: Connection) {
    super(viewer, modelOf(connection, recruitmentCodeCollection));
  }

  protected override readable(): Readable<RecruitmentCode> {
    const { viewer } = this;
    return viewer.role === 'manager' ? { organisation: viewer.organisation } : nothing;
  }

  /** Finds a record by its code for any viewer: the code itself is the permission. */
  async byDigest(digest: string): Promise<RecruitmentCode | undefined> {
    return (await this.model.findById(digest).lean<RecruitmentCode>().exec()) ?? undefined;
  }
}
