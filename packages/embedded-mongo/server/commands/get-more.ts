import { isArray } from '../../bson/document';
import { isNumber, toInteger } from '../../bson/numbers';
import { CommandError } from '../../errors';
import { cursorReply } from '../../wire/cursor-reply';
import { collectionName, count } from '../arguments';
import type { Command } from '../context';

export const getMore: Command = {
  access: 'own',
  inTransaction: true,
  fields: ['collection', 'batchSize'],
  run({ command, server, db, session }) {
    const id = command['getMore'];
    if (!isNumber(id))
      throw new CommandError(14, 'TypeMismatch', "the field 'getMore' has the wrong type, expected long");
    const namespace = `${db}.${collectionName(command, 'collection')}`;
    const cursor = server.cursors.get(toInteger(id) ?? 0n, namespace, session?.key);
    const batch = cursor.take(count(command, 'batchSize', 0));
    if (cursor.done) server.cursors.kill(cursor.id);
    return cursorReply('nextBatch', namespace, cursor.done ? 0n : cursor.id, batch);
  },
};

export const killCursors: Command = {
  access: 'own',
  inTransaction: true,
  fields: ['cursors'],
  run({ command, server }) {
    const ids = isArray(command['cursors']) ? command['cursors'] : [];
    const killed = ids.filter((id) => isNumber(id) && server.cursors.kill(toInteger(id) ?? 0n));
    const missing = ids.filter((id) => !killed.includes(id));
    return { cursorsKilled: killed, cursorsNotFound: missing, cursorsAlive: [], cursorsUnknown: [] };
  },
};
