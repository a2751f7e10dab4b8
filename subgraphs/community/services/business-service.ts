import { businessChanged, type BusinessChanged } from '../../../domain/business/events';
import type { OfferService } from '../../../domain/offer/offer-service';
import { newOffer, type OfferDraft } from '../../../domain/offer/new-offer';
import type { Place } from '../../../domain/geography/place';
import { placeOfPostcode } from '../../../domain/geography/place-of-postcode';
import type { Scheme } from '../../../domain/scheme/scheme';
import type { SchemeRepository } from '../../../domain/scheme/scheme-repository';
import { addDays, dayOf, type CalendarDate } from '../../../platform/calendar-date';
import { newId } from '../../../platform/ids';
import { answered, runMutation, MutationRefused, type MutationResult } from '../../../platform/mutation';
import {
  idCursor,
  decodeCursor,
  pageOf,
  pageSize,
  type Page,
  type PageArguments,
} from '../../../platform/paging/connection';
import type { SubgraphStore } from '../../../platform/subgraph/subgraph';
import type { Viewer } from '../../../platform/viewer';
import type { BranchRepository, BusinessRepository } from '../repositories/business-repositories';
import type { RecruitmentCode } from '../models/recruitment-code';
import type { RecruitmentCodeRepository } from '../repositories/recruitment-code-repository';
import type { Business } from '../models/business';
import { openingFault, type Opening } from './opening';
import { digestOf, newCode } from './till-code';

interface CodeRequest {
  readonly schemeId: string;
  readonly recruiter: string;
  readonly idempotencyKey: string;
}

interface JoinRequest {
  readonly recruitmentCode: string;
  readonly name: string;
  readonly branches: readonly {
    readonly address: string;
    readonly postcode: string;
    readonly opening: readonly Opening[];
  }[];
  readonly offer: Omit<OfferDraft, 'provider'>;
  readonly wantsSticker: boolean;
  readonly idempotencyKey: string;
}

export interface BusinessFault {
  readonly field: string;
  readonly message: string;
}

type OrFault<T> = T | { readonly fault: BusinessFault };

interface Dependencies {
  readonly viewer: Viewer;
  readonly store: SubgraphStore;
  readonly schemes: SchemeRepository;
  readonly offerService: OfferService;
  readonly businesses: BusinessRepository;
  readonly branches: BranchRepository;
  readonly codes: RecruitmentCodeRepository;
}

const codeDays = 90;
const mostBranches = 50;

/** Lets businesses join a scheme by a recruiter's code, and order a sticker for the window. */
export class BusinessService {
  constructor(private readonly deps: Dependencies) {}

  /** Makes a code for one business, valid for 90 days. Only the same request within a day shows a valid code again. */
  async recruit(
    input: CodeRequest,
  ): Promise<MutationResult<{ code: string; validUntil: CalendarDate }, 'SchemeNotYours'>> {
    const { viewer, store, schemes, codes } = this.deps;
    const scheme = await schemes.ofViewer(input.schemeId);
    if (!scheme) return { refused: 'SchemeNotYours' };
    const code = newCode();
    const made: RecruitmentCode = {
      _id: digestOf(code),
      schemeId: scheme._id,
      organisation: scheme.organisation,
      recruiter: input.recruiter.trim(),
      validUntil: addDays(this.today, codeDays),
      version: 1,
    };
    const outcome = await runMutation<never>(store, { viewer, operation: 'recruit', input }, async (work) => {
      await codes.add(made, work);
      return code;
    });
    return answered(outcome, async (reported) => {
      const open = await codes.findById(digestOf(reported));
      const isGood = open && open.business === undefined && open.validUntil >= this.today;
      return isGood ? { code: reported, validUntil: open.validUntil } : undefined;
    });
  }

  /**
   * Joins a business by a recruiter's code, with its branches and its first offer, and gives it a till code. Only the
   * same request within a day shows that code again.
   */
  async join(
    input: JoinRequest,
  ): Promise<OrFault<MutationResult<{ business: Business; tillCode: string }, 'RecruitmentCodeRefused'>>> {
    const { viewer, store, schemes, offerService, businesses, branches, codes } = this.deps;
    const digest = digestOf(input.recruitmentCode);
    const recruited = await codes.byDigest(digest);
    const scheme = recruited && (await schemes.findById(recruited.schemeId));
    if (!scheme || recruited.validUntil < this.today) return { refused: 'RecruitmentCodeRefused' };
    const read = this.read(input, scheme);
    if ('fault' in read) return read;
    const { places, offer } = read;
    const tillCode = newCode();
    const business: Business = {
      _id: newId('bu'),
      schemeId: scheme._id,
      name: input.name.trim(),
      offers: [offer._id],
      till: digestOf(tillCode),
      ...(input.wantsSticker && { sticker: { state: 'ORDERED', orderedOn: this.today } }),
    };
    // A business that joins has no sign-in: only the code distinguishes one from another.
    const mutation = { viewer, operation: `joinAsBusiness|${digest}`, input };
    const outcome = await runMutation<'RecruitmentCodeRefused'>(store, mutation, async (work) => {
      const unused = await codes.byDigest(digest);
      if (!unused || unused.business !== undefined) throw new MutationRefused('RecruitmentCodeRefused');
      const used = { ...unused, business: business._id, version: unused.version + 1 };
      if (!(await codes.replace(used, work.session))) throw new MutationRefused('RecruitmentCodeRefused');
      await businesses.add(business, work);
      await branches.addMany(
        places.map(({ place, opening }) => ({ _id: newId('br'), business: business._id, place, opening })),
        work.session,
      );
      await offerService.add(offer, work);
      work.emit(businessChanged, business._id, changeOf(business, places));
      return tillCode;
    });
    return answered(outcome, async (reported) => {
      const joined = await businesses.byTill(digestOf(reported));
      return joined && { business: joined, tillCode: reported };
    });
  }

