import type { QueryFilter } from 'mongoose';
import { PassportRepository } from '../../../domain/passport/passport-repository';
import type { CalendarDate } from '../../../platform/calendar-date';
import type { EmployerPassport } from '../models/employer';

export interface ReviewFilter {
  readonly employer: string;
  readonly on: CalendarDate;
  /** Only reviews due by this day. */
  readonly dueBy?: CalendarDate | null | undefined;
  readonly limit: number;
  /** The day and the passport of the last review of the page before. */
  readonly after?: readonly [reviewDue: CalendarDate, id: string] | undefined;
}

/** Passports of an employer's people. HR reads those of its own employer; a carer their own. */
export class EmployeePassportRepository extends PassportRepository<EmployerPassport> {
  /**
   * Usable passports: all of them without the few that are not, which are found each by an index. To look at every passport would
   * take longer the more people an employer has.
   */
  async countUsable(employer: string, day: CalendarDate): Promise<number> {
    const ofEmployer = { organisation: employer };
    const notBegun = { validFrom: { $gt: day } };
    const past = { validUntil: { $lt: day } };
    // None is counted twice. What only tells them apart is said with $nor, so that each is found by the index of its own date.
    const [all = 0, ...unusable] = await Promise.all([
      this.count(ofEmployer),
      this.count({ ...ofEmployer, ...notBegun }),
      this.count({ ...ofEmployer, ...past, $nor: [notBegun] }),
      this.count({ ...ofEmployer, 'ended.on': { $lte: day }, $nor: [notBegun, past, inGrace(day)] }),
    ]);
    return unusable.reduce((left, count) => left - count, all);
  }

  /** Usable passports, the earliest review first. */
  byReview({ employer, on, dueBy, limit, after }: ReviewFilter): Promise<EmployerPassport[]> {
    return this.find(
      {
        $and: [
          { organisation: employer, ...(dueBy && { reviewDue: { $lte: dueBy } }) },
          usableOn(on),
          ...(after ? [afterReview(after)] : []),
        ],
      },
      { sort: { reviewDue: 1, _id: 1 }, limit },
    );
  }
}

function afterReview([reviewDue, id]: readonly [CalendarDate, string]): QueryFilter<EmployerPassport> {
  return { $or: [{ reviewDue: { $gt: reviewDue } }, { reviewDue, _id: { $gt: id } }] };
}

/** What domain/passport/status.ts calls usable, as a question to the store. */
function usableOn(day: CalendarDate): QueryFilter<EmployerPassport> {
  return {
    validFrom: { $lte: day },
    $and: [
      { $or: [{ validUntil: null }, { validUntil: { $gte: day } }] },
      { $or: [{ ended: null }, { 'ended.on': { $gt: day } }, inGrace(day)] },
    ],
  };
}

function inGrace(day: CalendarDate): QueryFilter<EmployerPassport> {
  return { 'ended.reason': 'ENDED', 'ended.graceUntil': { $gte: day } };
}
