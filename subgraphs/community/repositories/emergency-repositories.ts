import type { Connection } from 'mongoose';
import {
  nothing,
  VersionedRepository,
  ViewerRepository,
  type Readable,
} from '../../../platform/access/viewer-repository';
import { modelOf } from '../../../platform/mongo/collection';
import type { Work } from '../../../platform/mongo/unit-of-work';
import { isStaff, type Viewer } from '../../../platform/viewer';
import {
  emergencyPlanCollection,
  planOpeningCollection,
  type EmergencyPlan,
  type PlanOpening,
} from '../models/emergency';

/** Reads emergency plans: a carer their own, and staff the one whose PIN they have. */
export class EmergencyPlanRepository extends VersionedRepository<EmergencyPlan> {
  constructor(viewer: Viewer, connection: Connection) {
    super(viewer, modelOf(connection, emergencyPlanCollection));
  }

  protected override readable(): Readable<EmergencyPlan> {
    return this.viewer.role === 'carer' ? { carerRef: this.viewer.ref } : nothing;
  }

  /** Finds a plan by its PIN for any viewer: the PIN on the card is the permission. */
  async byPin(schemeId: string, lookup: string): Promise<EmergencyPlan | undefined> {
    return (await this.model.findOne({ schemeId, lookup }).lean<EmergencyPlan>().exec()) ?? undefined;
  }

  /** Stores the next version, the first included. */
  async put(plan: EmergencyPlan, work: Work): Promise<void> {
    if (plan.version === 1) return this.add(plan, work);
    await this.replaceOrFail(plan, work.session);
  }
}

/** Reads the openings of plans: a carer those of their own plan, and staff their own tries. */
export class PlanOpeningRepository extends ViewerRepository<PlanOpening> {
  constructor(viewer: Viewer, connection: Connection) {
    super(viewer, modelOf(connection, planOpeningCollection));
  }

  protected override readable(): Readable<PlanOpening> {
    const { viewer } = this;
    if (viewer.role === 'carer') return { carerRef: viewer.ref };
    return isStaff(viewer) ? { organisation: viewer.organisation, subject: viewer.subject } : nothing;
  }

  ofPlan(plan: string): Promise<PlanOpening[]> {
    return this.find({ plan }, { sort: { at: -1 }, limit: 100 });
  }
}