  /** Orders a sticker for the window of the business with this till code. */
  async orderSticker(input: {
    readonly tillCode: string;
    readonly idempotencyKey: string;
  }): Promise<MutationResult<Business, 'TillCodeRefused'>> {
    const business = await this.deps.businesses.byTill(digestOf(input.tillCode));
    if (!business) return { refused: 'TillCodeRefused' };
    const change = { state: 'ORDERED', orderedOn: this.today } as const;
    const named = { businessId: business._id, idempotencyKey: input.idempotencyKey };
    return this.setSticker<never>(
      business,
      () => change,
      `orderSticker|${business._id}`,
      named,
      () => true,
    );
  }

  /** Records that the scheme printed the sticker. */
  async stickerPrinted(input: {
    readonly businessId: string;
    readonly idempotencyKey: string;
  }): Promise<MutationResult<Business, 'NoStickerOrdered'>> {
    const business = await this.deps.businesses.findById(input.businessId);
    const isOwn = business && (await this.deps.schemes.ofViewer(business.schemeId));
    if (!isOwn) return { refused: 'NoStickerOrdered' };
    const printed = () => {
      if (business.sticker?.state !== 'ORDERED') throw new MutationRefused('NoStickerOrdered');
      return { ...business.sticker, state: 'PRINTED', printedOn: this.today } as const;
    };
    return this.setSticker<'NoStickerOrdered'>(
      business,
      printed,
      'stickerPrinted',
      input,
      (stored) => stored.sticker?.state === 'PRINTED',
    );
  }

  /** Returns a scheme's businesses that wait for their sticker, in id order. */
  async stickersToPrint(schemeId: string, { first, after }: PageArguments): Promise<Page<Business>> {
    const size = pageSize(first);
    const [afterId] = decodeCursor(after, idCursor) ?? [];
    const own = await this.deps.schemes.ofViewer(schemeId);
    const waiting = own ? await this.deps.businesses.waitingForSticker(schemeId, size + 1, afterId) : [];
    return pageOf(waiting, size, ({ _id }) => [_id], after);
  }

  private async setSticker<Refusal extends string>(
    { _id }: Business,
    sticker: () => NonNullable<Business['sticker']>,
    operation: string,
    input: { readonly idempotencyKey: string },
    holds: (business: Business) => boolean,
  ): Promise<MutationResult<Business, Refusal>> {
    const { viewer, store, businesses } = this.deps;
    const outcome = await runMutation<Refusal>(store, { viewer, operation, input }, async ({ session }) => {
      await businesses.setSticker(_id, sticker(), session);
      return _id;
    });
    return answered(outcome, (id) => businesses.findById(id), holds);
  }

  private read(
    { name, branches, offer }: JoinRequest,
    scheme: Scheme,
  ): OrFault<{
    readonly places: readonly { readonly place: Place; readonly opening: readonly Opening[] }[];
    readonly offer: Parameters<OfferService['add']>[0];
  }> {
    const shop = name.trim();
    if (shop === '') return { fault: { field: 'name', message: 'A business needs a name.' } };
    if (branches.length < 1 || branches.length > mostBranches)
      return { fault: { field: 'branches', message: `Give from 1 to ${mostBranches} branches.` } };
    const places: { place: Place; opening: readonly Opening[] }[] = [];
    for (const { address, postcode, opening } of branches) {
      const place = placeOfPostcode(shop, postcode);
      if (!place)
        return { fault: { field: 'branches.postcode', message: 'This is not a postcode of the United Kingdom.' } };
      const wrong = openingFault(opening);
      if (wrong) return { fault: { field: 'branches.opening', message: wrong } };
      places.push({ place: { ...place, address: address.trim() }, opening });
    }
    const reported = { ...offer, provider: shop };
    const made = newOffer(
      reported,
      scheme,
      places.map(({ place }) => place),
      this.today,
    );
    if ('fault' in made) return { fault: { field: `offer.${made.fault.field}`, message: made.fault.message } };
    return { places, offer: made.offer };
  }

  private get today(): CalendarDate {
    return dayOf(this.deps.store.clock());
  }
}

/** Returns the event for insight: the number of branches, and their areas. */
function changeOf(
  { _id: businessId, schemeId }: Business,
  places: readonly { readonly place: Place }[],
): BusinessChanged {
  const branches = places.map(({ place: { area } }) => ({ ...(area && { area }) }));
  return { businessId, schemeId, branches, version: 1 };
}
