import type { PassportService } from '../../../domain/passport/passport-service';
import type { PassportRepository } from '../../../domain/passport/passport-repository';
import type { SchemeRepository } from '../../../domain/scheme/scheme-repository';
import { runMutation, MutationRefused, type MutationResult } from '../../../platform/mutation';
import type { SubgraphStore } from '../../../platform/subgraph/subgraph';
import type { Viewer } from '../../../platform/viewer';
import type { SchoolPassport } from '../models/school';

export interface SharingRequest {
  readonly passportId: string;
  readonly staff: string;
  readonly agrees: boolean;
  readonly idempotencyKey: string;
}

interface Dependencies {
  readonly viewer: Viewer;
  readonly store: SubgraphStore;
  readonly schemes: SchemeRepository;
  readonly passports: PassportRepository<SchoolPassport>;
  readonly passportService: PassportService<SchoolPassport>;
}

/** Sets the staff who may read a young carer's one-page profile. The pupil agrees to each role and can end each. */
export class ProfileSharingService {
  constructor(private readonly deps: Dependencies) {}

  async decide(input: SharingRequest): Promise<MutationResult<SchoolPassport, 'PassportNotYours'>> {
    const { viewer, store, schemes, passports, passportService } = this.deps;
    const mutation = { viewer, operation: 'decideProfileSharing', input };
    const staff = input.staff.trim();
    const outcome = await runMutation<'PassportNotYours'>(store, mutation, async (work) => {
      const passport = viewer.role === 'carer' ? await passports.findById(input.passportId) : undefined;
      const scheme = passport && (await schemes.findById(passport.schemeId));
      if (!passport || !scheme || staff === '') throw new MutationRefused('PassportNotYours');
      const others = (passport.sharedWith ?? []).filter((role) => role !== staff);
      await passportService.store(
        { ...passport, sharedWith: input.agrees ? [...others, staff] : others },
        scheme,
        work,
      );
      return passport._id;
    });
    return passportService.read(outcome, ({ sharedWith = [] }) => sharedWith.includes(staff) === input.agrees);
  }
}
