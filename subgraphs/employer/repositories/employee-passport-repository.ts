import type { QueryFilter } from 'mongoose';
import { PassportRepository } from '../../../domain/passport/passport-repository';
import type { CalendarDate } from '../../../platform/calendar-date';
import type { EmployerPassport } from '../models/employer';

export interface ReviewFilter {
  readonly employer: string;
  readonly on: CalendarDate;
  /** Limits the list to reviews due by this day. */
  readonly dueBy?: CalendarDate | null | undefined;
  readonly limit: number;
  /** The day and the passport of the last review on the previous page. */
  readonly after?: readonly [reviewDue: CalendarDate, id: string] | undefined;
}

/** Reads passports of an employer's staff. HR reads those of its own employer, and a carer their own. */
export class EmployeePassportRepository extends PassportRepository<EmployerPassport> {
  /**
   * Counts usable passports: all passports minus the few unusable ones, each found by an index. A scan of every
   * passport would take longer the more staff an employer has.
   */
  async countUsable(employer: string, day: CalendarDate): Promise<number> {
    const ofEmployer = { organisation: employer };
    const notBegun = { validFrom: { $gt: day } };
    const past = { validUntil: { $lt: day } };
    // Count no passport twice. Exclude the others with $nor, so that each query uses the index of its own date.
    const [all = 0, ...unusable] = await Promise.all([
      this.count(ofEmployer),
      this.count({ ...ofEmployer, ...notBegun }),
      this.count({ ...ofEmployer, ...past, $nor: [notBegun] }),
      this.count({ ...ofEmployer, 'ended.on': { $lte: day }, $nor: [notBegun, past, inGrace(day)] }),
    ]);
    return unusable.reduce((left, count) => left - count, all);
  }

  /** Returns usable passports, the earliest review first. */
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

/** Returns the query for passports that are usable as defined in domain/passport/status.ts. */
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
