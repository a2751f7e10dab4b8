import { noSuchTransaction } from '../../sessions/sessions';
import { CommandError } from '../../errors';
import { documents } from '../arguments';
import type { Command } from '../context';

export const commitTransaction: Command = {
  access: 'own',
  writes: true,
  inTransaction: true,
  fields: ['recoveryToken'],
  run({ server, session, command }) {
    if (!session || command['autocommit'] !== false) throw notInTransaction();
    // A client that lost the connection asks again: it must learn that the commit has happened.
    if (!server.sessions.commit(session) && !server.store.retries.committed(session.key, session.number)) {
      throw noSuchTransaction();
    }
    return {};
  },
};

export const abortTransaction: Command = {
  access: 'own',
  inTransaction: true,
  fields: ['recoveryToken'],
  run({ server, session, command }) {
    if (!session || command['autocommit'] !== false) throw notInTransaction();
    if (!server.sessions.finish(session)) throw noSuchTransaction();
    return {};
  },
};

function notInTransaction(): CommandError {
  return new CommandError(125, 'CommandFailed', 'the command must be run within a transaction');
}

/** `endSessions`, and `killSessions`, which here is the same. */
export function endSessions(name: string): Command {
  return {
    access: 'own',
    fields: [],
    run({ server, command }) {
      server.sessions.end(documents(command, name));
      return {};
    },
  };
}

export const killAllSessions: Command = {
  access: 'cluster',
  fields: [],
  run({ server }) {
    server.sessions.endAll();
    return {};
  },
};

/** Using a session already keeps it. */
export const refreshSessions: Command = { access: 'own', fields: [], run: () => ({}) };
