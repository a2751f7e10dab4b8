import type { ClientSession, Connection } from 'mongoose';
import { nothing, ViewerRepository, type Readable } from '../../../platform/access/viewer-repository';
import { modelOf } from '../../../platform/mongo/collection';
import { isStaff, type Viewer } from '../../../platform/viewer';
import { introductionCollection, type IntroductionRecord } from '../models/introduction';

/** Introductions, for one viewer: staff see those that their own organisation asked for, the hub all. */
export class IntroductionRepository extends ViewerRepository<IntroductionRecord> {
  constructor(viewer: Viewer, connection: Connection) {
    super(viewer, modelOf(connection, introductionCollection));
  }

  protected override readable(): Readable<IntroductionRecord> {
    const { viewer } = this;
    if (viewer.role === 'hub') return {};
    return isStaff(viewer) ? { organisation: viewer.organisation } : nothing;
  }

  /** The records that these schemes' introductions were made for, by the pseudonym and the scheme. */
  async homesOf(
    request: readonly { readonly carerRef: string; readonly schemeId: string }[],
  ): Promise<(string | undefined)[]> {
    if (request.length === 0) return [];
    const found = await this.find({ carerRef: { $in: request.map(({ carerRef }) => carerRef) } }, { sort: { at: 1 } });
    return request.map(
      ({ carerRef, schemeId }) =>
        found.findLast((each) => each.carerRef === carerRef && each.schemeId === schemeId)?.carerId,
    );
  }

  async forget(carerIds: readonly string[], session: ClientSession): Promise<void> {
    await this.model
      .deleteMany({ carerId: { $in: [...carerIds] } })
      .session(session)
      .exec();
  }
}
