import { photoHash } from '../../../../kit/card/credential';
import { PhotoUnusable, pictureOnly } from '../../../../kit/card/photo-file';
import { cardLost, type CardLost } from '../../../../kit/register/events';
import { isUsable, statusOn } from '../../../../kit/passport/status';
import { dayOf } from '../../../../platform/calendar-date';
import { forbidden } from '../../../../platform/errors/hub-error';
import { newId } from '../../../../platform/ids';
import { carryOut, Refused, type Outcome } from '../../../../platform/mutation';
import type { Work } from '../../../../platform/mongo/unit-of-work';
import type { SubgraphStore } from '../../../../platform/subgraph/subgraph';
import { hub, isStaff, type Viewer } from '../../../../platform/viewer';
import type { AccessOutcome, AccessPurpose } from '../../model/access-entry';
import type { CardRecord } from '../../model/card';
import type { Carer } from '../../model/carer';
import type { Link } from '../../model/link';
import { CardIssuerRepository } from '../../repositories/card-issuer-repository';
import { CardPhotoRepository } from '../../repositories/card-photo-repository';
import { refsOf } from '../../refs';
import { CardRepository } from '../../repositories/card-repository';
import { CarerRepository } from '../../repositories/carer-repository';
import type { KnownSchemeRepository } from '../../repositories/known-scheme-repository';
import { LinkRepository } from '../../repositories/link-repository';
import { openDetails, type PersonalDetails } from '../../sealing/personal-details';
import { vaultOf } from '../../sealing/vault';
import type { AccessLog } from '../access-log';
import { expiryOf, lastsLongEnough } from './card-dates';
import type { CardIssuer } from './card-issuer';
import { schemeCodeOf } from './scheme-code';

/** A passport with whom it was issued to, opened for that person or for the staff of its scheme. */
export interface PassportHolder {
  readonly link: Link;
  readonly holder: PersonalDetails;
}

/** A card, opened in the same way. */
export interface OpenedCard extends PassportHolder {
  readonly record: CardRecord;
  readonly credential: string;
  readonly photo: Buffer;
}

export interface CardRequest {
  readonly passportId: string;
  readonly idempotencyKey: string;
}

export interface PhotoRequest extends CardRequest {
  /** The file in base64. */
  readonly photo: string;
}

const uses = { card: 'card', photo: 'card-photo' } as const;

/** A passport of the carer who asks, or of a scheme of the organisation whose staff asks, with the record that it was issued to. */
interface Found {
  readonly link: Link;
  readonly home: Carer & { readonly key: string };
}

/** Makes, shows and cancels the cards of passports: for their holders, and for the staff of their schemes, which leaves a record. */
export class Cards {
  private readonly cards: CardRepository;
  private readonly photos: CardPhotoRepository;
  private readonly everyLink: LinkRepository;
  private readonly everyCarer: CarerRepository;
  private readonly issuers: CardIssuerRepository;

  constructor(
    private readonly viewer: Viewer,
    private readonly store: SubgraphStore,
    private readonly schemes: KnownSchemeRepository,
    private readonly log: AccessLog,
    private readonly issuer: CardIssuer,
  ) {
    const { connection } = store;
    // Whose passport it is, `find` makes sure of; from there on the hub acts on the viewer's word.
    this.cards = new CardRepository(hub, connection);
    this.photos = new CardPhotoRepository(hub, connection);
    this.everyLink = new LinkRepository(hub, connection);
    this.everyCarer = new CarerRepository(hub, connection);
    this.issuers = new CardIssuerRepository(hub, connection);
  }

  /** The cards of the carer who asks that count now, newest first. */
  async ofViewer(): Promise<OpenedCard[]> {
    const { viewer } = this;
    if (viewer.role !== 'carer') throw forbidden();
    const links = new Map((await this.everyLink.ofCarer(viewer.ref)).map((link) => [link._id, link]));
    const records = await this.live([...links.keys()], this.store.clock());
    const opened = await Promise.all(records.map((record) => this.opened(record)));
    return opened.flatMap((card) => (card ? [card] : []));
  }

  /** Name and address for a letter. */
  async holderOf(passportId: string): Promise<PassportHolder | undefined> {
    const { viewer } = this;
    const found = await this.find(passportId);
    if (!found) return undefined;
    if (isStaff(viewer))
      await this.log.shown([found.link.home], viewer, { purpose: 'RENEWAL', outcome: 'ADDRESS_SHOWN' });
    const holder = await this.personOf(found.link, found.home);
    return holder && { link: found.link, holder };
  }

