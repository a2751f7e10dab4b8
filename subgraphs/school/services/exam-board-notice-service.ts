import type { PassportService } from '../../../domain/passport/passport-service';
import type { PassportRepository } from '../../../domain/passport/passport-repository';
import type { SchemeRepository } from '../../../domain/scheme/scheme-repository';
import { dayOf } from '../../../platform/calendar-date';
import { runMutation, MutationRefused, type MutationResult } from '../../../platform/mutation';
import type { SubgraphStore } from '../../../platform/subgraph/subgraph';
import type { Viewer } from '../../../platform/viewer';
import type { ExamBoard, ExamBoardNotice, SchoolPassport } from '../models/school';

export interface NoticeRequest {
  readonly passportId: string;
  readonly board: ExamBoard;
  readonly idempotencyKey: string;
}

interface Dependencies {
  readonly viewer: Viewer;
  readonly store: SubgraphStore;
  readonly schemes: SchemeRepository;
  readonly passports: PassportRepository<SchoolPassport>;
  readonly passportService: PassportService<SchoolPassport>;
}

type Refusal = 'PassportNotYours' | 'PupilHasNotAgreed';

/**
 * Records notices to exam boards that a pupil wants arrangements. The pupil must agree first; the reason is never
 * included.
 */
export class ExamBoardNoticeService {
  constructor(private readonly deps: Dependencies) {}

  /** Records the pupil's decision. A sent notice stays on record, because it cannot be recalled. */
  decide(input: NoticeRequest & { readonly agrees: boolean }): Promise<MutationResult<SchoolPassport, Refusal>> {
    const next = (before: ExamBoardNotice | undefined) => {
      if (before?.sentOn) return before;
      return input.agrees ? { board: input.board, agreedOn: dayOf(this.deps.store.clock()) } : undefined;
    };
    return this.keep('carer', 'decideExamBoardNotice', input, next, (notice) =>
      input.agrees ? notice !== undefined : notice === undefined || notice.sentOn !== undefined,
    );
  }

  /** Records that the school informed the board. */
  record(input: NoticeRequest): Promise<MutationResult<SchoolPassport, Refusal>> {
    const next = (before: ExamBoardNotice | undefined) => {
      if (!before) throw new MutationRefused('PupilHasNotAgreed');
      return { sentOn: dayOf(this.deps.store.clock()), ...before };
    };
    return this.keep('manager', 'recordExamBoardNotice', input, next, (notice) => notice?.sentOn !== undefined);
  }

  private async keep(
    role: Viewer['role'],
    operation: string,
    input: NoticeRequest,
    next: (before: ExamBoardNotice | undefined) => ExamBoardNotice | undefined,
    holds: (notice: ExamBoardNotice | undefined) => boolean,
  ): Promise<MutationResult<SchoolPassport, Refusal>> {
    const { viewer, store, schemes, passports, passportService } = this.deps;
    const noticeOf = ({ examNotices = [] }: SchoolPassport) => examNotices.find(({ board }) => board === input.board);
    const outcome = await runMutation<Refusal>(store, { viewer, operation, input }, async (work) => {
      const passport = viewer.role === role ? await passports.findById(input.passportId) : undefined;
      const scheme = passport && (await schemes.findById(passport.schemeId));
      if (!passport || !scheme) throw new MutationRefused('PassportNotYours');
      const all = passport.examNotices ?? [];
      const notice = next(noticeOf(passport));
      const others = all.filter(({ board }) => board !== input.board);
      await passportService.store({ ...passport, examNotices: notice ? [...others, notice] : others }, scheme, work);
      return passport._id;
    });
    return passportService.read(outcome, (passport) => holds(noticeOf(passport)));
  }
}
