import type { ClientSession, Connection } from 'mongoose';
import { nothing, ViewerRepository, type Readable } from '../../../platform/access/viewer-repository';
import { modelOf } from '../../../platform/mongo/collection';
import type { Viewer } from '../../../platform/viewer';
import { cardPhotoCollection, type CardPhoto } from '../models/card-photo';

/** Photos for cards: for the hub itself, which has looked up whose passport it is first. */
export class CardPhotoRepository extends ViewerRepository<CardPhoto> {
  constructor(viewer: Viewer, connection: Connection) {
    super(viewer, modelOf(connection, cardPhotoCollection));
  }

  protected override readable(): Readable<CardPhoto> {
    return this.viewer.role === 'hub' ? {} : nothing;
  }

  async put(photo: CardPhoto, session: ClientSession): Promise<void> {
    await this.model.replaceOne({ _id: photo._id }, photo, { upsert: true }).session(session).exec();
  }

  async latestOf(passportIds: readonly string[]): Promise<CardPhoto | undefined> {
    const photos = passportIds.length === 0 ? [] : await this.find({ _id: { $in: [...passportIds] } });
    return photos.toSorted((one, other) => other.takenAt.getTime() - one.takenAt.getTime())[0];
  }

  ofHomes(homes: readonly string[]): Promise<CardPhoto[]> {
    return this.find({ home: { $in: [...homes] } });
  }

  async forget(homes: readonly string[], session: ClientSession): Promise<void> {
    await this.model
      .deleteMany({ home: { $in: [...homes] } })
      .session(session)
      .exec();
  }
}