  /** Takes the photo for the cards of a passport in. Cards with the photo before it are cancelled: one passport, one face. */
  async setPhoto(input: PhotoRequest): Promise<Outcome<string, 'PassportNotYours'> | { readonly unusable: string }> {
    const found = await this.find(input.passportId);
    if (!found) return { refused: 'PassportNotYours' };
    const { link, home } = found;
    const photo = pictureFrom(input.photo);
    if (!Buffer.isBuffer(photo)) return photo;
    const hash = Buffer.from(await photoHash(photo)).toString('base64url');
    const attempt = { viewer: this.viewer, operation: 'setCardPhoto', input: { ...input, photo: hash } };
    return carryOut<'PassportNotYours'>(this.store, attempt, async (work) => {
      const takenAt = this.store.clock();
      const sealed = vaultOf(this.store.keys).seal(home, uses.photo, photo.toString('base64'));
      await this.photos.put({ _id: link._id, home: home._id, sealed, hash, takenAt }, work.session);
      const before = (await this.cards.live([link._id], takenAt)).filter((card) => card.photo !== hash);
      await this.cancelAll(before, 'REPLACED', work);
      await this.record(found, 'CARD', 'PHOTO_TAKEN', work);
      return link._id;
    });
  }

  /** The card of a passport: the one that there is, or a new one where it would last longer or shows another photo. */
  async issue(
    input: CardRequest,
  ): Promise<Outcome<OpenedCard, 'PassportNotYours' | 'PassportNotUsable' | 'PhotoMissing'>> {
    const found = await this.find(input.passportId);
    if (!found) return { refused: 'PassportNotYours' };
    const { link, home } = found;
    const now = this.store.clock();
    if (!isUsable(statusOn(link, dayOf(now)))) return { refused: 'PassportNotUsable' };
    const photo = await this.photos.findById(link._id);
    if (!photo) return { refused: 'PhotoMissing' };
    const attempt = { viewer: this.viewer, operation: 'issueCard', input };
    const outcome = await carryOut<'PassportNotYours'>(this.store, attempt, async (work) => {
      await this.record(found, 'CARD', 'CARD_SHOWN', work);
      const known = await this.reusable(link, photo.hash, now);
      if (known) return known._id;
      const expires = expiryOf(link, now);
      const { place, kid, credential } = await this.issuer.sign({
        scheme: schemeCodeOf(link.schemeId),
        expires,
        photoHash: Buffer.from(photo.hash, 'base64url'),
      });
      const sealed = vaultOf(this.store.keys).seal(home, uses.card, credential);
      const whose = { passportId: link._id, home: home._id, sealed, photo: photo.hash };
      const card: CardRecord = { _id: newId('cd'), place, kid, expires, ...whose, madeAt: now };
      await this.cards.add(card, work);
      return card._id;
    });
    if ('refused' in outcome) return outcome;
    const record = await this.cards.findById(outcome.done);
    const card = record && (await this.opened(record));
    if (!card) return { refused: 'PassportNotYours' };
    return { done: card };
  }

  /** The carer lost the card: it is cancelled now, and its scheme ends the passport, so that its number opens nothing either. */
  async reportLost(input: CardRequest): Promise<Outcome<Date, 'PassportNotYours'>> {
    if (this.viewer.role !== 'carer') throw forbidden();
    return this.stop('reportCardLost', input, async ({ link }, cards, work) => {
      await this.cancelAll(cards, 'LOST', work);
      const carerRef = refsOf(this.store.keys).of(link.carerId, link.sector);
      const lost: CardLost = { passportId: link._id, carerRef, on: dayOf(this.store.clock()) };
      work.emit(cardLost(link.sector), link._id, lost);
    });
  }

  /** The scheme's staff stop a card that is misused, as one that was copied. The passport stays, and a new card can be made. */
  async cancel(input: CardRequest): Promise<Outcome<Date, 'PassportNotYours'>> {
    if (!isStaff(this.viewer)) throw forbidden();
    return this.stop('cancelCard', input, async (found, cards, work) => {
      await this.cancelAll(cards, 'MISUSED', work);
      await this.record(found, 'MISUSE', 'CARD_CANCELLED', work);
    });
  }

