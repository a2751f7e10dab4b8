import { photoHash } from '../../../../packages/card/credential/credential';
import { PhotoUnusable } from '../../../../packages/card/credential/photo-file';
import { cardPhotoFrom, smallPhoto } from '../../../../packages/card/credential/photo-thread';
import { cardLost, type CardLost } from '../../../../domain/register/events';
import { isUsable, statusOn } from '../../../../domain/passport/status';
import { dayOf } from '../../../../platform/calendar-date';
import { forbidden, HubError } from '../../../../platform/errors/hub-error';
import { newId } from '../../../../platform/ids';
import { answered, runMutation, MutationRefused, type MutationResult } from '../../../../platform/mutation';
import type { Work } from '../../../../platform/mongo/unit-of-work';
import { isOverloaded } from '../../../../platform/threads/overloaded';
import type { Logger } from '../../../../platform/log';
import type { SubgraphStore } from '../../../../platform/subgraph/subgraph';
import { hub, isStaff, type Viewer } from '../../../../platform/viewer';
import type { AccessOutcome, AccessPurpose } from '../../models/access-entry';
import type { CardRecord } from '../../models/card';
import type { Carer } from '../../models/carer';
import type { Link } from '../../models/link';
import { CardIssuerRepository } from '../../repositories/card-issuer-repository';
import { CardPhotoRepository } from '../../repositories/card-photo-repository';
import { refsOf } from '../refs';
import { CardRepository } from '../../repositories/card-repository';
import { CarerRepository } from '../../repositories/carer-repository';
import type { KnownSchemeRepository } from '../../repositories/known-scheme-repository';
import { LinkRepository } from '../../repositories/link-repository';
import { currentDetails, openDetails, type PersonalDetails } from '../sealing/personal-details';
import { vaultOf } from '../sealing/vault';
import type { AccessLogService } from '../access-log-service';
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

const cardUse = 'card';
export const photoUse = 'card-photo';

/** A passport of the carer who asks, or of a scheme of the organisation whose staff asks, with the record that it was issued to. */
interface Found {
  readonly link: Link;
  readonly home: Carer & { readonly key: string };
}

interface Dependencies {
  readonly viewer: Viewer;
  readonly store: SubgraphStore;
  readonly schemes: KnownSchemeRepository;
  readonly log: AccessLogService;
  readonly issuer: CardIssuer;
}

/** Makes, shows and cancels the cards of passports: for their holders, and for the staff of their schemes, which leaves a record. */
export class CardService {
  private readonly cards: CardRepository;
  private readonly photos: CardPhotoRepository;
  private readonly everyLink: LinkRepository;
  private readonly carers: CarerRepository;
  private readonly issuers: CardIssuerRepository;

  constructor(private readonly deps: Dependencies) {
    const { store } = deps;
    const { connection } = store;
    // Whose passport it is, `find` makes sure of; from there on the hub acts on the viewer's word.
    this.cards = new CardRepository(hub, connection);
    this.photos = new CardPhotoRepository(hub, connection);
    this.everyLink = new LinkRepository(hub, connection);
    this.carers = new CarerRepository(hub, connection);
    this.issuers = new CardIssuerRepository(hub, connection);
  }

  /** The cards of the carer who asks that count now, newest first. */
  async ofViewer(): Promise<OpenedCard[]> {
    const { viewer } = this.deps;
    if (viewer.role !== 'carer') throw forbidden();
    const links = new Map((await this.everyLink.ofCarer(viewer.ref)).map((link) => [link._id, link]));
    const records = await this.live([...links.keys()], this.deps.store.clock());
    const opened = await Promise.all(records.map((record) => this.opened(record)));
    return opened.flatMap((card) => (card ? [card] : []));
  }

  /** Name and address for a letter. */
  async holderOf(passportId: string): Promise<PassportHolder | undefined> {
    const { viewer } = this.deps;
    const found = await this.find(passportId);
    if (!found) return undefined;
    if (isStaff(viewer))
      await this.deps.log.shown([found.link.home], viewer, { purpose: 'RENEWAL', outcome: 'ADDRESS_SHOWN' });
    const vault = vaultOf(this.deps.store.keys);
    const [verified, current] = [openDetails(vault, found.home), currentDetails(vault, found.home)];
    // The name is the register's own; a letter goes to the address that the carer reported last.
    return verified && current && { link: found.link, holder: { ...current, familyName: verified.familyName } };
  }

