import { search } from '../../storage/search';
import { collectionName } from '../arguments';
import type { Command } from '../context';
import { searchOf } from './find';

export const countCommand: Command = {
  access: 'read',
  fields: ['query', 'limit', 'skip', 'hint', 'collation', 'fields'],
  run(context) {
    const { command, db, server } = context;
    const collection = server.store.collection(db, collectionName(command, 'count'));
    const query = searchOf(context, 'query');
    const all = Object.keys(query.filter).length === 0 && !query.limit && !query.skip && query.hint === undefined;
    if (collection && all) return { n: collection.records.size };
    let n = 0;
    for (const _ of search(collection, undefined, query)) n++;
    return { n };
  },
};
