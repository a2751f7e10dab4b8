import { z } from 'zod';
import type { Card } from '../../../../packages/card/credential/credential';
import { signCard } from '../../../../packages/card/credential/credential';
import {
  newKeyRing,
  publishedKeys,
  rotate,
  withdraw,
  type Jwks,
  type CardKeyRing,
} from '../../../../packages/card/credential/keys';
import { judgeText } from '../../../../packages/card/credential/judge';
import {
  CLOCK_TOLERANCE,
  drawCardId,
  MAX_LIST_CAPACITY,
  signStatusList,
} from '../../../../packages/card/credential/status-list';
import { seal, unseal } from '../../../../platform/seal';
import type { SubgraphStore } from '../../../../platform/subgraph/subgraph';
import { hub } from '../../../../platform/viewer';
import type { CardIssuerRecord } from '../../models/card-issuer';
import { CardIssuerRepository } from '../../repositories/card-issuer-repository';
import { CardRepository } from '../../repositories/card-repository';

const about = 'card-keys';

/** Room for the cards of a county; it doubles whenever free places are hard to find. */
const firstCapacity = 2 ** 17;

/** That many draws in a row hit a taken place only where a good part of the list is taken. */
const draws = 4;

const signingKey = z.object({ kid: z.string(), x: z.string(), d: z.string() });
const keyRing: z.ZodType<CardKeyRing> = z.object({
  current: signingKey,
  next: signingKey,
  retired: z.array(z.object({ kid: z.string(), x: z.string(), lastCardExpires: z.coerce.date() })),
});

/** A card's id and text, signed. */
export interface SignedCard {
  readonly place: number;
  readonly kid: string;
  readonly credential: string;
}

export interface SignedList {
  readonly token: Uint8Array;
  readonly issuedAt: Date;
}

/**
 * Signs cards and the list of those that are cancelled, with keys that lie in the store sealed by the key-encryption key.
 * It works for the hub itself: what a person may have signed is for the services that call it.
 */
export class CardIssuer {
  private readonly issuers: CardIssuerRepository;
  private readonly cards: CardRepository;

  constructor(private readonly store: SubgraphStore) {
    this.issuers = new CardIssuerRepository(hub, store.connection);
    this.cards = new CardRepository(hub, store.connection);
  }

  async sign(card: Omit<Card, 'id'>): Promise<SignedCard> {
    const { record, ring } = await this.open();
    const { kid } = ring.current;
    // Noted before it is signed, so that a key that is retired this moment is kept for as long as this card lasts.
    if (!(await this.issuers.foresee(kid, card.expires))) return this.sign(card);
    const place = await this.freePlace(record.capacity);
    return { place, kid, credential: signCard({ ...card, id: place }, ring.current) };
  }

  async publishedKeys(): Promise<Jwks> {
    return publishedKeys((await this.open()).ring, this.store.clock());
  }

  /** The list to publish. It is signed anew at each quarter of its time, so that anyone who fetches it has most of that left. */
  async statusList(): Promise<SignedList> {
    const { PUBLIC_URL, CARD_LIST_INTERVAL } = this.store.config;
    const now = this.store.clock();
    const { record, ring } = await this.open();
    const { list, listIssuedAt } = record;
    // A time that lies further ahead than two clocks differ is a mistake of one process: it must not last.
    const isAhead = listIssuedAt !== undefined && listIssuedAt.getTime() - now.getTime() > CLOCK_TOLERANCE;
    const before = isAhead ? undefined : listIssuedAt;
    if (list !== undefined && before && now.getTime() - before.getTime() < CARD_LIST_INTERVAL * 250)
      return { token: Buffer.from(list, 'base64'), issuedAt: before };
    // A device refuses a list with an earlier time than the one that it holds, and the clocks of two processes differ.
    const issuedAt = before && before > now ? before : now;
    const token = signStatusList(
      {
        uri: new URL('/cards/status-list', PUBLIC_URL).href,
        capacity: record.capacity,
        revoked: await this.cards.cancelledPlaces(now),
        issuedAt,
        timeToLive: CARD_LIST_INTERVAL,
      },
      ring.current,
    );
    const isLatest = await this.issuers.keepList(record, Buffer.from(token).toString('base64'), issuedAt);
    return isLatest ? { token, issuedAt } : this.statusList();
  }

  /** Whether the text is a card of ours and in date; see packages/card/credential/judge.ts. */
  async judge(credential: string): ReturnType<typeof judgeText> {
    return judgeText(credential, await this.publishedKeys(), this.store.clock());
  }

  /** The next key signs from now on, and a new list with it. The retired one is published until its last card has expired. */
  async rotate(): Promise<Jwks> {
    const { record, ring } = await this.open();
    const next = rotate(ring, this.store.clock(), record.lastCardExpires);
    return (await this.turn(record, next)) ? this.publishedKeys() : this.rotate();
  }

  /** No card that this key has signed is accepted any more. False where there is no such key. */
  async withdraw(kid: string): Promise<boolean> {
    const { record, ring } = await this.open();
    const known = [ring.current, ring.next, ...ring.retired].some((key) => key.kid === kid);
    if (!known) return false;
    return (await this.turn(record, withdraw(ring, kid))) || this.withdraw(kid);
  }

  private turn(record: CardIssuerRecord, ring: CardKeyRing): Promise<boolean> {
    return this.issuers.turn(record, { sealed: this.sealed(ring), kid: ring.current.kid });
  }

  private async open(): Promise<{ readonly record: CardIssuerRecord; readonly ring: CardKeyRing }> {
    const record = await this.issuers.findById('issuer');
    if (!record) {
      const ring = newKeyRing();
      const { kid } = ring.current;
      await this.issuers.begin({ _id: 'issuer', sealed: this.sealed(ring), kid, capacity: firstCapacity });
      return this.open();
    }
    const ring = unseal(this.store.keys.secret(about), record.sealed, about).toString();
    return { record, ring: keyRing.parse(JSON.parse(ring)) };
  }

  private sealed(ring: CardKeyRing): string {
    return seal(this.store.keys.secret(about), Buffer.from(JSON.stringify(ring)), about);
  }

  private async freePlace(capacity: number): Promise<number> {
    for (let draw = 0; draw < draws; draw += 1) {
      const place = drawCardId(capacity);
      if (!(await this.cards.atPlace(place))) return place;
    }
    const larger = capacity * 2;
    if (larger > MAX_LIST_CAPACITY) throw new Error('the status list has no room left for another card');
    await this.issuers.grow(larger);
    return this.freePlace(larger);
  }
}
