import type { ClientSession, Connection } from 'mongoose';
import { ViewerRepository, type Readable } from '../../platform/access/viewer-repository';
import { modelOf } from '../../platform/mongo/collection';
import type { Viewer } from '../../platform/viewer';
import { revisionCollection, type Revision } from './model';

const ofIndex = 'index';

/** How often the index has changed. It says nothing about anybody, so anybody's request may use it. */
export class RevisionRepository extends ViewerRepository<Revision> {
  constructor(viewer: Viewer, connection: Connection) {
    super(viewer, modelOf(connection, revisionCollection));
  }

  protected override readable(): Readable<Revision> {
    return {};
  }

  async current(): Promise<number> {
    return (await this.findById(ofIndex))?.changes ?? 0;
  }

  /** In the transaction of the change itself where there is one. */
  async changed(session?: ClientSession): Promise<void> {
    const options = { upsert: true, ...(session && { session }) };
    await this.model.updateOne({ _id: ofIndex }, { $inc: { changes: 1 } }, options).exec();
  }
}
