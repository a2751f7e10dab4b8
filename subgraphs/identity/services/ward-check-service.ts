import DataLoader from 'dataloader';
import {
  checkRecorded,
  type CheckOutcome,
  type CheckPurpose,
  type CheckRecorded,
} from '../../../domain/membership/events';
import { statusOn } from '../../../domain/passport/status';
import { dayOf, type CalendarDate } from '../../../platform/calendar-date';
import { forbidden } from '../../../platform/errors/hub-error';
import { unavailable } from '../../../platform/errors/unavailable';
import { newId } from '../../../platform/ids';
import type { Work } from '../../../platform/mongo/unit-of-work';
import { answered, runMutation, MutationRefused, type MutationResult } from '../../../platform/mutation';
import type { SubgraphStore } from '../../../platform/subgraph/subgraph';
import type { Viewer } from '../../../platform/viewer';
import type { Carer } from '../models/carer';
import type { WardCheck, RecognisedPassport } from '../models/ward-check';
import type { CardRecord } from '../models/card';
import type { KnownTrust } from '../models/known-trust';
import type { Link } from '../models/link';
import { refsOf } from './refs';
import type { CarerRepository } from '../repositories/carer-repository';
import type { WardCheckRepository } from '../repositories/ward-check-repository';
import type { KnownSchemeRepository } from '../repositories/known-scheme-repository';
import type { KnownTrustRepository } from '../repositories/known-trust-repository';
import type { LinkRepository } from '../repositories/link-repository';
import { blindIndexOf } from './sealing/blind-index';
import { openDetails } from './sealing/personal-details';
import { vaultOf } from './sealing/vault';
import type { AccessLogService } from './access-log-service';
import { lastDayOf } from './cards/card-dates';
import type { CardScanService } from './cards/card-scan-service';
import type { ScannedCardService } from './cards/scanned-card-service';
import type { GuessLimit } from './guess-limit';
import type { ShareCodeService } from './share-code-service';
import { lastUsableDay, recognised, recognisedBy, usable } from './usable-passports';

export interface WardCheckRequest {
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

export type WardCheckRefusal = 'NotOneThingShown' | 'TooManyGuesses' | 'WardUnknown';

/** A person whom a ward may recognise: what the ward is told, and what only the trust is. */
export interface WardCheckResult {
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

/** The one thing that a ward was shown. */
interface Shown {
  readonly card?: string;
  readonly code?: string;
  readonly text?: string;
}

/** Undefined where it is not exactly one. */
function shownIn({ cardNumber, shareCode, credential }: WardCheckRequest): Shown | undefined {
  const all = { card: cardNumber?.trim(), code: shareCode?.trim(), text: credential?.trim() };
  const supplied = Object.entries(all).filter(([, value]) => value);
  return supplied.length === 1 ? Object.fromEntries(supplied) : undefined;
}

interface Dependencies {
  readonly viewer: Viewer;
  readonly store: SubgraphStore;
  readonly carers: CarerRepository;
  readonly links: LinkRepository;
  readonly schemes: KnownSchemeRepository;
  readonly trusts: KnownTrustRepository;
  readonly checks: WardCheckRepository;
  readonly shareCodes: ShareCodeService;
  readonly log: AccessLogService;
  readonly guesses: GuessLimit;
  readonly cards: ScannedCardService;
  readonly scans: CardScanService;
}

/** Answers a ward that asks whether a person is a carer. Every answer is recorded, and the carer can read it. */
export class WardCheckService {
  /** The person who is found is read in the same request. */
  private readonly shown = new DataLoader((ids: readonly string[]) =>
    Promise.all(ids.map((id) => this.deps.carers.shownToWard(id))),
  );

  constructor(private readonly deps: Dependencies) {}

