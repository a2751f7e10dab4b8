import { z } from 'zod';
import type { KeptOffer, Offer, OfferStrength } from '../../../domain/offer/offer';
import type { Scheme } from '../../../domain/scheme/scheme';
import { dayOf } from '../../../platform/calendar-date';
import {
  decodeCursor,
  idCursor,
  pageOf,
  pageSize,
  type Page,
  type PageArguments,
} from '../../../platform/paging/connection';
import type { BenefitRepository } from '../repositories/benefit-repository';

/** The scheme of every employee's statutory rights: stored once, and owed by each employer. */
export const statutoryScheme = 'sc_statutory_rights_at_work';

interface BenefitsArguments extends PageArguments {
  readonly strength?: OfferStrength | null | undefined;
}

interface ChangesArguments extends PageArguments {
  readonly updatedSince?: Date | null | undefined;
}

/** MongoDB ends a transaction that has not committed after sixty seconds (transactionLifetimeLimitSeconds). */
const longestChangeMilliseconds = 60_000;
const changeCursor = z.tuple([z.iso.datetime().transform((text) => new Date(text)), z.string()]);

/** Reads an employer's benefits for carers: by law, and from its own schemes. */
export class BenefitService {
  constructor(
    private readonly ownSchemes: (employer: string) => Promise<readonly Scheme[]>,
    private readonly offers: BenefitRepository,
    private readonly now: Date,
  ) {}

  async ofEmployer(employer: string, { strength, first, after }: BenefitsArguments): Promise<Page<Offer>> {
    const size = pageSize(first);
    const [afterId] = decodeCursor(after, idCursor) ?? [];
    const found = await this.offers.liveOfSchemes({
      schemeIds: await this.schemesOf(employer),
      strength,
      on: dayOf(this.now),
      limit: size + 1,
      after: afterId,
    });
    return pageOf(found, size, ({ _id }) => [_id], after);
  }

  /**
   * Returns changes since an instant, for a system that keeps a copy. It omits the last minute until the next read: a
   * change that began before may not be visible yet, and would be lost.
   */
  async changesOfEmployer(
    employer: string,
    { updatedSince, first, after }: ChangesArguments,
  ): Promise<Page<KeptOffer>> {
    const size = pageSize(first);
    const found = await this.offers.changedOfSchemes({
      schemeIds: await this.schemesOf(employer),
      since: updatedSince,
      until: new Date(this.now.getTime() - longestChangeMilliseconds),
      limit: size + 1,
      after: decodeCursor(after, changeCursor),
    });
    return pageOf(found, size, ({ changedAt, _id }) => [changedAt.toISOString(), _id], after);
  }

  private async schemesOf(employer: string): Promise<string[]> {
    const own = await this.ownSchemes(employer);
    return [statutoryScheme, ...own.map(({ _id }) => _id)];
  }
}
