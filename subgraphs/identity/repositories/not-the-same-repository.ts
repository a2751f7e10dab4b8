import type { ClientSession, Connection } from 'mongoose';
import { nothing, ViewerRepository, type Readable } from '../../../platform/access/viewer-repository';
import { modelOf } from '../../../platform/mongo/collection';
import type { Viewer } from '../../../platform/viewer';
import { notTheSameCollection, type NotTheSame } from '../models/not-the-same';

/** Who is not who: for the hub itself, which keeps them apart. */
export class NotTheSameRepository extends ViewerRepository<NotTheSame> {
  constructor(viewer: Viewer, connection: Connection) {
    super(viewer, modelOf(connection, notTheSameCollection));
  }

  protected override readable(): Readable<NotTheSame> {
    return this.viewer.role === 'hub' ? {} : nothing;
  }

  /** For each of these records those of which a person has said that they are not the same. */
  async apartFrom(carerIds: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    const apart = new Map<string, Set<string>>();
    for (const { carers } of await this.find({ carers: { $in: [...carerIds] } }))
      for (const one of carers)
        apart.set(one, new Set([...(apart.get(one) ?? []), ...carers.filter((id) => id !== one)]));
    return apart;
  }

  async put(pair: NotTheSame, session: ClientSession): Promise<void> {
    await this.model.replaceOne({ _id: pair._id }, pair, { upsert: true }).session(session).exec();
  }

  async forget(carerIds: readonly string[], session: ClientSession): Promise<void> {
    await this.model
      .deleteMany({ carers: { $in: [...carerIds] } })
      .session(session)
      .exec();
  }
}
