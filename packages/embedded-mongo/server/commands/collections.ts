import { compileFilter } from '../../query';
import { encode, isDocument, type Document, type Value } from '../../bson/document';
import { CommandError, unsupported } from '../../errors';
import type { Collection } from '../../storage/collection';
import { collectionName, count, document, flag, isGiven, optionalDocument } from '../arguments';
import { foldOf } from '../../storage/collation';
import { workOf, type Command, type Context } from '../context';
import { openCursor } from './find';

const FIRST_BATCH = 101;
/** Options of `create` that mean nothing here, or that mean what is so anyway. */
const harmless = ['autoIndexId', 'storageEngine', 'indexOptionDefaults', 'writeConcern'];
const refused = [
  ...['capped', 'size', 'max', 'viewOn', 'pipeline', 'validator', 'validationLevel', 'validationAction', 'timeseries'],
  ...['expireAfterSeconds', 'clusteredIndex', 'changeStreamPreAndPostImages', 'encryptedFields'],
];

export const create: Command = {
  access: 'manage',
  inTransaction: true,
  fields: ['collation', ...harmless, ...refused],
  run({ command, server, db }) {
    const name = collectionName(command, 'create');
    for (const option of refused)
      if (isGiven(command[option]) && command[option] !== false) throw unsupported(`create with ${option}`);
    if (foldOf(command)) throw unsupported('create with a collation');
    if (server.store.collection(db, name)) {
      throw new CommandError(48, 'NamespaceExists', `Collection ${db}.${name} already exists.`);
    }
    server.store.create(db, name);
    return {};
  },
};

export const drop: Command = {
  access: 'manage',
  fields: [],
  async run(context) {
    const { command, server, db } = context;
    const name = collectionName(command, 'drop');
    const collection = server.store.collection(db, name);
    if (!collection) return { ns: `${db}.${name}` };
    await quiet(context, collection);
    server.store.drop(collection);
    return { nIndexesWas: collection.indexes.length, ns: collection.namespace };
  },
};

export const dropDatabase: Command = {
  access: 'manage',
  fields: [],
  async run(context) {
    const { server, db } = context;
    if (db === 'admin' || db === 'local')
      throw new CommandError(20, 'IllegalOperation', 'this database cannot be dropped');
    for (const collection of [...(server.store.databases.get(db)?.values() ?? [])]) {
      await quiet(context, collection);
      server.store.drop(collection);
    }
    return { dropped: db };
  },
};

/** Waits for the transactions that have written to a collection, as MongoDB does with its locks. */
export async function quiet(context: Context, collection: Collection): Promise<void> {
  await workOf(context).whenFree(() => {
    for (const id of collection.intents.keys()) collection.checkFree(id, undefined, undefined);
  });
}

export const listCollections: Command = {
  access: 'read',
  fields: ['filter', 'cursor', 'nameOnly', 'authorizedCollections'],
  run(context) {
    const { command, server, db } = context;
    const matches = compileFilter(optionalDocument(command, 'filter') ?? {});
    const nameOnly = flag(command, 'nameOnly');
    const all = [...(server.store.databases.get(db)?.values() ?? [])];
    const listed = all
      .map(({ name, options }) => ({
        name,
        type: 'collection',
        options,
        info: { readOnly: false },
        idIndex: { v: 2, key: { _id: 1 }, name: '_id_' },
      }))
      .filter((one) => matches(one))
      .map(({ name, type, ...rest }) => encode(nameOnly ? { name, type } : { name, type, ...rest }));
    return openCursor(context, `${db}.$cmd.listCollections`, listed.values(), batchOf(command));
  },
};

export function batchOf(command: Document): { batchSize: number } {
  return { batchSize: count(optionalDocument(command, 'cursor') ?? {}, 'batchSize', FIRST_BATCH) };
}

export const listDatabases: Command = {
  access: 'own',
  fields: ['filter', 'nameOnly', 'authorizedDatabases'],
  run({ command, server, connection }) {
    const matches = compileFilter(optionalDocument(command, 'filter') ?? {});
    const mine = (name: string) =>
      !server.options.auth || connection.user?.roles.some(({ db }) => db === name || db === 'admin') === true;
    const databases = [...server.store.databases]
      .map(([name, collections]) => {
        const sizeOnDisk = [...collections.values()].reduce((sum, { bytes }) => sum + bytes, 0);
        return { name, sizeOnDisk: BigInt(sizeOnDisk), empty: sizeOnDisk === 0 };
      })
      .filter((one) => mine(one.name) && matches(one));
    if (flag(command, 'nameOnly')) return { databases: databases.map(({ name }) => ({ name })) };
    const totalSize = databases.reduce((sum, { sizeOnDisk }) => sum + sizeOnDisk, 0n);
    return { databases, totalSize };
  },
};

/** Only what can be changed about an index: whether it is hidden, and when its documents expire. */
export const collMod: Command = {
  access: 'manage',
  fields: ['index'],
  async run(context) {
    const { command, server, db } = context;
    const name = collectionName(command, 'collMod');
    const collection = server.store.collection(db, name);
    if (!collection) throw new CommandError(26, 'NamespaceNotFound', `ns does not exist: ${db}.${name}`);
    const change = document(command, 'index');
    const index = findIndex(collection, change['name'] ?? change['keyPattern']);
    const { name: _name, keyPattern: _keyPattern, ...changes } = change;
    for (const option of Object.keys(changes)) {
      if (option !== 'hidden' && option !== 'expireAfterSeconds') throw unsupported(`collMod with index.${option}`);
    }
    await quiet(context, collection);
    server.store.changeIndex(collection, index, changes);
    return {};
  },
};

/** @returns the name of the index. @throws CommandError 27 IndexNotFound */
export function findIndex(collection: Collection, wanted: Value | undefined): string {
  const found = collection.indexes.find(({ spec }) =>
    isDocument(wanted) ? JSON.stringify(spec.key) === JSON.stringify(wanted) : spec.name === wanted,
  );
  if (found) return found.spec.name;
  throw new CommandError(
    27,
    'IndexNotFound',
    `index not found${typeof wanted === 'string' ? ` with name [${wanted}]` : ''}`,
  );
}

export const validate: Command = {
  access: 'manage',
  fields: ['full', 'background', 'repair', 'metadata'],
  run({ command, server, db }) {
    const collection = server.store.collection(db, collectionName(command, 'validate'));
    if (!collection) throw new CommandError(26, 'NamespaceNotFound', 'the collection does not exist');
    const keysPerIndex = Object.fromEntries(collection.indexes.map(({ spec, entries }) => [spec.name, entries.size]));
    return {
      ns: collection.namespace,
      nrecords: collection.records.size,
      nIndexes: collection.indexes.length,
      keysPerIndex,
      valid: true,
      warnings: [],
      errors: [],
    };
  },
};
