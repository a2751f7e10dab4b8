import { Binary } from 'bson';
import { isArray, isDocument, type Document } from '../../bson/document';
import { CommandError, unsupported } from '../../errors';
import { flag, optionalDocument, text } from '../arguments';
import type { Command } from '../context';
import type { Connection } from '../connection';
import { authenticationFailed, Scram } from '../scram';
import type { Server } from '../server';
import { rolesOf } from '../users';

export const createUser: Command = {
  access: 'users',
  fields: ['pwd', 'roles', 'customData', 'mechanisms', 'authenticationRestrictions', 'digestPassword'],
  async run({ command, server, db }) {
    const mechanisms = command['mechanisms'];
    if (isArray(mechanisms) && !mechanisms.includes('SCRAM-SHA-256'))
      throw unsupported('a mechanism other than SCRAM-SHA-256');
    const restrictions = command['authenticationRestrictions'];
    if (isArray(restrictions) && restrictions.length > 0) throw unsupported('a user with authenticationRestrictions');
    const { roles } = command;
    const customData = optionalDocument(command, 'customData');
    const granted = rolesOf(isArray(roles) ? roles : [], db);
    await server.users.create(db, text(command, 'createUser'), text(command, 'pwd'), granted, customData);
    return {};
  },
};

export const dropUser: Command = {
  access: 'users',
  fields: [],
  async run({ command, server, db }) {
    await server.users.drop(db, text(command, 'dropUser'));
    return {};
  },
};

export const usersInfo: Command = {
  access: 'users',
  fields: ['showCredentials', 'showPrivileges', 'showAuthenticationRestrictions', 'filter'],
  run({ command, server, db }) {
    const wanted = command['usersInfo'];
    const name = isDocument(wanted) ? wanted['user'] : wanted;
    const of = isDocument(wanted) && typeof wanted['db'] === 'string' ? wanted['db'] : db;
    const users = server.users.all(of).filter(({ user }) => typeof name !== 'string' || user === name);
    return { users: users.map(({ credentials: _, ...user }) => ({ ...user, mechanisms: ['SCRAM-SHA-256'] })) };
  },
};

export const saslStart: Command = {
  access: 'open',
  fields: ['mechanism', 'payload', 'autoAuthorize', 'options'],
  run: ({ server, connection, command, db }) => begin(server, connection, command, db),
};

export const saslContinue: Command = {
  access: 'open',
  fields: ['conversationId', 'payload'],
  run({ server, connection, command }) {
    const { scram } = connection;
    if (!scram) throw authenticationFailed();
    if (scram.finished) {
      connection.scram = undefined;
      return step('', true);
    }
    try {
      const proof = scram.conversation.verify(payloadOf(command));
      const name = scram.conversation.user;
      connection.user = { db: scram.db, name, roles: server.users.roles(scram.db, name) };
      connection.scram = scram.skipsEmpty ? undefined : { ...scram, finished: true };
      return step(proof, scram.skipsEmpty);
    } catch (error) {
      connection.scram = undefined;
      throw error;
    }
  },
};

export const logout: Command = {
  access: 'open',
  fields: [],
  run({ connection }) {
    connection.user = undefined;
    return {};
  },
};

export const connectionStatus: Command = {
  access: 'open',
  fields: ['showPrivileges'],
  run({ connection: { user } }) {
    const roles = user?.roles.map((role) => ({ ...role })) ?? [];
    return {
      authInfo: { authenticatedUsers: user ? [{ user: user.name, db: user.db }] : [], authenticatedUserRoles: roles },
    };
  },
};

/** The first half of a sign-in; `hello` may carry it too, as `speculativeAuthenticate`. */
export function begin(server: Server, connection: Connection, command: Document, db: string): Document {
  if (command['mechanism'] !== 'SCRAM-SHA-256') {
    throw new CommandError(334, 'MechanismUnavailable', 'the only mechanism is SCRAM-SHA-256');
  }
  const conversation = new Scram(payloadOf(command), (user) => server.users.credentials(db, user));
  const skipsEmpty = flag(optionalDocument(command, 'options') ?? {}, 'skipEmptyExchange');
  connection.scram = { conversation, db, skipsEmpty, finished: false };
  return step(conversation.challenge, false);
}

function step(payload: string, done: boolean): Document {
  return { conversationId: 1, done, payload: new Binary(Buffer.from(payload)) };
}

function payloadOf({ payload }: Document): string {
  if (!(payload instanceof Binary)) throw authenticationFailed();
  return Buffer.from(payload.value()).toString('utf8');
}
