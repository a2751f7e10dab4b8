import { looksCopied, SCAN_MEMORY } from '../../../../packages/card/credential/copied';
import { placeOfPostcode } from '../../../../domain/geography/place-of-postcode';
import type { Work } from '../../../../platform/mongo/unit-of-work';
import type { SubgraphStore } from '../../../../platform/subgraph/subgraph';
import { hub } from '../../../../platform/viewer';
import type { CardRecord } from '../../models/card';
import { CardRepository } from '../../repositories/card-repository';
import { CardScanRepository } from '../../repositories/card-scan-repository';

/** Notices a code that is shown in two places at once. No one is refused because of it: the scheme and the carer are told. */
export class CardScanService {
  private readonly scans: CardScanRepository;
  private readonly cards: CardRepository;

  constructor({ connection }: SubgraphStore) {
    this.scans = new CardScanRepository(hub, connection);
    this.cards = new CardRepository(hub, connection);
  }

  /** Remembers where a card was shown, where that is told; whether it cannot have come there from where it was before. */
  async note(
    checkId: string,
    card: CardRecord,
    postcode: string | null | undefined,
    at: Date,
    work: Work,
  ): Promise<boolean> {
    const point = postcode ? placeOfPostcode('', postcode)?.point : undefined;
    if (!point) return false;
    const { latitude, longitude } = point;
    const scan = { _id: checkId, place: card.place, at, latitude, longitude };
    const isCopied = looksCopied(await this.scans.ofCard(card.place), scan);
    await this.scans.forgetBefore(new Date(at.getTime() - SCAN_MEMORY), work.session);
    await this.scans.add(scan, work);
    if (isCopied) await this.cards.flagCopied(card._id, at, work.session);
    return isCopied;
  }
}
