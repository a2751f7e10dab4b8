import type { Model } from 'mongoose';
import { nothing, VersionedRepository, type Readable } from '../../platform/access/viewer-repository';
import type { CalendarDate } from '../../platform/calendar-date';
import { isStaff, type StaffRole, type Viewer } from '../../platform/viewer';
import type { Passport, PassportDates } from './passport';

/**
 * Passports of one sector, for one viewer: a carer's own; for the sector's staff, those that their organisation issued.
 * Nobody else sees any.
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

  ofCarer(carerRef: string): Promise<T[]> {
    return this.find({ carerRef }, { sort: { issuedOn: -1, _id: 1 }, limit: 100 });
  }

  /** Whether a passport was already issued on an introduction. */
  async isIntroduced(introduction: string): Promise<boolean> {
    return (await this.find({ introduction }, { limit: 1 })).length > 0;
  }

  /** Whether a new card was given for a lost one already. */
  async isReplaced(passportId: string): Promise<boolean> {
    return (await this.find({ replaces: passportId }, { limit: 1 })).length > 0;
  }

  /** How many passports of a scheme have their last day from one day to another, and were not ended before. */
  countExpiring(schemeId: string, from: CalendarDate, to: CalendarDate): Promise<number> {
    return this.count({ schemeId, validUntil: { $gte: from, $lte: to }, ended: null });
  }

  /** Only the dates of a passport, for a rule that must know whether a card still counts and nothing else of it. */
  async datesOf(passportId: string): Promise<PassportDates | undefined> {
    const fields = { validFrom: 1, validUntil: 1, ended: 1, _id: 0 } as const;
    return (await this.model.findById(passportId, fields).lean<PassportDates>().exec()) ?? undefined;
  }
}