  async check(input: WardCheckRequest): Promise<MutationResult<WardCheck, WardCheckRefusal>> {
    const { viewer } = this.deps;
    if (viewer.role !== 'ward') throw forbidden();
    // Before the idempotency key is read, so that a repeated request passes here too.
    const trust = await this.trustOf(viewer.organisation, input.ward);
    if (!trust) return { refused: 'WardUnknown' };
    const what = shownIn(input);
    if (!what) return { refused: 'NotOneThingShown' };
    const tried = await this.deps.guesses.takeCheck(what.card);
    if (!tried.isAllowed) return { refused: 'TooManyGuesses' };
    const mutation = { viewer, operation: 'checkCarer', input };
    const { role, subject } = viewer;
    let made: WardCheck | undefined;
    const act = async (work: Work) => {
      const at = this.deps.store.clock();
      const { home, scanned, ...finding } = await this.find(what, work.session);
      const { carerId, outcome } = finding;
      const passports = outcome === 'RECOGNISED' && carerId ? await this.deps.links.ofCarerShownToWard(carerId) : [];
      const { organisation } = viewer;
      const { ward, purpose } = input;
      const request = { _id: newId('ck'), at, organisation, purpose, outcome };
      const looksCopied =
        scanned !== undefined && (await this.deps.scans.note(request._id, scanned, input.sitePostcode, at, work));
      // A passport that this trust does not recognise stays in identity: its scheme says where a carer works or studies.
      const recognisedHere = recognisedBy(trust, usable(passports, dayOf(at)), dayOf(at)).map(recognised);
      const check = {
        ...request,
        ...finding,
        ...(home !== undefined && { home }),
        ward,
        ...(looksCopied && { looksCopied }),
        recognised: recognisedHere,
      };
      await this.deps.checks.add(check, work);
      // With the record whose card it was: should that record be parted from the person, the entry goes with it.
      const logged = home ?? carerId;
      const opensNothing = outcome === 'RECOGNISED' && recognisedHere.length === 0;
      const access = {
        ...request,
        role,
        subject,
        place: ward,
        ...(opensNothing && { outcome: 'NOT_RECOGNISED_THERE' as const }),
        ...(looksCopied && { outcome: 'LOOKS_COPIED' as const }),
      };
      if (logged) await this.deps.log.append([{ ...access, carerId: logged }], work);
      const event: CheckRecorded = { organisation, purpose, outcome, on: dayOf(at) };
      work.emit(checkRecorded, check._id, event);
      made = check;
      return check._id;
    };
    const again = async (id: string, work: Work) => {
      const before = await this.deps.checks.findById(id);
      if (!before) throw new MutationRefused('RequestRepeated');
      const { home, ...check } = await this.today(before, what);
      made = check;
      const logged = home ?? check.carerId;
      if (!logged) return;
      const { organisation, ward: place, purpose, outcome } = check;
      const access = {
        _id: newId('ac'),
        at: this.deps.store.clock(),
        role,
        subject,
        organisation,
        place,
        purpose,
        outcome,
      };
      await this.deps.log.append([{ ...access, carerId: logged }], work);
    };
    const outcome = await runMutation<WardCheckRefusal>(this.deps.store, mutation, act, again);
    if ('refused' in outcome || made?.carerId !== undefined) tried.right();
    return answered(outcome, async () => made);
  }

  /** A check as it may be told again: never more than the first time, and no more than what holds today. */
  private async today(before: WardCheck, { card, text }: Shown): Promise<WardCheck & { readonly home?: string }> {
    if (before.outcome !== 'RECOGNISED' || before.carerId === undefined) return before;
    const usableNow = usable(await this.deps.links.ofCarerShownToWard(before.carerId), dayOf(this.deps.store.clock()));
    const recognisedNow = before.recognised.filter((each) =>
      usableNow.some(({ sector, schemeId }) => sector === each.sector && schemeId === each.schemeId),
    );
    // A share code was used up by the first time. A number and a scanned code are looked at again.
    const found = await this.found(
      card !== undefined
        ? await this.byCard(card)
        : text !== undefined
          ? await this.byScan(text)
          : { outcome: recognisedNow.length === 0 ? 'NONE_USABLE' : 'RECOGNISED', carerId: before.carerId },
      'UNKNOWN',
    );
    const isSame = found.outcome === 'RECOGNISED' && found.carerId === before.carerId;
    if (isSame) return { ...before, recognised: recognisedNow, ...(found.home !== undefined && { home: found.home }) };
    const { carerId: _before, ...rest } = before;
    const { scanned: _scanned, ...finding } =
      found.outcome === 'RECOGNISED' ? ({ outcome: 'UNKNOWN' } as const) : found;
    return { ...rest, ...finding, recognised: [] };
  }

  /** The person of a check; undefined where no one was recognised, or the person was erased since. */
  async personOf({
    _id,
    at,
    carerId,
    organisation,
    ward,
    outcome,
    home,
    recognised,
    looksCopied = false,
  }: WardCheck): Promise<WardCheckResult | undefined> {
    const carer = carerId === undefined ? undefined : await this.shown.load(carerId);
    const named = carer && (await this.namedBy(carer, home));
    const details = named && openDetails(vaultOf(this.deps.store.keys), named);
    if (!details || outcome !== 'RECOGNISED') return undefined;
    const { givenName, familyName } = details;
    return {
      id: _id,
      at,
      firstName: givenName,
      initial: [...familyName][0] ?? '',
      looksCopied,
      trust: organisation,
      ward,
      hospitalRef: refsOf(this.deps.store.keys).of(carer._id, 'hospital'),
      recognised,
    };
  }

