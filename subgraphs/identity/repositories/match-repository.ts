import type { ClientSession, Connection } from 'mongoose';
import { nothing, VersionedRepository, type Readable } from '../../../platform/access/viewer-repository';
import { modelOf } from '../../../platform/mongo/collection';
import type { Viewer } from '../../../platform/viewer';
import { matchCollection, type MatchRecord, type MatchState } from '../models/match';

/** Matches, for one viewer: a registrar sees those of the people in the registers of their own organisation. */
export class MatchRepository extends VersionedRepository<MatchRecord> {
  constructor(viewer: Viewer, connection: Connection) {
    super(viewer, modelOf(connection, matchCollection));
  }

  protected override readable(): Readable<MatchRecord> {
    const { viewer } = this;
    if (viewer.role === 'hub') return {};
    return viewer.role === 'registrar' ? { organisations: viewer.organisation } : nothing;
  }

  /** Those of one organisation in one state, in the order of their ids. */
  inState(organisation: string, state: MatchState, limit: number, after?: string): Promise<MatchRecord[]> {
    const later = after === undefined ? {} : { _id: { $gt: after } };
    return this.find({ organisations: organisation, state, ...later }, { sort: { _id: 1 }, limit });
  }

  /** Those in which one of these records is linked to another one. */
  ofRecords(recordIds: readonly string[]): Promise<MatchRecord[]> {
    const ids = { $in: [...recordIds] };
    const state = { $in: ['MATCHED', 'CONFIRMED'] as const };
    return this.find({ $or: [{ carerId: ids }, { other: ids }], state }, { sort: { _id: 1 } });
  }

  /** Matches of version 0.1, which have no organisations yet: for its migration only. */
  withoutLevel(limit: number): Promise<MatchRecord[]> {
    return this.find({ organisations: null }, { limit });
  }

  /** Questions that are none any longer. */
  async withdraw(ids: readonly string[], session: ClientSession): Promise<void> {
    if (ids.length === 0) return;
    await this.model
      .deleteMany({ _id: { $in: [...ids] }, state: 'PROBABLE' })
      .session(session)
      .exec();
  }

  /** Leaves out anyone who is erased; a match with no one else in it is gone. */
  async forget(carerIds: readonly string[], session: ClientSession): Promise<void> {
    const ids = [...carerIds];
    await this.model
      .deleteMany({ $or: [{ carerId: { $in: ids } }, { other: { $in: ids } }] })
      .session(session)
      .exec();
    await this.model
      .updateMany({ candidates: { $in: ids } }, { $pull: { candidates: { $in: ids } } })
      .session(session)
      .exec();
    await this.model
      .deleteMany({ candidates: { $size: 0 } })
      .session(session)
      .exec();
  }
}
