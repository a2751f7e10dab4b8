import { Schema } from 'mongoose';
import { schemaOptions, type Collection } from '../../../platform/mongo/collection';
import type { StaffRole } from '../../../platform/viewer';

/**
 * A carer's plan for an emergency. `sealed` holds the people to call and the instructions. Only the PIN on the card
 * opens it: the scheme's own database reveals nothing.
 */
export interface EmergencyPlan {
  /** The passport's id. */
  readonly _id: string;
  readonly carerRef: string;
  readonly schemeId: string;
  /** Found by the PIN only, because some cards show nothing else. */
  readonly lookup: string;
  readonly sealed: string;
  readonly nominees: number;
  readonly madeAt: Date;
  readonly version: number;
}

export const emergencyPlanCollection: Collection<EmergencyPlan> = {
  name: 'emergency_plans',
  schema: new Schema<EmergencyPlan>(
    {
      _id: { type: String, required: true },
      carerRef: { type: String, required: true },
      schemeId: { type: String, required: true },
      lookup: { type: String, required: true },
      sealed: { type: String, required: true },
      nominees: { type: Number, required: true },
      madeAt: { type: Date, required: true },
      version: { type: Number, required: true },
    },
    schemaOptions,
  ).index({ schemeId: 1, lookup: 1 }, { unique: true }),
};

/** An opening of a plan, or a try of a PIN that opens none. */
export interface PlanOpening {
  readonly _id: string;
  /** The plan, if one was opened. */
  readonly plan?: string;
  readonly carerRef?: string;
  readonly at: Date;
  readonly role: StaffRole;
  readonly organisation: string;
  readonly subject: string;
  readonly reason: string;
}

export const planOpeningCollection: Collection<PlanOpening> = {
  name: 'plan_openings',
  schema: new Schema<PlanOpening>(
    {
      _id: { type: String, required: true },
      plan: String,
      carerRef: String,
      at: { type: Date, required: true },
      role: { type: String, required: true },
      organisation: { type: String, required: true },
      subject: { type: String, required: true, thirdParty: true },
      reason: { type: String, required: true },
    },
    schemaOptions,
  )
    .index({ plan: 1, at: -1 })
    .index({ organisation: 1, subject: 1, at: -1 }),
};
