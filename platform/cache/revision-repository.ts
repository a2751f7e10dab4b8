import type { ClientSession, Connection } from 'mongoose';
import { ViewerRepository, type Readable } from '../access/viewer-repository';
import { newId } from '../ids';
import { modelOf } from '../mongo/collection';
import type { Viewer } from '../viewer';
import { revisionCollection, type Revision } from './revision';

const published = 'index';

/** Reads the revision of a subgraph's public facts. It holds no personal data, so any request may use it. */
export class RevisionRepository extends ViewerRepository<Revision> {
  private known: Promise<string> | undefined;
  private hasChanged = false;

  constructor(viewer: Viewer, connection: Connection) {
    super(viewer, modelOf(connection, revisionCollection));
  }

  protected override readable(): Readable<Revision> {
    return {};
  }

  /**
   * Read this before the cached values: they can then be newer than their revision, and never older. One request uses
   * one revision, unless it changes something itself.
   */
  current(): Promise<string> {
    if (this.hasChanged) return this.read();
    this.known ??= this.read();
    return this.known;
  }

  /** Runs in the transaction of the change itself where there is one. */
  async changed(session?: ClientSession): Promise<void> {
    this.hasChanged = true;
    const options = { upsert: true, ...(session && { session }) };
    await this.model.updateOne({ _id: published }, { $set: { mark: newId('rv') } }, options).exec();
  }

  private async read(): Promise<string> {
    return (await this.findById(published))?.mark ?? '';
  }
}
