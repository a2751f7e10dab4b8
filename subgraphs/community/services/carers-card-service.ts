import type DataLoader from 'dataloader';
import type { IssueRequest, NotEligible, PassportService } from '../../../domain/passport/passport-service';
import type { MutationResult } from '../../../platform/mutation';
import { type CareHours, type SignUpRoute } from '../../../domain/passport/passport-statistics';
import type { CalendarDate } from '../../../platform/calendar-date';
import type { CardRules, CommunityPassport } from '../models/business';

export interface CarersCardRequest extends IssueRequest {
  readonly route?: SignUpRoute | null | undefined;
  readonly appliedOn?: CalendarDate | null | undefined;
  readonly hoursOfCare?: CareHours | null | undefined;
}

/** Issues the cards of community schemes. Support services issue none. */
export class CarersCardService {
  constructor(
    private readonly cardRulesById: DataLoader<string, CardRules | undefined>,
    private readonly passportService: PassportService<CommunityPassport>,
  ) {}

  async issue(
    input: CarersCardRequest,
  ): Promise<MutationResult<CommunityPassport, 'SchemeNotYours' | 'IntroductionRefused'> | NotEligible> {
    const rules = await this.cardRulesById.load(input.schemeId);
    if (rules?.kind === 'SUPPORT_SERVICE')
      return { notEligible: 'A support service finds and supports carers and issues no passports.' };
    const { route, appliedOn, hoursOfCare: hours } = input;
    const statistics = { ...(route && { route }), ...(appliedOn && { appliedOn }), ...(hours && { hours }) };
    return this.passportService.issue(input, (passport) => ({ ...passport, statistics }));
  }
}