  /** Takes the photo for the cards of a passport in. Cards with the photo before it are cancelled: one passport, one face. */
  async setPhoto(
    input: PhotoRequest,
  ): Promise<MutationResult<string, 'PassportNotYours'> | { readonly unusable: string }> {
    const found = await this.find(input.passportId);
    if (!found) return { refused: 'PassportNotYours' };
    const { link, home } = found;
    const photo = await pictureFrom(input.photo, this.deps.store.log);
    if (!Buffer.isBuffer(photo)) return photo;
    const hash = Buffer.from(await photoHash(photo)).toString('base64url');
    const mutation = { viewer: this.deps.viewer, operation: 'setCardPhoto', input: { ...input, photo: hash } };
    const record = (work: Work) => this.record(found, 'CARD', 'PHOTO_TAKEN', work);
    const act = async (work: Work) => {
      const takenAt = this.deps.store.clock();
      const sealed = vaultOf(this.deps.store.keys).seal(home, photoUse, photo.toString('base64'));
      await this.photos.put({ _id: link._id, home: home._id, sealed, hash, takenAt }, work.session);
      const before = (await this.cards.live([link._id], takenAt)).filter((card) => card.photo !== hash);
      await this.cancelAll(before, 'REPLACED', work);
      await record(work);
      return link._id;
    };
    const again = async (id: string, work: Work) => {
      if ((await this.photos.findById(id))?.hash !== hash) throw new MutationRefused('RequestRepeated');
      await record(work);
    };
    return runMutation<'PassportNotYours'>(this.deps.store, mutation, act, again);
  }

  /** The card of a passport: the one that there is, or a new one where it would last longer or shows another photo. */
  async issue(
    input: CardRequest,
  ): Promise<MutationResult<OpenedCard, 'PassportNotYours' | 'PassportNotUsable' | 'PhotoMissing'>> {
    const found = await this.find(input.passportId);
    if (!found) return { refused: 'PassportNotYours' };
    const { link, home } = found;
    const now = this.deps.store.clock();
    if (!isUsable(statusOn(link, dayOf(now)))) return { refused: 'PassportNotUsable' };
    const photo = await this.photos.findById(link._id);
    if (!photo) return { refused: 'PhotoMissing' };
    const mutation = { viewer: this.deps.viewer, operation: 'issueCard', input };
    const act = async (work: Work) => {
      await this.record(found, 'CARD', 'CARD_SHOWN', work);
      const known = await this.reusable(found, photo.hash, now);
      if (known) return known._id;
      const expires = expiryOf(link, now);
      const { place, kid, credential } = await this.deps.issuer.sign({
        scheme: schemeCodeOf(link.schemeId, this.deps.store.keys),
        expires,
        photoHash: Buffer.from(photo.hash, 'base64url'),
      });
      const sealed = vaultOf(this.deps.store.keys).seal(home, cardUse, credential);
      const whose = { passportId: link._id, home: home._id, sealed, photo: photo.hash };
      const card: CardRecord = { _id: newId('cd'), place, kid, expires, ...whose, madeAt: now };
      await this.cards.add(card, work);
      return card._id;
    };
    const again = async (id: string, work: Work) => {
      // Lost, cancelled, or with another photo since.
      if (!(await this.live([link._id], now)).some(({ _id }) => _id === id))
        throw new MutationRefused('RequestRepeated');
      await this.record(found, 'CARD', 'CARD_SHOWN', work);
    };
    const outcome = await runMutation<'PassportNotYours'>(this.deps.store, mutation, act, again);
    return answered(outcome, async (id) => {
      const record = await this.cards.findById(id);
      return record && this.opened(record);
    });
  }

  /** The carer lost the card: it is cancelled now, and its scheme ends the passport, so that its number opens nothing either. */
  async reportLost(input: CardRequest): Promise<MutationResult<Date, 'PassportNotYours'>> {
    if (this.deps.viewer.role !== 'carer') throw forbidden();
    return this.stop('reportCardLost', input, async ({ link }, cards, work) => {
      await this.cancelAll(cards, 'LOST', work);
      const carerRef = refsOf(this.deps.store.keys).of(link.carerId, link.sector);
      const lost: CardLost = { passportId: link._id, carerRef, on: dayOf(this.deps.store.clock()) };
      work.emit(cardLost(link.sector), link._id, lost);
    });
  }

  /** The scheme's staff stop a card that is misused, as one that was copied. The passport stays, and a new card can be made. */
  async cancel(input: CardRequest): Promise<MutationResult<Date, 'PassportNotYours'>> {
    if (!isStaff(this.deps.viewer)) throw forbidden();
    const record = (found: Found, work: Work) => this.record(found, 'MISUSE', 'CARD_CANCELLED', work);
    const cancel = async (found: Found, cards: readonly CardRecord[], work: Work) => {
      await this.cancelAll(cards, 'MISUSED', work);
      await record(found, work);
    };
    return this.stop('cancelCard', input, cancel, record);
  }

