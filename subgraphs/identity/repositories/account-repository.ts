import type { ClientSession, Connection } from 'mongoose';
import { nothing, ViewerRepository, type Readable } from '../../../platform/access/viewer-repository';
import { modelOf } from '../../../platform/mongo/collection';
import type { Viewer } from '../../../platform/viewer';
import { accountCollection, type Account } from '../model/account';

/** Which account is which carer's: for the hub's own gateway only. */
export class AccountRepository extends ViewerRepository<Account> {
  constructor(viewer: Viewer, connection: Connection) {
    super(viewer, modelOf(connection, accountCollection));
  }

  protected override readable(): Readable<Account> {
    return this.viewer.role === 'hub' ? {} : nothing;
  }

  async isAnyOf(carerIds: readonly string[]): Promise<boolean> {
    return (await this.findOne({ carerId: { $in: [...carerIds] } })) !== undefined;
  }

  async forget(carerIds: readonly string[], session: ClientSession): Promise<void> {
    await this.model
      .deleteMany({ carerId: { $in: [...carerIds] } })
      .session(session)
      .exec();
  }
}
