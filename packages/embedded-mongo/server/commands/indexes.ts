import { encode, isArray, isDocument } from '../../bson/document';
import { canonicalKey } from '../../bson/key';
import { CommandError } from '../../errors';
import type { Collection } from '../../storage/collection';
import { parseIndexSpec, type IndexSpec } from '../../storage/index-spec';
import { collectionName, documents } from '../arguments';
import type { Command } from '../context';
import { batchOf, findIndex, quiet } from './collections';
import { openCursor } from './find';

export const createIndexes: Command = {
  access: 'manage',
  inTransaction: true,
  fields: ['indexes', 'commitQuorum'],
  async run(context) {
    const { command, server, db } = context;
    const name = collectionName(command, 'createIndexes');
    const specs = documents(command, 'indexes').map(parseIndexSpec);
    if (specs.length === 0) throw new CommandError(2, 'BadValue', 'must specify at least one index to create');
    const existing = server.store.collection(db, name);
    const collection = existing ?? server.store.create(db, name);
    const before = collection.indexes.length;
    // As in MongoDB, a request for existing indexes waits for no one.
    if (!specs.every((spec) => isThere(collection, spec))) {
      await quiet(context, collection);
      for (const spec of specs) if (!isThere(collection, spec)) server.store.addIndex(collection, spec);
    }
    const after = collection.indexes.length;
    return {
      numIndexesBefore: before,
      numIndexesAfter: after,
      createdCollectionAutomatically: !existing,
      ...(after === before && { note: 'all indexes already exist' }),
    };
  },
};

/** @throws CommandError 85 or 86 where there is another index of that name, or of that key with other options */
function isThere(collection: Collection, wanted: IndexSpec): boolean {
  for (const { spec } of collection.indexes) {
    const sameKey = canonicalKey(spec.key) === canonicalKey(wanted.key);
    if (spec.name !== wanted.name && !(sameKey && samePartial(spec, wanted))) continue;
    if (!sameKey)
      throw new CommandError(86, 'IndexKeySpecsConflict', `an index named ${spec.name} exists with another key`);
    const { name: _a, ...has } = spec.listed;
    const { name: _b, ...asked } = wanted.listed;
    const same = canonicalKey(sorted(has)) === canonicalKey(sorted(asked));
    if (same && spec.name === wanted.name) return true;
    if (same)
      throw new CommandError(85, 'IndexOptionsConflict', `Index already exists with a different name: ${spec.name}`);
    throw spec.name === wanted.name
      ? new CommandError(86, 'IndexKeySpecsConflict', `an index named ${spec.name} exists with other options`)
      : new CommandError(85, 'IndexOptionsConflict', `the index ${spec.name} has the same key with other options`);
  }
  return false;
}

function samePartial(a: IndexSpec, b: IndexSpec): boolean {
  return canonicalKey(a.partialFilter) === canonicalKey(b.partialFilter);
}

function sorted<T>(options: { readonly [name: string]: T }): { [name: string]: T } {
  return Object.fromEntries(Object.entries(options).sort(([a], [b]) => (a < b ? -1 : 1)));
}

export const listIndexes: Command = {
  access: 'read',
  fields: ['cursor', 'includeBuildUUIDs', 'includeIndexBuildInfo'],
  run(context) {
    const { command, server, db } = context;
    const name = collectionName(command, 'listIndexes');
    const collection = server.store.collection(db, name);
    if (!collection) throw new CommandError(26, 'NamespaceNotFound', `ns does not exist: ${db}.${name}`);
    const listed = collection.indexes.map(({ spec }) => encode(spec.listed));
    return openCursor(context, collection.namespace, listed.values(), batchOf(command));
  },
};

export const dropIndexes: Command = {
  access: 'manage',
  fields: ['index'],
  async run(context) {
    const { command, server, db } = context;
    const name = collectionName(command, 'dropIndexes');
    const collection = server.store.collection(db, name);
    if (!collection) throw new CommandError(26, 'NamespaceNotFound', `ns not found ${db}.${name}`);
    const { index } = command;
    const wanted = isArray(index) ? index : [index];
    const names =
      index === '*'
        ? collection.indexes.slice(1).map(({ spec }) => spec.name)
        : wanted.map((one) => findIndex(collection, isDocument(one) || typeof one === 'string' ? one : undefined));
    if (names.includes('_id_')) throw new CommandError(72, 'InvalidOptions', 'cannot drop _id index');
    await quiet(context, collection);
    const before = collection.indexes.length;
    for (const one of names) server.store.dropIndex(collection, one);
    return { nIndexesWas: before };
  },
};
