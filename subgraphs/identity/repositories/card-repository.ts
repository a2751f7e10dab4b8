import type { ClientSession, Connection } from 'mongoose';
import { nothing, ViewerRepository, type Readable } from '../../../platform/access/viewer-repository';
import { modelOf } from '../../../platform/mongo/collection';
import type { Viewer } from '../../../platform/viewer';
import { cardCollection, type CardCancellation, type CardRecord } from '../models/card';

/** Cards: for the hub itself, which has looked up whose passport it is first. */
export class CardRepository extends ViewerRepository<CardRecord> {
  constructor(viewer: Viewer, connection: Connection) {
    super(viewer, modelOf(connection, cardCollection));
  }

  protected override readable(): Readable<CardRecord> {
    return this.viewer.role === 'hub' ? {} : nothing;
  }

  atPlace(place: number): Promise<CardRecord | undefined> {
    return this.findOne({ place });
  }

  /** Cards of these passports that still count, newest first. */
  async live(passportIds: readonly string[], now: Date): Promise<CardRecord[]> {
    const counts = { expires: { $gt: now }, $or: [{ cancelledFrom: null }, { cancelledFrom: { $gt: now } }] };
    return this.find({ passportId: { $in: [...passportIds] }, ...counts }, { sort: { madeAt: -1, _id: 1 } });
  }

  ofHomes(homes: readonly string[]): Promise<CardRecord[]> {
    return this.find({ home: { $in: [...homes] } }, { sort: { madeAt: -1, _id: 1 } });
  }

  /** The places of the cards that are cancelled now and have not expired. */
  async cancelledPlaces(now: Date): Promise<number[]> {
    const cancelled = { cancelledFrom: { $lte: now }, expires: { $gt: now } };
    const cards = await this.model.find(cancelled, { place: 1, _id: 0 }).lean<{ place: number }[]>().exec();
    return cards.map(({ place }) => place);
  }

  /** Cancels cards from a moment on, unless they are cancelled from an earlier one already. */
  async cancel(
    ids: readonly string[],
    cancelledFrom: Date,
    because: CardCancellation,
    session: ClientSession,
  ): Promise<void> {
    const counting = { $or: [{ cancelledFrom: null }, { cancelledFrom: { $gt: cancelledFrom } }] };
    await this.model
      .updateMany({ _id: { $in: [...ids] }, ...counting }, { $set: { cancelledFrom, because } })
      .session(session)
      .exec();
  }

  /** Takes back an end that was still to come. */
  async reprieve(ids: readonly string[], now: Date, session: ClientSession): Promise<void> {
    await this.model
      .updateMany({ _id: { $in: [...ids] }, cancelledFrom: { $gt: now } }, { $unset: { cancelledFrom: 1, because: 1 } })
      .session(session)
      .exec();
  }

  async flagCopied(_id: string, copiedAt: Date, session: ClientSession): Promise<void> {
    await this.model.updateOne({ _id }, { $set: { copiedAt } }).session(session).exec();
  }

  /** Cancels the cards of these records and forgets whose they were; their places stay on the list. */
  async erase(homes: readonly string[], now: Date, session: ClientSession): Promise<void> {
    const cards = await this.ofHomes(homes);
    const ids = cards.map(({ _id }) => _id);
    await this.cancel(ids, now, 'ENDED', session);
    const whose = { passportId: 1, home: 1, sealed: 1, photo: 1, copiedAt: 1 } as const;
    await this.model
      .updateMany({ _id: { $in: ids } }, { $unset: whose })
      .session(session)
      .exec();
  }
}
