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

export function allows(roles: readonly Role[], access: Access, db: string): boolean {
  return roles.some(
    ({ role, db: own }) =>
      grants[role]?.includes(access) &&
      (own === db || (own === 'admin' && (role === 'root' || /Any|cluster/.test(role)))),
  );
}
