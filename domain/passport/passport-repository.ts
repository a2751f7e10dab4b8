import type { Model, PipelineStage, QueryFilter } from 'mongoose';
import { nothing, VersionedRepository, type Readable } from '../../platform/access/viewer-repository';
import type { CalendarDate } from '../../platform/calendar-date';
import { isStaff, type StaffRole, type Viewer } from '../../platform/viewer';
import { schemeCollection, type Scheme } from '../scheme/scheme';
import type { Passport, PassportDates } from './passport';

const latestFirst = { issuedOn: -1, _id: 1 } as const;
const mostOfCarer = 100;

export interface WithScheme<T extends Passport> {
  readonly passport: T;
  /** One, or none if it is gone. */
  readonly schemes: readonly Scheme[];
}

/**
 * Passports of one sector, for one viewer: a carer's own; for the sector's staff, those that their organisation issued.
 * No other viewer sees any.
 */
export class PassportRepository<T extends Passport = Passport> extends VersionedRepository<T> {
  constructor(
    viewer: Viewer,
    model: Model<T>,
    private readonly staff: readonly StaffRole[],
  ) {
    super(viewer, model);
  }

  protected override readable(): Readable<T> {
    const { viewer } = this;
    if (viewer.role === 'hub') return {};
    if (viewer.role === 'carer') return { carerRef: viewer.ref };
    return isStaff(viewer) && this.staff.includes(viewer.role) ? { organisation: viewer.organisation } : nothing;
  }

  /** Returns passports with their schemes, which nearly every reader of a passport needs; in no order. */
  withSchemes(ids: readonly string[]): Promise<WithScheme<T>[]> {
    return this.findWithSchemes({ _id: { $in: [...ids] } });
  }

  ofCarerWithSchemes(carerRef: string): Promise<WithScheme<T>[]> {
    return this.findWithSchemes({ carerRef }, [{ $sort: latestFirst }, { $limit: mostOfCarer }]);
  }

  ofCarer(carerRef: string): Promise<T[]> {
    return this.find({ carerRef }, { sort: latestFirst, limit: mostOfCarer });
  }

  /** Returns true if a passport was already issued on an introduction. */
  async isIntroduced(introduction: string): Promise<boolean> {
    return (await this.find({ introduction }, { limit: 1 })).length > 0;
  }

  /** Returns true if a new card has replaced the lost one already. */
  async isReplaced(passportId: string): Promise<boolean> {
    return (await this.find({ replaces: passportId }, { limit: 1 })).length > 0;
  }

  /** Counts the passports of a scheme whose last day is between two days and that were not ended before. */
  countExpiring(schemeId: string, from: CalendarDate, to: CalendarDate): Promise<number> {
    return this.count({ schemeId, validUntil: { $gte: from, $lte: to }, ended: null });
  }

  /** Returns only the dates of a passport, for a rule that needs its status and nothing else. */
  async datesOf(passportId: string): Promise<PassportDates | undefined> {
    const fields = { validFrom: 1, validUntil: 1, ended: 1, _id: 0 } as const;
    return (await this.model.findById(passportId, fields).lean<PassportDates>().exec()) ?? undefined;
  }

  private async findWithSchemes(
    filter: QueryFilter<T>,
    order: readonly PipelineStage[] = [],
  ): Promise<WithScheme<T>[]> {
    const narrowed = this.narrowed(filter);
    if (!narrowed) return [];
    const schemes = {
      from: schemeCollection.name,
      localField: 'passport.schemeId',
      foreignField: '_id',
      as: 'schemes',
    };
    return this.model
      .aggregate<WithScheme<T>>([
        { $match: narrowed },
        ...order,
        { $replaceWith: { passport: '$$ROOT' } },
        { $lookup: schemes },
      ])
      .exec();
  }
}
