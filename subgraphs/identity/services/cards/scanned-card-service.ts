import type { SubgraphStore } from '../../../../platform/subgraph/subgraph';
import { hub } from '../../../../platform/viewer';
import type { CardRecord } from '../../models/card';
import type { Link } from '../../models/link';
import { CardRepository } from '../../repositories/card-repository';
import { LinkRepository } from '../../repositories/link-repository';
import { CardIssuer } from './card-issuer';

/** Finds out what a scanned code is. Every such look is recorded by the service that asks. */
export class ScannedCardService {
  private readonly issuer: CardIssuer;
  private readonly cards: CardRepository;
  private readonly links: LinkRepository;

  constructor(store: SubgraphStore) {
    this.issuer = new CardIssuer(store);
    this.cards = new CardRepository(hub, store.connection);
    this.links = new LinkRepository(hub, store.connection);
  }

  judge(credential: string): ReturnType<CardIssuer['judge']> {
    return this.issuer.judge(credential);
  }

  /** The card with this id and its passport; nothing of a carer who was erased. */
  async known(cardId: number): Promise<{ readonly record?: CardRecord; readonly link?: Link }> {
    const record = await this.cards.atPlace(cardId);
    const link = record?.passportId === undefined ? undefined : await this.links.findById(record.passportId);
    return record && link ? { record, link } : {};
  }
}
