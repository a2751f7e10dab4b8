import { redemptionRecorded, type RedemptionRecorded } from '../../../domain/business/events';
import { addMonths, calendarDate, dayOf, type CalendarDate } from '../../../platform/calendar-date';
import { newId } from '../../../platform/ids';
import { answered, runMutation, type MutationResult } from '../../../platform/mutation';
import type { SubgraphStore } from '../../../platform/subgraph/subgraph';
import { isStaff, type Viewer } from '../../../platform/viewer';
import type { BranchRepository, BusinessRepository } from '../repositories/business-repositories';
import { digestOf } from './till-code';
import type { Redemption } from '../models/redemption';
import type { RedemptionRepository } from '../repositories/redemption-repository';

export interface RedemptionRequest {
  readonly branchId: string;
  readonly offerId: string;
  readonly count: number;
  /** Identifies the business if no manager signs in for it. */
  readonly tillCode?: string | null | undefined;
  readonly idempotencyKey: string;
}

/** The redemptions of one month. */
export interface MonthOfFootfall {
  readonly from: CalendarDate;
  readonly redemptions: number;
}

/** The maximum of redemptions in one request. A higher count is a typing error. */
const mostAtOnce = 500;
const months = 12;

interface Dependencies {
  readonly viewer: Viewer;
  readonly store: SubgraphStore;
  readonly businesses: BusinessRepository;
  readonly branches: BranchRepository;
  readonly redemptions: RedemptionRepository;
}

/** Counts redeemed offers for the businesses that give them, so that each can see the use of its offers. */
export class FootfallService {
  constructor(private readonly deps: Dependencies) {}

  async record(input: RedemptionRequest): Promise<MutationResult<Redemption, 'NotYourBusiness' | 'NoSuchCount'>> {
    const { viewer } = this.deps;
    const { branchId, offerId, count } = input;
    const branch = await this.deps.branches.findById(branchId);
    const business = branch && (await this.deps.businesses.findById(branch.business));
    const till = input.tillCode ? digestOf(input.tillCode) : undefined;
    const isOwn = business && (till === undefined ? this.isOf(business._id) : business.till === till);
    if (!branch || !isOwn || !business.offers.includes(offerId)) return { refused: 'NotYourBusiness' };
    if (count < 1 || count > mostAtOnce) return { refused: 'NoSuchCount' };
    // Callers with a till code differ only by their business.
    const operation = till === undefined ? 'recordRedemption' : `recordRedemption|${business._id}`;
    const mutation = { viewer, operation, input: { ...input, tillCode: till } };
    const outcome = await runMutation<never>(this.deps.store, mutation, async (work) => {
      const on = dayOf(this.deps.store.clock());
      const redemption = { _id: newId('re'), business: business._id, branch: branch._id, offer: offerId, on, count };
      await this.deps.redemptions.add(redemption, work);
      const { area } = branch.place;
      const event: RedemptionRecorded = { schemeId: business.schemeId, ...(area && { area }), on, count };
      work.emit(redemptionRecorded, redemption._id, event);
      return redemption._id;
    });
    return answered(outcome, (id) => this.deps.redemptions.recorded(id));
  }

  /** Returns the last twelve months, including this one; null for viewers other than the business itself. */
  async of(businessId: string): Promise<MonthOfFootfall[] | null> {
    return this.isOf(businessId) ? this.months(businessId) : null;
  }

  /** Returns the same for the holder of a till code; null if no business has it. */
  async atTill(tillCode: string): Promise<MonthOfFootfall[] | null> {
    const business = await this.deps.businesses.byTill(digestOf(tillCode));
    return business ? this.months(business._id) : null;
  }

  private isOf(businessId: string): boolean {
    return isStaff(this.deps.viewer) && this.deps.viewer.organisation === businessId;
  }

  private async months(businessId: string): Promise<MonthOfFootfall[]> {
    const first = calendarDate(`${dayOf(this.deps.store.clock()).slice(0, 7)}-01`);
    const from = addMonths(first, -(months - 1));
    const counted = await this.deps.redemptions.byMonth(businessId, from);
    return Array.from({ length: months }, (_, at) => {
      const month = addMonths(from, at);
      return { from: month, redemptions: counted.get(month.slice(0, 7)) ?? 0 };
    });
  }
}
