import { z } from 'zod';
import { isUsable, statusOn } from '../../../domain/passport/status';
import { addMonths, calendarDate, dayOf, type CalendarDate } from '../../../platform/calendar-date';
import { answered, runMutation, MutationRefused, type MutationResult } from '../../../platform/mutation';
import { decodeCursor, pageOf, pageSize, type Page, type PageArguments } from '../../../platform/paging/connection';
import type { SubgraphStore } from '../../../platform/subgraph/subgraph';
import type { Viewer } from '../../../platform/viewer';
import type { EmployeePassportRepository } from '../repositories/employee-passport-repository';
import type { EmployerPassport } from '../models/employer';

export interface ReviewRequest {
  readonly passportId: string;
  readonly idempotencyKey: string;
}

type ReviewRefusal = 'PassportNotYours' | 'PassportEndedAlready';

interface ReviewsArguments extends PageArguments {
  readonly dueBy?: CalendarDate | null | undefined;
}

const cursor = z.tuple([z.string().transform(calendarDate), z.string()]);

/**
 * Returns the day one year after the passport began or was last reviewed, as in the Civil Service. A change brings it
 * forward.
 */
export function nextReview(from: CalendarDate): CalendarDate {
  return addMonths(from, 12);
}

/** The reviews of one employer's passports, for one viewer. */
export class ReviewService {
  constructor(
    private readonly viewer: Viewer,
    private readonly store: SubgraphStore,
    private readonly passports: EmployeePassportRepository,
  ) {}

  async ofEmployer(employer: string, { dueBy, first, after }: ReviewsArguments): Promise<Page<EmployerPassport>> {
    const size = pageSize(first);
    const on = dayOf(this.store.clock());
    const found = await this.passports.byReview({
      employer,
      on,
      dueBy,
      limit: size + 1,
      after: decodeCursor(after, cursor),
    });
    return pageOf(found, size, ({ reviewDue, _id }) => [reviewDue, _id], after);
  }

  /** Records a review of today, whether it was due or a change needed it. Its content is not stored. */
  async record(input: ReviewRequest): Promise<MutationResult<EmployerPassport, ReviewRefusal>> {
    const mutation = { viewer: this.viewer, operation: 'recordEmployerReview', input };
    const outcome = await runMutation<ReviewRefusal>(this.store, mutation, async ({ session }) => {
      const passport = await this.passports.findById(input.passportId);
      if (!passport) throw new MutationRefused('PassportNotYours');
      const today = dayOf(this.store.clock());
      if (isOver(passport, today)) throw new MutationRefused('PassportEndedAlready');
      const next = { ...passport, reviewDue: nextReview(today), version: passport.version + 1 };
      await this.passports.replaceOrFail(next, session);
      return next._id;
    });
    return answered(
      outcome,
      (id) => this.passports.findById(id),
      (passport) => !isOver(passport, dayOf(this.store.clock())),
    );
  }
}

function isOver(passport: EmployerPassport, on: CalendarDate): boolean {
  return passport.ended !== undefined && !isUsable(statusOn(passport, on));
}
