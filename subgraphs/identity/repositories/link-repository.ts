import type { ClientSession, Connection } from 'mongoose';
import { nothing, ViewerRepository, type Readable } from '../../../platform/access/viewer-repository';
import { modelOf } from '../../../platform/mongo/collection';
import type { Viewer } from '../../../platform/viewer';
import { linkCollection, type Link } from '../models/link';

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

  /** The passports that were issued to these records. */
  ofHomes(homes: readonly string[]): Promise<Link[]> {
    return this.find({ home: { $in: [...homes] } }, { sort: { _id: 1 } });
  }

  /** The passports of a scheme with one of these numbers, as blind indexes. */
  ofCards(schemeId: string, cards: readonly string[]): Promise<Link[]> {
    return this.find({ card: { $in: [...cards] }, schemeId });
  }

  /** Stores links as they are now, new or changed. */
  async putAll(links: readonly Link[], session: ClientSession): Promise<void> {
    if (links.length === 0) return;
    const puts = links.map((link) => ({ replaceOne: { filter: { _id: link._id }, replacement: link, upsert: true } }));
    await this.model.bulkWrite(puts, { session });
  }

  /** Gives passports other blind indexes of the same numbers. */
  async renewCards(links: readonly Pick<Link, '_id' | 'card'>[], session: ClientSession): Promise<void> {
    if (links.length === 0) return;
    const updates = links.map(({ _id, card }) => ({ updateOne: { filter: { _id }, update: { $set: { card } } } }));
    await this.model.bulkWrite(updates, { session });
  }

  async forget(homes: readonly string[], session: ClientSession): Promise<void> {
    await this.model
      .deleteMany({ home: { $in: [...homes] } })
      .session(session)
      .exec();
  }

  /** Stores a link as it is now, new or changed. */
  async put(link: Link, session: ClientSession): Promise<void> {
    await this.model.replaceOne({ _id: link._id }, link, { upsert: true }).session(session).exec();
  }
}
