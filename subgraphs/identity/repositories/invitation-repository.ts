import type { ClientSession, Connection } from 'mongoose';
import { nothing, ViewerRepository, type Readable } from '../../../platform/access/viewer-repository';
import { modelOf } from '../../../platform/mongo/collection';
import { isStaff, type Viewer } from '../../../platform/viewer';
import { invitationCollection, mostBirthDates, type Invitation, type NewSignIn } from '../models/invitation';

/** Invitations, for one viewer: an organisation sees its own, the hub itself all. A holder can only use one up, by its code. */
export class InvitationRepository extends ViewerRepository<Invitation> {
  constructor(viewer: Viewer, connection: Connection) {
    super(viewer, modelOf(connection, invitationCollection));
  }

  protected override readable(): Readable<Invitation> {
    const { viewer } = this;
    if (viewer.role === 'hub') return {};
    return isStaff(viewer) ? { organisation: viewer.organisation } : nothing;
  }

  /** The invitation that a person says they were given, used or not. */
  async said(code: string): Promise<Invitation | undefined> {
    return (await this.model.findOne({ code }).lean<Invitation>().exec()) ?? undefined;
  }

  /**
   * Counts one more birth date for the invitation with a code, in one atomic change outside of any transaction. False where it is
   * void, or where there is none.
   */
  async takeBirthDate(code: string): Promise<boolean> {
    const open = { code, $or: [{ birthDates: { $exists: false } }, { birthDates: { $lt: mostBirthDates } }] };
    return (await this.model.updateOne(open, { $inc: { birthDates: 1 } }).exec()).modifiedCount === 1;
  }

  /** The birth date was the right one. */
  async giveBirthDateBack(code: string): Promise<void> {
    await this.model.updateOne({ code }, { $inc: { birthDates: -1 } }).exec();
  }

  /** Uses up an invitation; false where another person was faster. */
  async use({ _id }: Invitation, now: Date, session: ClientSession): Promise<boolean> {
    const { modifiedCount } = await this.model
      .updateOne({ _id, usedAt: null }, { $set: { usedAt: now } })
      .session(session)
      .exec();
    return modifiedCount === 1;
  }

  /** Notes a sign-in that asks to take the place of another one; false where there is such a one already. */
  async wait({ _id }: Invitation, waiting: NewSignIn, expiresAt: Date, session: ClientSession): Promise<boolean> {
    const { modifiedCount } = await this.model
      .updateOne({ _id, usedAt: null, waiting: null }, { $set: { waiting, expiresAt } })
      .session(session)
      .exec();
    return modifiedCount === 1;
  }

  /** Invitations for these records whose new sign-in waits. */
  waitingFor(carerIds: readonly string[]): Promise<Invitation[]> {
    const waits = { 'waiting.from': { $ne: null }, 'waiting.refusedAt': null, usedAt: null };
    return this.find({ carerId: { $in: [...carerIds] }, ...waits }, { sort: { _id: 1 } });
  }

  /** Makes an invitation void because the holder objected. */
  async refuse({ _id }: Invitation, now: Date, session: ClientSession): Promise<void> {
    await this.model
      .updateOne({ _id }, { $set: { 'waiting.refusedAt': now } })
      .session(session)
      .exec();
  }

  /** Gives invitations other blind indexes of the same codes. */
  async renewCodes(invitations: readonly Pick<Invitation, '_id' | 'code'>[], session: ClientSession): Promise<void> {
    if (invitations.length === 0) return;
    const updates = invitations.map(({ _id, code }) => ({
      updateOne: { filter: { _id }, update: { $set: { code } } },
    }));
    await this.model.bulkWrite(updates, { session });
  }

  async forget(carerIds: readonly string[], session: ClientSession): Promise<void> {
    await this.model
      .deleteMany({ carerId: { $in: [...carerIds] } })
      .session(session)
      .exec();
  }
}
