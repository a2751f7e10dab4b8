import type { Document } from '../../bson/document';
import { isNumber, toInteger } from '../../bson/numbers';
import { noSuchTransaction } from '../../sessions/sessions';
import { CommandError } from '../../errors';
import { documents } from '../arguments';
import type { Command } from '../context';

export const commitTransaction: Command = {
  access: 'own',
  writes: true,
  inTransaction: true,
  fields: ['recoveryToken'],
  run({ server, session, transaction, command }) {
    if (!session || command['autocommit'] !== false) throw notInTransaction();
    if (transaction) server.sessions.commit(session);
    // A client that lost the connection asks again: it must learn whether this commit has happened, and not the one before it.
    else if (!server.store.retries.committed(session.key, numberOf(command))) throw noSuchTransaction();
    return {};
  },
};

export const abortTransaction: Command = {
  access: 'own',
  inTransaction: true,
  fields: ['recoveryToken'],
  run({ server, session, transaction, command }) {
    if (!session || command['autocommit'] !== false) throw notInTransaction();
    if (!transaction) throw noSuchTransaction();
    server.sessions.finish(session);
    return {};
  },
};

function numberOf({ txnNumber }: Document): bigint {
  return (isNumber(txnNumber) ? toInteger(txnNumber) : undefined) ?? -1n;
}

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
