import type { ClientSession, Connection } from 'mongoose';
import { nothing, VersionedRepository, ViewerRepository, type Readable } from '../../platform/access/viewer-repository';
import type { CalendarDate } from '../../platform/calendar-date';
import { modelOf } from '../../platform/mongo/collection';
import type { Viewer } from '../../platform/viewer';
import {
  recruitmentCodeCollection,
  redemptionsCollection,
  type RecruitmentCode,
  type Redemptions,
} from './high-street-model';

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

/** Counts of redemptions. They are asked of one business, by whoever was found to act for it. */
export class RedemptionsRepository extends ViewerRepository<Redemptions> {
  constructor(viewer: Viewer, connection: Connection) {
    super(viewer, modelOf(connection, redemptionsCollection));
  }

  /** Nothing stands in them but counts; whose they are is looked at before they are asked for. */
  protected override readable(): Readable<Redemptions> {
    return {};
  }

  ofBusiness(business: string, from: CalendarDate, to: CalendarDate): Promise<Redemptions[]> {
    return this.find({ business, on: { $gte: from, $lte: to } }, { sort: { business: 1, on: 1 } });
  }

  async increase({ _id, count, ...rest }: Redemptions, session: ClientSession): Promise<void> {
    await this.model
      .updateOne({ _id }, { $inc: { count }, $setOnInsert: rest }, { upsert: true })
      .session(session)
      .exec();
  }
}
