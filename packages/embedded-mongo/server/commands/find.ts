import type { Document } from '../../bson/document';
import { encode } from '../../bson/document';
import { unsupported } from '../../errors';
import { compileProjection } from '../../projection';
import { search, type Match, type Search } from '../../storage/search';
import { cursorReply } from '../../wire/cursor-reply';
import { collectionName, count, flag, optionalDocument } from '../arguments';
import { foldOf } from '../../storage/collation';
import type { Command, Context } from '../context';
import { Cursor } from '../cursors';

const FIRST_BATCH = 101;
const refused = ['min', 'max', 'returnKey', 'showRecordId', 'tailable', 'awaitData', 'oplogReplay'];

export const find: Command = {
  access: 'read',
  inTransaction: true,
  fields: [
    ...['filter', 'sort', 'projection', 'hint', 'skip', 'limit', 'batchSize', 'singleBatch', 'let', 'collation'],
    ...['allowDiskUse', 'noCursorTimeout', 'allowPartialResults', ...refused],
  ],
  run(context) {
    const { command, db, server, transaction } = context;
    const name = collectionName(command, 'find');
    for (const option of refused)
      if (command[option] !== undefined && command[option] !== false) throw unsupported(`find with ${option}`);
    const query = searchOf(context);
    const collection = server.store.collection(db, name);
    const project = projector(command, query);
    return openCursor(context, `${db}.${name}`, project(search(collection, transaction, query)), {
      batchSize: count(command, 'batchSize', FIRST_BATCH),
      single: flag(command, 'singleBatch'),
    });
  },
};

export function searchOf({ command, deadline, now }: Context, filterField = 'filter'): Search {
  return {
    fold: foldOf(command),
    filter: optionalDocument(command, filterField) ?? {},
    sort: optionalDocument(command, 'sort'),
    hint: hintOf(command),
    skip: count(command, 'skip', 0),
    limit: count(command, 'limit', 0),
    vars: optionalDocument(command, 'let'),
    deadline,
    now,
  };
}

/** An empty hint is none. */
export function hintOf({ hint }: Document) {
  return typeof hint === 'object' && hint !== null && Object.keys(hint).length === 0 ? undefined : hint;
}

/** Makes the bytes to send: the stored ones, unless a projection makes others. */
export function projector(
  command: Document,
  { filter, vars, now }: Search,
): (matches: Iterable<Match>) => Iterator<Uint8Array, unknown> {
  const spec = optionalDocument(command, 'projection') ?? optionalDocument(command, 'fields');
  if (!spec)
    return function* (matches) {
      for (const { version } of matches) yield version.bytes;
    };
  const project = compileProjection(spec, { filter, now, ...(vars && { vars }) });
  return function* (matches) {
    for (const { version } of matches) yield encode(project(version.document));
  };
}

/** The first batch; the rest is worked out now, since stored documents may change, and kept for `getMore`. */
export function openCursor(
  { server, session }: Context,
  namespace: string,
  documents: Iterator<Uint8Array, unknown>,
  { batchSize, single = false }: { batchSize: number; single?: boolean },
): Uint8Array {
  const cursor = new Cursor(namespace, session?.key, documents);
  const batch = batchSize === 0 && !single ? [] : cursor.take(batchSize);
  if (single || (batchSize > 0 && cursor.done)) return cursorReply('firstBatch', namespace, 0n, batch);
  cursor.settle();
  server.cursors.add(cursor);
  return cursorReply('firstBatch', namespace, cursor.id, batch);
}
