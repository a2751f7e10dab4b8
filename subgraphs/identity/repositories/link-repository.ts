import type { ClientSession, Connection } from 'mongoose';
import { nothing, ViewerRepository, type Readable } from '../../../platform/access/viewer-repository';
import { modelOf } from '../../../platform/mongo/collection';
import type { Viewer } from '../../../platform/viewer';
import { linkCollection, type Link } from '../model/link';

/** Links, for one viewer: a carer sees their own; the hub, which keeps them, all. */
export class LinkRepository extends ViewerRepository<Link> {
  constructor(viewer: Viewer, connection: Connection) {
    super(viewer, modelOf(connection, linkCollection));
  }

  protected override readable(): Readable<Link> {
    const { viewer } = this;
    if (viewer.role === 'hub') return {};
    return viewer.role === 'carer' ? { carerId: viewer.ref } : nothing;
  }

  /** Newest first. */
  ofCarer(carerId: string): Promise<Link[]> {
    return this.find({ carerId }, { sort: { issuedOn: -1, _id: 1 } });
  }

  /** The passports with a number that a ward was shown. Every such look is recorded by the service that asks. */
  async shownToWard(card: string): Promise<Link[]> {
    if (this.viewer.role !== 'ward') return [];
    return this.model.find({ card }).lean<Link[]>().exec();
  }

  /** All passports of a carer whose card or code a ward was shown. */
  async ofCarerShownToWard(carerId: string): Promise<Link[]> {
    if (this.viewer.role !== 'ward') return [];
    return this.model.find({ carerId }).sort({ issuedOn: -1, _id: 1 }).lean<Link[]>().exec();
  }

  /** Stores a link as it is now, new or changed. */
  async put(link: Link, session: ClientSession): Promise<void> {
    await this.model.replaceOne({ _id: link._id }, link, { upsert: true }).session(session).exec();
  }
}
