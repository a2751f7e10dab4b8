import { randomBytes } from 'node:crypto';
import { Schema, type Connection } from 'mongoose';
import { ViewerRepository, type Readable } from '../../../platform/access/viewer-repository';
import { modelOf, schemaOptions, type Collection } from '../../../platform/mongo/collection';
import type { Viewer } from '../../../platform/viewer';

/** What the PINs of one scheme are hashed with, so that one guess is tried on one scheme's plans alone. */
export interface PlanSalt {
  /** The scheme's id. */
  readonly _id: string;
  readonly salt: string;
}

export const planSaltCollection: Collection<PlanSalt> = {
  name: 'plan_salts',
  schema: new Schema<PlanSalt>(
    { _id: { type: String, required: true }, salt: { type: String, required: true } },
    schemaOptions,
  ),
};

/** A salt says nothing about anybody, so anybody's request may use it. */
export class PlanSaltRepository extends ViewerRepository<PlanSalt> {
  constructor(viewer: Viewer, connection: Connection) {
    super(viewer, modelOf(connection, planSaltCollection));
  }

  protected override readable(): Readable<PlanSalt> {
    return {};
  }

  /** The salt of a scheme, made when its first plan is. */
  async ofScheme(_id: string): Promise<string> {
    const make = { $setOnInsert: { salt: randomBytes(16).toString('base64url') } };
    const options = { upsert: true, returnDocument: 'after' } as const;
    return (await this.model.findOneAndUpdate({ _id }, make, options).orFail().lean<PlanSalt>().exec()).salt;
  }
}