  /** Answers by when every device that has had a connection knows of it. */
  private async stop(
    operation: string,
    input: CardRequest,
    act: (found: Found, cards: readonly CardRecord[], work: Work) => Promise<void>,
    again: (found: Found, work: Work) => Promise<void> = async () => undefined,
  ): Promise<MutationResult<Date, 'PassportNotYours'>> {
    const found = await this.find(input.passportId);
    if (!found) return { refused: 'PassportNotYours' };
    const mutation = { viewer: this.deps.viewer, operation, input };
    const stop = async (work: Work) => {
      const now = this.deps.store.clock();
      await act(found, await this.cards.live([found.link._id], now), work);
      return now.toISOString();
    };
    const stoppedAlready = async (_at: string, work: Work) => {
      // A card that was made since is not stopped by the request of before.
      if ((await this.cards.live([found.link._id], this.deps.store.clock())).length > 0)
        throw new MutationRefused('RequestRepeated');
      await again(found, work);
    };
    const outcome = await runMutation<'PassportNotYours'>(this.deps.store, mutation, stop, stoppedAlready);
    if ('refused' in outcome) return outcome;
    return { done: new Date(Date.parse(outcome.done) + this.deps.store.config.CARD_LIST_INTERVAL * 1000) };
  }

  private async cancelAll(
    cards: readonly CardRecord[],
    because: 'LOST' | 'MISUSED' | 'REPLACED',
    { session }: Work,
  ): Promise<void> {
    if (cards.length === 0) return;
    const ids = cards.map(({ _id }) => _id);
    await this.cards.cancel(ids, this.deps.store.clock(), because, session);
    await this.issuers.dropList(session);
  }

  private async find(passportId: string): Promise<Found | undefined> {
    const { viewer } = this.deps;
    const link = await this.everyLink.findById(passportId);
    if (!link) return undefined;
    const isTheirs =
      viewer.role === 'carer'
        ? link.carerId === viewer.ref
        : (await this.deps.schemes.ofViewer(link.sector, link.schemeId)) !== undefined;
    const home = isTheirs ? await this.carers.findById(link.home) : undefined;
    return home?.key === undefined ? undefined : { link, home: { ...home, key: home.key } };
  }

  private async reusable({ link, home }: Found, photo: string, now: Date): Promise<CardRecord | undefined> {
    const live = await this.live([link._id], now);
    const card = live.find((each) => each.photo === photo && lastsLongEnough(each.expires, link, now));
    return card && (await this.saysTheSchemeOpenly(card, home)) ? undefined : card;
  }

  /** Cards that were made before scheme codes were opaque hold the scheme's name: such a card stays valid and is not shown again. */
  private async saysTheSchemeOpenly({ sealed = '' }: CardRecord, home: Found['home']): Promise<boolean> {
    const credential = vaultOf(this.deps.store.keys).open(home, cardUse, sealed);
    const verdict = credential === undefined ? undefined : await this.deps.issuer.judge(credential);
    return verdict !== undefined && 'card' in verdict && !/^[0-9a-f]{20}$/.test(verdict.card.scheme);
  }

  /** Cards that still count: in date, not cancelled, and not signed by a key that was withdrawn. */
  private async live(passportIds: readonly string[], now: Date): Promise<CardRecord[]> {
    const published = new Set((await this.deps.issuer.publishedKeys()).keys.map(({ kid }) => kid));
    return (await this.cards.live(passportIds, now)).filter(({ kid }) => published.has(kid));
  }

  private async opened(record: CardRecord): Promise<OpenedCard | undefined> {
    const { passportId = '', home: homeId = '', sealed = '' } = record;
    const [link, home, photo] = await Promise.all([
      this.everyLink.findById(passportId),
      this.carers.findById(homeId),
      this.photos.findById(passportId),
    ]);
    if (!link || !home || !photo) return undefined;
    const vault = vaultOf(this.deps.store.keys);
    const holder = openDetails(vault, home);
    const credential = vault.open(home, cardUse, sealed);
    const picture = vault.open(home, photoUse, photo.sealed);
    if (!holder || credential === undefined || picture === undefined) return undefined;
    return { record, link, credential, photo: Buffer.from(picture, 'base64'), holder };
  }

  /** What staff see and do of a carer's card, the carer can read. */
  private async record({ link }: Found, purpose: AccessPurpose, outcome: AccessOutcome, work: Work) {
    const { viewer } = this.deps;
    if (!isStaff(viewer)) return;
    const { role, subject, organisation } = viewer;
    const who = { carerId: link.home, at: this.deps.store.clock(), role, subject, organisation, place: link.schemeId };
    await this.deps.log.append([{ _id: newId('ac'), ...who, purpose, outcome }], work);
  }
}

async function pictureFrom(base64: string, log: Logger): Promise<Buffer | { readonly unusable: string }> {
  try {
    return (await cardPhotoFrom(Buffer.from(base64, 'base64'), smallPhoto)).file;
  } catch (error) {
    if (error instanceof PhotoUnusable) return { unusable: error.message };
    if (isOverloaded(error, log))
      throw new HubError('OVERLOADED', 'Many photos are being given at present. Try again in a few seconds.');
    throw error;
  }
}
