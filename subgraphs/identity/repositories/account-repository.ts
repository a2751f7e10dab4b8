import type { ClientSession, Connection } from 'mongoose';
import { nothing, ViewerRepository, type Readable } from '../../../platform/access/viewer-repository';
import { modelOf } from '../../../platform/mongo/collection';
import type { Viewer } from '../../../platform/viewer';
import { accountCollection, type Account } from '../models/account';

/** Which account is which carer's: for the hub's own gateway only. */
export class AccountRepository extends ViewerRepository<Account> {
  constructor(viewer: Viewer, connection: Connection) {
    super(viewer, modelOf(connection, accountCollection));
  }

  protected override readable(): Readable<Account> {
    return this.viewer.role === 'hub' ? {} : nothing;
  }

  /** Makes accounts found by another blind index: by its own, each under the index of before. */
  async rename(accounts: ReadonlyMap<string, Account>, session: ClientSession): Promise<void> {
    if (accounts.size === 0) return;
    await this.model
      .deleteMany({ _id: { $in: [...accounts.keys()] } })
      .session(session)
      .exec();
    await this.addMany([...accounts.values()], session);
  }

  /** Whether an account still stands, seen from inside a transaction. */
  async stands(account: string, session: ClientSession): Promise<boolean> {
    return (await this.model.exists({ _id: account }).session(session).exec()) !== null;
  }

  async isAnyOf(carerIds: readonly string[]): Promise<boolean> {
    return (await this.findOne({ carerId: { $in: [...carerIds] } })) !== undefined;
  }

  /** Lets the accounts of one record sign in as another one. */
  async move(from: string, to: string, session: ClientSession): Promise<void> {
    await this.model
      .updateMany({ carerId: from }, { $set: { carerId: to } })
      .session(session)
      .exec();
  }

  async forget(carerIds: readonly string[], session: ClientSession): Promise<void> {
    await this.model
      .deleteMany({ carerId: { $in: [...carerIds] } })
      .session(session)
      .exec();
  }
}
