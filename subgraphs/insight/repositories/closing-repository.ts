import type { ClientSession, Connection } from 'mongoose';
import { nothing, ViewerRepository, type Readable } from '../../../platform/access/viewer-repository';
import { newId } from '../../../platform/ids';
import { modelOf } from '../../../platform/mongo/collection';
import type { Viewer } from '../../../platform/viewer';
import { closingCollection, lateAdditionCollection, type Closing, type LateAddition } from '../models/closing';

const only = 'months';

/** Stores how far the figures are closed. */
export class ClosingRepository extends ViewerRepository<Closing> {
  constructor(viewer: Viewer, connection: Connection) {
    super(viewer, modelOf(connection, closingCollection));
  }

  protected override readable(): Readable<Closing> {
    return this.viewer.role === 'hub' ? {} : nothing;
  }

  current(): Promise<Closing | undefined> {
    return this.findById(only);
  }

  /** Returns how far the figures are closed, and keeps a closing from running beside this transaction. */
  async whileAddingUp(session: ClientSession): Promise<Closing> {
    const options = { upsert: true, returnDocument: 'after', session } as const;
    return this.model
      .findOneAndUpdate({ _id: only }, { $inc: { sums: 1 } }, options)
      .lean()
      .orFail()
      .exec();
  }

  async closeThrough(month: number): Promise<void> {
    const change = { $max: { through: month }, $setOnInsert: { sums: 0 } };
    await this.model.updateOne({ _id: only }, change, { upsert: true }).exec();
  }

  async revised(quarter: number, session: ClientSession): Promise<void> {
    await this.model
      .updateOne({ _id: only }, { $set: { revisedIn: quarter } })
      .session(session)
      .exec();
  }
}

/** Stores what waits for a revision: single events, so only the hub itself reads it. */
export class LateAdditionRepository extends ViewerRepository<LateAddition> {
  constructor(viewer: Viewer, connection: Connection) {
    super(viewer, modelOf(connection, lateAdditionCollection));
  }

  protected override readable(): Readable<LateAddition> {
    return this.viewer.role === 'hub' ? {} : nothing;
  }

  async wait(late: readonly Omit<LateAddition, '_id'>[], session: ClientSession): Promise<void> {
    await this.addMany(
      late.map((each) => ({ _id: newId('la'), ...each })),
      session,
    );
  }

  /** Returns the additions that came before a quarter. */
  cameBefore(quarter: number): Promise<LateAddition[]> {
    return this.find({ quarter: { $lt: quarter } }, { sort: { _id: 1 } });
  }

  async forget(ids: readonly string[], session: ClientSession): Promise<void> {
    await this.model
      .deleteMany({ _id: { $in: [...ids] } })
      .session(session)
      .exec();
  }
}
