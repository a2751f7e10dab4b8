import type { Work } from '../../../../platform/mongo/unit-of-work';
import type { SubgraphStore } from '../../../../platform/subgraph/subgraph';
import { hub } from '../../../../platform/viewer';
import type { CardRecord } from '../../models/card';
import type { Link } from '../../models/link';
import { CardIssuerRepository } from '../../repositories/card-issuer-repository';
import { CardRepository } from '../../repositories/card-repository';
import { endOf } from './card-dates';

/** Cancels the cards of passports that end before their cards expire, from the moment that they do. */
export class PassportEndService {
  private readonly cards: CardRepository;
  private readonly issuers: CardIssuerRepository;

  constructor({ connection }: SubgraphStore) {
    this.cards = new CardRepository(hub, connection);
    this.issuers = new CardIssuerRepository(hub, connection);
  }

  async follow(links: readonly Link[], now: Date, session: Work['session']): Promise<void> {
    if (links.length === 0) return;
    const byPassport = new Map(links.map((link) => [link._id, link]));
    const cards = await this.cards.live([...byPassport.keys()], now);
    if (cards.length === 0) return;
    for (const card of cards) {
      const link = byPassport.get(card.passportId ?? '');
      if (link) await this.followOne(card, link, now, session);
    }
    await this.issuers.dropList(session);
  }

  private async followOne(card: CardRecord, link: Link, now: Date, session: Work['session']): Promise<void> {
    // An end that was still to come may have moved.
    if (card.cancelledFrom) await this.cards.reprieve([card._id], now, session);
    const end = endOf(link);
    const because = link.ended?.reason === 'LOST' ? 'LOST' : 'ENDED';
    if (end && end < card.expires) await this.cards.cancel([card._id], end, because, session);
  }
}
