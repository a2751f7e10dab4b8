import type DataLoader from 'dataloader';
import type { IssueRequest, PassportOffice } from '../../../kit/passport/passport-office';
import type { Outcome } from '../../../platform/mutation';
import { isStaff, type Viewer } from '../../../platform/viewer';
import type { HospitalPassport, Ward } from '../model';
import { currentTrustCode } from './trust-register';

export interface WardIssueRequest extends IssueRequest {
  readonly ward?: string | null | undefined;
}

/** Issues a trust's passports, on one of its wards or by the trust itself. */
export class WardPassports {
  constructor(
    private readonly viewer: Viewer,
    private readonly wardById: DataLoader<string, Ward | undefined>,
    private readonly office: PassportOffice<HospitalPassport>,
  ) {}

  async issue(
    input: WardIssueRequest,
  ): Promise<Outcome<HospitalPassport, 'SchemeNotYours' | 'IntroductionRefused' | 'WardNotYours'>> {
    const { ward } = input;
    if (!ward) return this.office.issue(input);
    if (!(await this.isOwn(ward))) return { refused: 'WardNotYours' };
    return this.office.issue(input, (passport) => ({ ...passport, ward }));
  }

  private async isOwn(ward: string): Promise<boolean> {
    const { viewer } = this;
    return isStaff(viewer) && (await this.wardById.load(ward))?.trust === currentTrustCode(viewer.organisation);
  }
}
