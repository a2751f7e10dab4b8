import { isArray, isDocument, type Document } from '../bson/document';
import { canonicalKey } from '../bson/key';
import { CommandError } from '../errors';
import type { Store } from '../storage/store';
import { checkRole, type Role } from './roles';
import { credentialsOf, type Credentials } from './scram';
import { newVersion } from './statements';

const DATABASE = 'admin';
const COLLECTION = 'system.users';

/** Users are documents of `admin.system.users`, as in MongoDB, and last as other documents do. */
export class Users {
  constructor(private readonly store: Store) {}

  get none(): boolean {
    return (this.store.collection(DATABASE, COLLECTION)?.records.size ?? 0) === 0;
  }

  find(db: string, user: string): Document | undefined {
    const id = canonicalKey(`${db}.${user}`);
    return this.store.collection(DATABASE, COLLECTION)?.records.get(id)?.version.document;
  }

  all(db: string): Document[] {
    const records = this.store.collection(DATABASE, COLLECTION)?.records.values() ?? [];
    return [...records].map(({ version }) => version.document).filter((user) => user['db'] === db);
  }

  credentials(db: string, user: string): Credentials | undefined {
    const all = this.find(db, user)?.['credentials'];
    const own = isDocument(all) ? all['SCRAM-SHA-256'] : undefined;
    if (!isDocument(own)) return undefined;
    const { iterationCount, salt, storedKey, serverKey } = own;
    if (typeof iterationCount !== 'number' || typeof salt !== 'string') return undefined;
    if (typeof storedKey !== 'string' || typeof serverKey !== 'string') return undefined;
    return { iterationCount, salt, storedKey, serverKey };
  }

  roles(db: string, user: string): Role[] {
    const roles = this.find(db, user)?.['roles'];
    return isArray(roles) ? rolesOf(roles, db) : [];
  }

  /** @throws CommandError 51003 where the user exists */
  async create(
    db: string,
    user: string,
    password: string,
    roles: readonly Role[],
    customData: Document | undefined,
  ): Promise<void> {
    for (const role of roles) checkRole(role);
    const credentials = await credentialsOf(password);
    if (this.find(db, user)) throw new CommandError(51003, 'Location51003', 'the user already exists');
    const document: Document = {
      _id: `${db}.${user}`,
      user,
      db,
      credentials: { 'SCRAM-SHA-256': { ...credentials } },
      roles: roles.map((role) => ({ ...role })),
      ...(customData && { customData }),
    };
    const collection = this.store.collection(DATABASE, COLLECTION) ?? this.store.create(DATABASE, COLLECTION);
    const writer = this.store.writer();
    writer.insert(collection, canonicalKey(document['_id']), newVersion(document));
    writer.finish();
    await this.store.durable();
  }

  /** @throws CommandError 11 where there is no such user */
  async drop(db: string, user: string): Promise<void> {
    const collection = this.store.collection(DATABASE, COLLECTION);
    if (!collection || !this.find(db, user)) throw new CommandError(11, 'UserNotFound', 'the user does not exist');
    const writer = this.store.writer();
    writer.remove(collection, canonicalKey(`${db}.${user}`));
    writer.finish();
    await this.store.durable();
  }
}

/** Roles as commands give them: a name means the role in the command's own database. */
export function rolesOf(roles: readonly unknown[], db: string): Role[] {
  return roles.map((role) => {
    if (typeof role === 'string') return { role, db };
    const { role: name, db: own } = role as Document;
    if (typeof name !== 'string' || typeof own !== 'string') {
      throw new CommandError(2, 'BadValue', 'a role is a name or a document with role and db');
    }
    return { role: name, db: own };
  });
}