  /** Answers by when every device that has had a connection knows of it. */
  private async stop(
    operation: string,
    input: CardRequest,
    act: (found: Found, cards: readonly CardRecord[], work: Work) => Promise<void>,
  ): Promise<Outcome<Date, 'PassportNotYours'>> {
    const attempt = { viewer: this.viewer, operation, input };
    const outcome = await carryOut<'PassportNotYours'>(this.store, attempt, async (work) => {
      const found = await this.find(input.passportId);
      if (!found) throw new Refused('PassportNotYours');
      const now = this.store.clock();
      await act(found, await this.cards.live([found.link._id], now), work);
      return now.toISOString();
    });
    if ('refused' in outcome) return outcome;
    return { done: new Date(Date.parse(outcome.done) + this.store.config.CARD_LIST_INTERVAL * 1000) };
  }

  private async cancelAll(
    cards: readonly CardRecord[],
    because: 'LOST' | 'MISUSED' | 'REPLACED',
    { session }: Work,
  ): Promise<void> {
    if (cards.length === 0) return;
    const ids = cards.map(({ _id }) => _id);
    await this.cards.cancel(ids, this.store.clock(), because, session);
    await this.issuers.dropList(session);
  }

  private async find(passportId: string): Promise<Found | undefined> {
    const { viewer } = this;
    const link = await this.everyLink.findById(passportId);
    if (!link) return undefined;
    const isTheirs =
      viewer.role === 'carer'
        ? link.carerId === viewer.ref
        : (await this.schemes.ofViewer(link.sector, link.schemeId)) !== undefined;
    const home = isTheirs ? await this.everyCarer.findById(link.home) : undefined;
    return home?.key === undefined ? undefined : { link, home: { ...home, key: home.key } };
  }

  private async reusable(link: Link, photo: string, now: Date): Promise<CardRecord | undefined> {
    const live = await this.live([link._id], now);
    return live.find((card) => card.photo === photo && lastsLongEnough(card.expires, link, now));
  }

  /** Cards that still count: in date, not cancelled, and not signed by a key that was withdrawn. */
  private async live(passportIds: readonly string[], now: Date): Promise<CardRecord[]> {
    const published = new Set((await this.issuer.publishedKeys()).keys.map(({ kid }) => kid));
    return (await this.cards.live(passportIds, now)).filter(({ kid }) => published.has(kid));
  }

  private async opened(record: CardRecord): Promise<OpenedCard | undefined> {
    const { passportId = '', home: homeId = '', sealed = '' } = record;
    const [link, home, photo] = await Promise.all([
      this.everyLink.findById(passportId),
      this.everyCarer.findById(homeId),
      this.photos.findById(passportId),
    ]);
    if (!link || !home || !photo) return undefined;
    const vault = vaultOf(this.store.keys);
    const holder = await this.personOf(link, home);
    const credential = vault.open(home, uses.card, sealed);
    const picture = vault.open(home, uses.photo, photo.sealed);
    if (!holder || credential === undefined || picture === undefined) return undefined;
    return { record, link, credential, photo: Buffer.from(picture, 'base64'), holder };
  }

  /** Who holds a passport today: records of one person may have been joined since it was issued. */
  private async personOf(link: Link, home: Carer): Promise<PersonalDetails | undefined> {
    const person = link.carerId === home._id ? home : await this.everyCarer.findById(link.carerId);
    return person && openDetails(vaultOf(this.store.keys), person);
  }

  /** What staff see and do of a carer's card, the carer can read. */
  private async record({ link }: Found, purpose: AccessPurpose, outcome: AccessOutcome, work: Work) {
    const { viewer } = this;
    if (!isStaff(viewer)) return;
    const { role, subject, organisation } = viewer;
    const who = { carerId: link.home, at: this.store.clock(), role, subject, organisation, place: link.schemeId };
    await this.log.append([{ _id: newId('ac'), ...who, purpose, outcome }], work);
  }
}

function pictureFrom(base64: string): Buffer | { readonly unusable: string } {
  try {
    return pictureOnly(Buffer.from(base64, 'base64'));
  } catch (error) {
    if (error instanceof PhotoUnusable) return { unusable: error.message };
    throw error;
  }
}
