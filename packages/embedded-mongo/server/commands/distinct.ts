import { field, isArray, isDocument, type Value } from '../../bson/document';
import { canonicalKey } from '../../bson/key';
import { isPosition } from '../../path';
import { search } from '../../storage/search';
import { collectionName, text } from '../arguments';
import type { Command } from '../context';
import { searchOf } from './find';

export const distinct: Command = {
  access: 'read',
  inTransaction: true,
  fields: ['key', 'query', 'hint', 'collation'],
  run(context) {
    const { command, db, server, transaction } = context;
    const collection = server.store.collection(db, collectionName(command, 'distinct'));
    const path = text(command, 'key').split('.');
    const query = searchOf(context, 'query');
    const values = new Map<string, Value>();
    for (const { version } of search(collection, transaction, query)) {
      for (const value of presentAt(version.document, path)) {
        const key = canonicalKey(query.fold ? query.fold(value) : value);
        if (!values.has(key)) values.set(key, value);
      }
    }
    return { values: [...values.values()] };
  },
};

/** The values at a path, those in arrays one by one; nothing for what is missing. */
function* presentAt(value: Value | undefined, path: readonly string[], index = 0): Generator<Value> {
  const name = path[index];
  if (name === undefined) {
    if (isArray(value)) yield* value;
    else if (value !== undefined) yield value;
    return;
  }
  if (isDocument(value)) yield* presentAt(field(value, name), path, index + 1);
  else if (isArray(value)) {
    if (isPosition(name)) yield* presentAt(value[Number(name)], path, index + 1);
    for (const element of value) if (isDocument(element)) yield* presentAt(element, path, index);
  }
}
