import { CommandError } from '../errors';

/**
 * open: before signing in. own: any signed-in user. read, write: documents of one database. manage: its collections and indexes.
 * users: its users. cluster: everything that concerns the whole server.
 */
export type Access = 'open' | 'own' | 'read' | 'write' | 'manage' | 'users' | 'cluster';

export interface Role {
  readonly role: string;
  readonly db: string;
}

const everything: readonly Access[] = ['read', 'write', 'manage', 'users', 'cluster'];
const grants: Readonly<Record<string, readonly Access[]>> = {
  read: ['read'],
  readWrite: ['read', 'write', 'manage'],
  dbAdmin: ['manage'],
  userAdmin: ['users'],
  dbOwner: ['read', 'write', 'manage', 'users'],
  readAnyDatabase: ['read'],
  readWriteAnyDatabase: ['read', 'write', 'manage'],
  dbAdminAnyDatabase: ['manage'],
  userAdminAnyDatabase: ['users'],
  clusterMonitor: ['cluster'],
  clusterAdmin: ['cluster'],
  root: everything,
};

/** @throws CommandError 31 RoleNotFound */
export function checkRole({ role }: Role): void {
  if (!Object.hasOwn(grants, role)) {
    throw new CommandError(
      31,
      'RoleNotFound',
      'the embedded store knows only the built-in roles for reading, writing and administering',
    );
  }
}

/** Databases that the roles for any database do not reach. */
const ownDatabases = ['admin', 'local'];

/** @param collection a collection with a name like `system.users` holds the server's own documents, which are root's alone */
export function allows(roles: readonly Role[], access: Access, db: string, collection?: string): boolean {
  if (collection?.startsWith('system.')) return roles.some(({ role, db: own }) => role === 'root' && own === 'admin');
  return roles.some(({ role, db: own }) => grants[role]?.includes(access) && reaches(role, own, access, db));
}

function reaches(role: string, own: string, access: Access, db: string): boolean {
  if (own === 'admin' && (role === 'root' || role.startsWith('cluster'))) return true;
  if (role.endsWith('AnyDatabase')) return own === 'admin' && (access === 'users' || !ownDatabases.includes(db));
  return own === db;
}
