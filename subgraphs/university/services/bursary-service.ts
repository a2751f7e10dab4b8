import type DataLoader from 'dataloader';
import type { ApplicationService } from '../../../domain/application/application-service';
import type { ApplicationRepository } from '../../../domain/application/application-repository';
import type { Offer } from '../../../domain/offer/offer';
import type { PassportRepository } from '../../../domain/passport/passport-repository';
import { isUsable, statusOn } from '../../../domain/passport/status';
import type { CalendarDate } from '../../../platform/calendar-date';
import type { MutationResult } from '../../../platform/mutation';
import type { Viewer } from '../../../platform/viewer';
import type { BursaryApplication } from '../models/bursary';

interface ApplyRequest {
  readonly offerId: string;
  readonly idempotencyKey: string;
}

interface Dependencies {
  readonly viewer: Viewer;
  readonly today: CalendarDate;
  readonly offerById: DataLoader<string, Offer | undefined>;
  readonly passports: PassportRepository;
  readonly applications: ApplicationRepository<BursaryApplication>;
  readonly applicationService: ApplicationService<BursaryApplication>;
}

/** Handles applications for bursaries, up to the last day of each. */
export class BursaryService {
  constructor(private readonly deps: Dependencies) {}

  async apply(input: ApplyRequest): Promise<MutationResult<BursaryApplication, 'BursaryNotOpen' | 'AlreadyApplied'>> {
    const { viewer, offerById, applications, applicationService } = this.deps;
    const offer = await offerById.load(input.offerId);
    if (!offer || viewer.role !== 'carer' || !this.isOpen(offer) || !(await this.isFor(offer, viewer.ref)))
      return { refused: 'BursaryNotOpen' };
    const own = await applications.ofCarer(viewer.ref);
    if (own.some(({ offerId, state }) => offerId === offer._id && state === 'GRANTED'))
      return { refused: 'AlreadyApplied' };
    return applicationService.apply(input, offer, offer._id, (made) => ({ ...made, offerId: offer._id }));
  }

  private isOpen({ category, validFrom, validUntil }: Offer): boolean {
    const { today } = this.deps;
    return category === 'bursary' && validFrom <= today && (validUntil === undefined || today <= validUntil);
  }

  private async isFor({ audience, schemeId }: Offer, carerRef: string): Promise<boolean> {
    if (audience === 'EVERY_CARER') return true;
    const held = await this.deps.passports.ofCarer(carerRef);
    return held.some((passport) => passport.schemeId === schemeId && isUsable(statusOn(passport, this.deps.today)));
  }
}
