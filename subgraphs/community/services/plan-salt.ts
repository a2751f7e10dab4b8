import { randomBytes } from 'node:crypto';
import { Schema, type Connection } from 'mongoose';
import { ViewerRepository, type Readable } from '../../../platform/access/viewer-repository';
import { modelOf, schemaOptions, type Collection } from '../../../platform/mongo/collection';
import type { Viewer } from '../../../platform/viewer';

/** The salt for the PINs of one scheme, so that one guess applies to one scheme's plans only. */
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

/** Salts hold nothing about any person, so every request may read them. */
export class PlanSaltRepository extends ViewerRepository<PlanSalt> {
  constructor(viewer: Viewer, connection: Connection) {
    super(viewer, modelOf(connection, planSaltCollection));
  }

  protected override readable(): Readable<PlanSalt> {
    return {};
  }

  /** Returns the salt of a scheme. Creates it with the scheme's first plan. */
  async ofScheme(_id: string): Promise<string> {
    const make = { $setOnInsert: { salt: randomBytes(16).toString('base64url') } };
    const options = { upsert: true, returnDocument: 'after' } as const;
    return (await this.model.findOneAndUpdate({ _id }, make, options).orFail().lean<PlanSalt>().exec()).salt;
  }
}
