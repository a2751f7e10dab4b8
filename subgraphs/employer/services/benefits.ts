import type { Offer, OfferStrength } from '../../../kit/offer/offer';
import type { Scheme } from '../../../kit/scheme/scheme';
import type { CalendarDate } from '../../../platform/calendar-date';
import {
  decodeCursor,
  idCursor,
  pageOf,
  pageSize,
  type Page,
  type PageArguments,
} from '../../../platform/paging/connection';
import type { BenefitRepository } from '../benefit-repository';

/** The scheme of what the law gives to every employee: kept once, and owed by each employer. */
export const statutoryScheme = 'sc_statutory_rights_at_work';

interface BenefitsArguments extends PageArguments {
  readonly strength?: OfferStrength | null | undefined;
}

/** What an employer owes and offers to its carers: what the law gives, and what its own schemes do. */
export class Benefits {
  constructor(
    private readonly ownSchemes: (employer: string) => Promise<readonly Scheme[]>,
    private readonly offers: BenefitRepository,
    private readonly today: CalendarDate,
  ) {}

  async ofEmployer(employer: string, { strength, first, after }: BenefitsArguments): Promise<Page<Offer>> {
    const size = pageSize(first);
    const [afterId] = decodeCursor(after, idCursor) ?? [];
    const own = await this.ownSchemes(employer);
    const found = await this.offers.liveOfSchemes({
      schemeIds: [statutoryScheme, ...own.map(({ _id }) => _id)],
      strength,
      on: this.today,
      limit: size + 1,
      after: afterId,
    });
    return pageOf(found, size, ({ _id }) => [_id], after);
  }
}
