import DataLoader from 'dataloader';
import {
  checkRecorded,
  type CheckOutcome,
  type CheckPurpose,
  type CheckRecorded,
} from '../../../kit/membership/events';
import { statusOn } from '../../../kit/passport/status';
import { dayOf, type CalendarDate } from '../../../platform/calendar-date';
import { forbidden } from '../../../platform/errors/hub-error';
import { newId } from '../../../platform/ids';
import type { Work } from '../../../platform/mongo/unit-of-work';
import { carryOut, Refused, type Outcome } from '../../../platform/mutation';
import type { SubgraphStore } from '../../../platform/subgraph/subgraph';
import type { Viewer } from '../../../platform/viewer';
import type { Check, RecognisedPassport } from '../model/check';
import type { CardRecord } from '../model/card';
import type { Link } from '../model/link';
import { refsOf } from '../refs';
import type { CarerRepository } from '../repositories/carer-repository';
import type { CheckRepository } from '../repositories/check-repository';
import type { KnownSchemeRepository } from '../repositories/known-scheme-repository';
import type { LinkRepository } from '../repositories/link-repository';
import { blindIndexOf } from '../sealing/blind-index';
import { openDetails } from '../sealing/personal-details';
import { vaultOf } from '../sealing/vault';
import type { AccessLog } from './access-log';
import { lastDayOf } from './cards/card-dates';
import type { CardScans } from './cards/card-scans';
import type { ScannedCards } from './cards/scanned-cards';
import type { GuessLimit } from './guess-limit';
import type { ShareCodes } from './share-codes';
import { lastUsableDay, recognised, usable } from './usable-passports';

export interface CheckRequest {
  readonly cardNumber?: string | null | undefined;
  readonly shareCode?: string | null | undefined;
  /** The text in a card's code. */
  readonly credential?: string | null | undefined;
  /** Where it is scanned. */
  readonly sitePostcode?: string | null | undefined;
  readonly ward: string;
  readonly purpose: CheckPurpose;
  readonly idempotencyKey: string;
}

export type CheckRefusal = 'NotOneThingShown' | 'TooManyGuesses';

/** Somebody whom a ward may recognise: what the ward is told, and what only the trust is. */
export interface RecognisedPerson {
  readonly id: string;
  readonly at: Date;
  readonly firstName: string;
  readonly initial: string;
  readonly looksCopied: boolean;
  readonly trust: string;
  readonly ward: string;
  readonly hospitalRef: string;
  readonly recognised: readonly RecognisedPassport[];
}

interface Finding {
  readonly outcome: CheckOutcome;
  readonly carerId?: string;
  readonly day?: CalendarDate;
  readonly consentWithdrawn?: boolean;
  readonly reason?: string;
  /** The record whose card was shown. */
  readonly home?: string;
  /** The card whose code was scanned and found to be good. */
  readonly scanned?: CardRecord;
}

/** Answers a ward that asks whether somebody is a carer. Every answer is recorded, and the carer can read it. */
export class CarerCheck {
  /** Whoever is found is told of in the same request. */
  private readonly shown = new DataLoader((ids: readonly string[]) =>
    Promise.all(ids.map((id) => this.carers.shownToWard(id))),
  );

  constructor(
    private readonly viewer: Viewer,
    private readonly store: SubgraphStore,
    private readonly carers: CarerRepository,
    private readonly links: LinkRepository,
    private readonly schemes: KnownSchemeRepository,
    private readonly checks: CheckRepository,
    private readonly shareCodes: ShareCodes,
    private readonly log: AccessLog,
    private readonly guesses: GuessLimit,
    private readonly cards: ScannedCards,
    private readonly scans: CardScans,
  ) {}

  async check(input: CheckRequest): Promise<Outcome<Check, CheckRefusal>> {
    const { viewer } = this;
    if (viewer.role !== 'ward') throw forbidden();
    const attempt = { viewer, operation: 'checkCarer', input };
    let made: Check | undefined;
    const outcome = await carryOut<CheckRefusal>(this.store, attempt, async (work) => {
      if (await this.guesses.isReached()) throw new Refused('TooManyGuesses');
      const at = this.store.clock();
      const { home, scanned, ...finding } = await this.find(input, work.session);
      const { carerId, outcome } = finding;
      const passports = outcome === 'RECOGNISED' && carerId ? await this.links.ofCarerShownToWard(carerId) : [];
      const { role, subject, organisation } = viewer;
      const { ward, purpose } = input;
      const asked = { _id: newId('ck'), at, organisation, purpose, outcome };
      const looksCopied =
        scanned !== undefined && (await this.scans.note(asked._id, scanned, input.sitePostcode, at, work));
      const check = {
        ...asked,
        ...finding,
        ward,
        ...(looksCopied && { looksCopied }),
        recognised: usable(passports, dayOf(at)).map(recognised),
      };
      await this.checks.add(check, work);
      // With the record whose card it was: should that record be parted from the person, the entry goes with it.
      const logged = home ?? carerId;
      const access = { ...asked, role, subject, place: ward, ...(looksCopied && { outcome: 'LOOKS_COPIED' as const }) };
      if (logged) await this.log.append([{ ...access, carerId: logged }], work);
      else await this.guesses.note(work.session);
      const told: CheckRecorded = { organisation, purpose, outcome, on: dayOf(at) };
      work.emit(checkRecorded, check._id, told);
      made = check;
      return check._id;
    });
    if ('refused' in outcome) return outcome;
    // Asked again, it was made before.
    const check = made ?? (await this.checks.findById(outcome.done));
    if (!check) throw new Error('a check that was just made cannot be read by the ward that made it');
    return { done: check };
  }

