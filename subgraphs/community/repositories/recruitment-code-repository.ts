import type { Connection } from 'mongoose';
import { nothing, VersionedRepository, type Readable } from '../../../platform/access/viewer-repository';
import { modelOf } from '../../../platform/mongo/collection';
import type { Viewer } from '../../../platform/viewer';
import { recruitmentCodeCollection, type RecruitmentCode } from '../models/recruitment-code';

/** Recruitment codes: a scheme's own, and to anybody the one that they hold in hand. */
export class RecruitmentCodeRepository extends VersionedRepository<RecruitmentCode> {
  constructor(viewer: Viewer, connection: Connection) {
    super(viewer, modelOf(connection, recruitmentCodeCollection));
  }

  protected override readable(): Readable<RecruitmentCode> {
    const { viewer } = this;
    return viewer.role === 'manager' ? { organisation: viewer.organisation } : nothing;
  }

  /** Whoever has the code was given it: that is what counts, and not who is asking. */
  async byDigest(digest: string): Promise<RecruitmentCode | undefined> {
    return (await this.model.findById(digest).lean<RecruitmentCode>().exec()) ?? undefined;
  }
}