  /**
   * The record that names a carer to a ward: that of the card shown, or else one that a register vouches for. What carers say of
   * themselves never stands for it (docs/trust.md).
   */
  private async namedBy(person: Carer, home: string | undefined): Promise<Carer | undefined> {
    if (home !== undefined) return home === person._id ? person : this.shown.load(home);
    return person.ownWord ? ((await this.deps.carers.verifiedShownToWard(person._id)) ?? person) : person;
  }

  async personOfCheck(checkId: string): Promise<WardCheckResult | undefined> {
    const check = await this.deps.checks.findById(checkId);
    return check && this.personOf(check);
  }

  /**
   * The trust, where the ward is one of its own.
   *
   * @throws while the lists of no trust at all have arrived, as just after an upgrade: then no ward can be judged.
   */
  private async trustOf(organisation: string, ward: string): Promise<KnownTrust | undefined> {
    const recent = await this.deps.trusts.recent(organisation, this.deps.store.clock());
    if (recent?.wards.includes(ward)) return recent;
    const trust = await this.deps.trusts.findById(organisation);
    if (trust) return trust.wards.includes(ward) ? trust : undefined;
    if (!(await this.deps.trusts.findOne({}))) throw unavailable({ name: 'hospital', label: 'Hospitals' });
    return undefined;
  }

  private async find({ card, code, text = '' }: Shown, session: Work['session']): Promise<Finding> {
    if (code !== undefined) return this.found(await this.byShareCode(code, session), 'CODE_REFUSED');
    return this.found(await (card !== undefined ? this.byCard(card) : this.byScan(text)), 'UNKNOWN');
  }

  /** What was found, unless its carer was erased. */
  private async found(found: Finding, otherwise: CheckOutcome): Promise<Finding> {
    if (!found.carerId) return found;
    return (await this.shown.load(found.carerId))?.key === undefined ? { outcome: otherwise } : found;
  }

  private async byShareCode(code: string, session: Work['session']): Promise<Finding> {
    const carerId = await this.deps.shareCodes.use(code, session);
    if (carerId === undefined) return { outcome: 'CODE_REFUSED' };
    const passports = usable(await this.deps.links.ofCarerShownToWard(carerId), dayOf(this.deps.store.clock()));
    return { outcome: passports.length === 0 ? 'NONE_USABLE' : 'RECOGNISED', carerId };
  }

  private async byCard(number: string): Promise<Finding> {
    const today = dayOf(this.deps.store.clock());
    const links = await this.deps.links.shownToWard(blindIndexOf(this.deps.store.keys).ofCard(number));
    if (new Set(links.map(({ carerId }) => carerId)).size > 1) return { outcome: 'AMBIGUOUS' };
    // A renewed card may keep its number: the one that can be used counts, or else the latest.
    const latest = links.toSorted((one, other) => (one.issuedOn < other.issuedOn ? 1 : -1));
    const card = usable(latest, today)[0] ?? latest[0];
    return card ? this.standing(card, today) : { outcome: 'UNKNOWN' };
  }

  /** By the text in a card's code: first whether it is a card of ours at all, then what the store knows of it. */
  private async byScan(credential: string): Promise<Finding> {
    const verdict = await this.deps.cards.judge(credential);
    if (verdict.code === 'INVALID') return { outcome: 'NOT_GENUINE', reason: verdict.reason };
    if (verdict.code === 'UNKNOWN_ISSUER') return { outcome: 'ISSUER_UNKNOWN', reason: verdict.sentence };
    const { record, link } = await this.deps.cards.known(verdict.card.id);
    if (!record || !link) return { outcome: 'UNKNOWN' };
    const { carerId, home } = link;
    const today = dayOf(this.deps.store.clock());
    if (record.because === 'LOST') return { outcome: 'LOST', carerId, home };
    const standing = await this.standing(link, today);
    if (standing.outcome !== 'RECOGNISED') return standing;
    if (record.cancelledFrom && record.cancelledFrom <= this.deps.store.clock())
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
    return (await this.deps.schemes.ofViewer(sector, schemeId)) !== undefined;
  }
}
