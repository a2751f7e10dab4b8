import type { ClientSession, Connection } from 'mongoose';
import { ViewerRepository, type Readable } from '../../../platform/access/viewer-repository';
import { modelOf, type Collection } from '../../../platform/mongo/collection';
import type { Viewer } from '../../../platform/viewer';
import {
  branchCollection,
  businessCollection,
  cardRulesCollection,
  type Branch,
  type Business,
  type CardRules,
  type Sticker,
} from '../models/business';

/** Reads public records of schemes and businesses. They hold no personal data. */
abstract class BusinessScopedRepository<T extends { _id: string }> extends ViewerRepository<T> {
  constructor(viewer: Viewer, connection: Connection, collection: Collection<T>) {
    super(viewer, modelOf(connection, collection));
  }

  protected override readable(): Readable<T> {
    return {};
  }
}

export class CardRulesRepository extends BusinessScopedRepository<CardRules> {
  constructor(viewer: Viewer, connection: Connection) {
    super(viewer, connection, cardRulesCollection);
  }
}

export class BusinessRepository extends BusinessScopedRepository<Business> {
  constructor(viewer: Viewer, connection: Connection) {
    super(viewer, connection, businessCollection);
  }

  /** Returns businesses of a scheme in id order, after the id `after`. */
  ofScheme(schemeId: string, limit: number, after?: string): Promise<Business[]> {
    return this.find(
      { schemeId, ...(after !== undefined && { _id: { $gt: after } }) },
      { sort: { schemeId: 1, _id: 1 }, limit },
    );
  }

  /** Finds a business by its till code for any viewer: the code is the permission to act for it. */
  byTill(till: string): Promise<Business | undefined> {
    return this.findOne({ till });
  }

  /** Returns a scheme's businesses that ordered a sticker and do not have it yet, in id order. */
  waitingForSticker(schemeId: string, limit: number, after?: string): Promise<Business[]> {
    return this.find(
      { schemeId, 'sticker.state': 'ORDERED', ...(after !== undefined && { _id: { $gt: after } }) },
      { sort: { _id: 1 }, limit },
    );
  }

  async setSticker(id: string, sticker: Sticker, session: ClientSession): Promise<void> {
    await this.model.updateOne({ _id: id }, { $set: { sticker } }).session(session).exec();
  }

  /** Returns for each offer the business that gives it. */
  async ofOffers(offerIds: readonly string[]): Promise<(Business | undefined)[]> {
    const businesses = await this.find({ offers: { $in: [...offerIds] } });
    const byOffer = new Map(businesses.flatMap((business) => business.offers.map((offer) => [offer, business])));
    return offerIds.map((offer) => byOffer.get(offer));
  }
}

export class BranchRepository extends BusinessScopedRepository<Branch> {
  constructor(viewer: Viewer, connection: Connection) {
    super(viewer, connection, branchCollection);
  }

  ofBusinesses(businesses: readonly string[]): Promise<Branch[]> {
    return this.find({ business: { $in: [...businesses] } }, { sort: { _id: 1 } });
  }
}
