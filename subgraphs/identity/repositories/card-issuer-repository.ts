import type { ClientSession, Connection } from 'mongoose';
import { nothing, ViewerRepository, type Readable } from '../../../platform/access/viewer-repository';
import { modelOf } from '../../../platform/mongo/collection';
import type { Viewer } from '../../../platform/viewer';
import { cardIssuerCollection, type CardIssuerRecord } from '../models/card-issuer';

/** What signs the hub's cards: the hub's own. */
export class CardIssuerRepository extends ViewerRepository<CardIssuerRecord> {
  constructor(viewer: Viewer, connection: Connection) {
    super(viewer, modelOf(connection, cardIssuerCollection));
  }

  protected override readable(): Readable<CardIssuerRecord> {
    return this.viewer.role === 'hub' ? {} : nothing;
  }

  /** Of two processes that begin at once, one makes the issuer; the other finds it. */
  async begin(issuer: CardIssuerRecord): Promise<void> {
    const { _id, ...fresh } = issuer;
    await this.model.updateOne({ _id }, { $setOnInsert: fresh }, { upsert: true }).exec();
  }

  /** Notes, before a card is signed, how long it will last; false when another key signs by now. */
  async foresee(kid: string, lastCardExpires: Date): Promise<boolean> {
    const { matchedCount } = await this.model.updateOne({ _id: 'issuer', kid }, { $max: { lastCardExpires } }).exec();
    return matchedCount === 1;
  }

  /** Stores the next key ring in the place of the one that was read; false when that changed meanwhile. The list goes with it. */
  async turn(before: CardIssuerRecord, next: Pick<CardIssuerRecord, 'sealed' | 'kid'>): Promise<boolean> {
    const { sealed, lastCardExpires } = before;
    const { matchedCount } = await this.model
      .updateOne(
        { _id: 'issuer', sealed, lastCardExpires: lastCardExpires ?? null },
        {
          $set: next,
          $unset: { list: 1, ...(next.kid !== before.kid && { lastCardExpires: 1 }) },
          $inc: { listVersion: 1 },
        },
      )
      .exec();
    return matchedCount === 1;
  }

  /** Makes room for more cards; asked by two at once, it is made once. */
  async grow(capacity: number): Promise<void> {
    await this.model
      .updateOne({ _id: 'issuer' }, { $max: { capacity }, $unset: { list: 1 }, $inc: { listVersion: 1 } })
      .exec();
  }

  /** Stores a list that was signed from what this record says. False where cards were cancelled or keys turned since: the list is too old. */
  async keepList({ kid, listVersion }: CardIssuerRecord, list: string, listIssuedAt: Date): Promise<boolean> {
    const { matchedCount } = await this.model
      .updateOne(
        { _id: 'issuer', kid, listVersion: listVersion ?? null },
        { $set: { list, listIssuedAt }, $inc: { listVersion: 1 } },
      )
      .exec();
    return matchedCount === 1;
  }

  /** A card was cancelled: the next who asks for the list gets a new one. */
  async dropList(session: ClientSession): Promise<void> {
    await this.model
      .updateOne({ _id: 'issuer' }, { $unset: { list: 1 }, $inc: { listVersion: 1 } })
      .session(session)
      .exec();
  }
}