  /** The person of a check; undefined where nobody was recognised, or the person was erased since. */
  async personOf({
    _id,
    at,
    carerId,
    organisation,
    ward,
    recognised,
    looksCopied = false,
  }: Check): Promise<RecognisedPerson | undefined> {
    const carer = carerId === undefined ? undefined : await this.shown.load(carerId);
    const details = carer && openDetails(vaultOf(this.store.keys), carer);
    if (!details || recognised.length === 0) return undefined;
    const { givenName, familyName } = details;
    return {
      id: _id,
      at,
      firstName: givenName,
      initial: [...familyName][0] ?? '',
      looksCopied,
      trust: organisation,
      ward,
      hospitalRef: refsOf(this.store.keys).of(carer._id, 'hospital'),
      recognised,
    };
  }

  async personOfCheck(checkId: string): Promise<RecognisedPerson | undefined> {
    const check = await this.checks.findById(checkId);
    return check && this.personOf(check);
  }

  private async find(input: CheckRequest, session: Work['session']): Promise<Finding> {
    const [card = '', code = '', text = ''] = [input.cardNumber, input.shareCode, input.credential].map((shown) =>
      shown?.trim(),
    );
    if ([card, code, text].filter((shown) => shown !== '').length !== 1)
      throw new Refused<CheckRefusal>('NotOneThingShown');
    const found = await (code !== ''
      ? this.byShareCode(code, session)
      : card !== ''
        ? this.byCard(card)
        : this.byScan(text));
    if (!found.carerId) return found;
    const carer = await this.shown.load(found.carerId);
    return carer?.key === undefined ? { outcome: code !== '' ? 'CODE_REFUSED' : 'UNKNOWN' } : found;
  }

  private async byShareCode(code: string, session: Work['session']): Promise<Finding> {
    const carerId = await this.shareCodes.use(code, session);
    if (carerId === undefined) return { outcome: 'CODE_REFUSED' };
    const passports = usable(await this.links.ofCarerShownToWard(carerId), dayOf(this.store.clock()));
    return { outcome: passports.length === 0 ? 'NONE_USABLE' : 'RECOGNISED', carerId };
  }

  private async byCard(number: string): Promise<Finding> {
    const today = dayOf(this.store.clock());
    const links = await this.links.shownToWard(blindIndexOf(this.store.keys).ofCard(number));
    if (new Set(links.map(({ carerId }) => carerId)).size > 1) return { outcome: 'AMBIGUOUS' };
    // A renewed card may keep its number: the one that can be used counts, or else the latest.
    const latest = links.toSorted((one, other) => (one.issuedOn < other.issuedOn ? 1 : -1));
    const card = usable(latest, today)[0] ?? latest[0];
    return card ? this.standing(card, today) : { outcome: 'UNKNOWN' };
  }

  /** By the text in a card's code: first whether it is a card of ours at all, then what the store knows of it. */
  private async byScan(credential: string): Promise<Finding> {
    const verdict = await this.cards.judge(credential);
    if (verdict.code === 'INVALID') return { outcome: 'NOT_GENUINE', reason: verdict.reason };
    if (verdict.code === 'UNKNOWN_ISSUER') return { outcome: 'ISSUER_UNKNOWN', reason: verdict.sentence };
    const { record, link } = await this.cards.known(verdict.card.id);
    if (!record || !link) return { outcome: 'UNKNOWN' };
    const { carerId, home } = link;
    const today = dayOf(this.store.clock());
    if (record.because === 'LOST') return { outcome: 'LOST', carerId, home };
    const standing = await this.standing(link, today);
    if (standing.outcome !== 'RECOGNISED') return standing;
    if (record.cancelledFrom && record.cancelledFrom <= this.store.clock())
      return { outcome: 'REVOKED', carerId, home };
    if (verdict.code === 'EXPIRED') return { outcome: 'EXPIRED', carerId, home, day: lastDayOf(verdict.card.expires) };
    return { ...standing, scanned: record };
  }

  /** How a passport stands, as a ward is told. */
  private async standing(card: Link, today: CalendarDate): Promise<Finding> {
    const { carerId, home } = card;
    switch (statusOn(card, today)) {
      case 'ACTIVE':
      case 'IN_GRACE':
        return { outcome: 'RECOGNISED', carerId, home };
      case 'NOT_YET_VALID':
        return { outcome: 'NOT_YET_VALID', carerId, home, day: card.validFrom };
      case 'EXPIRED':
      case 'ENDED':
        return { outcome: 'EXPIRED', carerId, home, day: lastUsableDay(card) ?? today };
      case 'LOST':
        return { outcome: 'LOST', carerId, home };
      case 'WITHDRAWN':
      case 'WITHHELD':
        return { outcome: 'WITHDRAWN', carerId, home, consentWithdrawn: await this.isConsentWithdrawn(card) };
    }
  }

  /** What a patient decided is for the trust that issued the passport; another one is told that it was taken back. */
  private async isConsentWithdrawn({ sector, schemeId, ended }: Link): Promise<boolean> {
    if (ended?.withdrawnBy !== 'CARED_FOR_PERSON') return false;
    return (await this.schemes.ofViewer(sector, schemeId)) !== undefined;
  }
}
