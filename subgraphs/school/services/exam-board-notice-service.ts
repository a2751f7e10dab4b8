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

/** What exam boards are told for a pupil: that arrangements are wanted, once the pupil agreed to it, and never why. */
export class ExamBoardNoticeService {
  constructor(private readonly deps: Dependencies) {}

  /** The pupil's decision. What a board has been told stays on record: it cannot be untold. */
  decide(input: NoticeRequest & { readonly agrees: boolean }): Promise<MutationResult<SchoolPassport, Refusal>> {
    const next = (before: ExamBoardNotice | undefined) => {
      if (before?.sentOn) return before;
      return input.agrees ? { board: input.board, agreedOn: dayOf(this.deps.store.clock()) } : undefined;
    };
    return this.keep('carer', 'decideExamBoardNotice', input, next, (notice) =>
      input.agrees ? notice !== undefined : notice === undefined || notice.sentOn !== undefined,
    );
  }

  /** The school's word that the board was told. */
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
