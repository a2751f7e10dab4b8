import {
  ClientSession,
  Collection,
  Db,
  MongoClient,
  type AnyBulkWriteOperation,
  type Document,
  type IndexSpecification,
  type SearchIndexDescription,
} from 'mongodb';
import type { OperationArguments } from './format';

/** A case the runner cannot run, through no fault of the server. */
export class NotRunnable extends Error {}

/** The arguments that are not options. */
interface Parts {
  readonly filter?: Document;
  readonly update?: Document | Document[];
  readonly replacement?: Document;
  readonly document?: Document;
  readonly documents?: readonly Document[];
  readonly pipeline?: Document[];
  readonly requests?: readonly Document[];
  readonly models?: readonly Document[];
  readonly fieldName?: string;
  readonly keys?: IndexSpecification;
  readonly name?: string;
  readonly collection?: string;
  readonly command?: Document;
}

const parts = new Set([
  ...[
    'filter',
    'update',
    'replacement',
    'document',
    'documents',
    'pipeline',
    'requests',
    'models',
    'fieldName',
    'keys',
  ],
  ...['name', 'collection', 'command', 'commandName'],
]);

type Run<T> = (target: T, parts: Parts, options: Document) => Promise<unknown>;

const onCollection: Readonly<Record<string, Run<Collection>>> = {
  aggregate: (collection, { pipeline = [] }, options) => collection.aggregate(pipeline, options).toArray(),
  bulkWrite: (collection, { requests = [] }, options) => collection.bulkWrite(requests.map(bulkRequest), options),
  count: (collection, { filter = {} }, options) => collection.count(filter, options),
  countDocuments: (collection, { filter = {} }, options) => collection.countDocuments(filter, options),
  createIndex: (collection, { keys = {}, name }, options) =>
    collection.createIndex(keys, { ...options, ...(name !== undefined && { name }) }),
  createSearchIndex: (collection, _, { model }) => collection.createSearchIndex(model as SearchIndexDescription),
  createSearchIndexes: (collection, { models = [] }) =>
    collection.createSearchIndexes(models as SearchIndexDescription[]),
  deleteMany: (collection, { filter }, options) => collection.deleteMany(filter, options),
  deleteOne: (collection, { filter }, options) => collection.deleteOne(filter, options),
  distinct: (collection, { fieldName = '', filter = {} }, options) => collection.distinct(fieldName, filter, options),
  dropIndex: (collection, { name = '' }, options) => collection.dropIndex(name, options),
  dropIndexes: (collection, _, options) => collection.dropIndexes(options),
  dropSearchIndex: (collection, { name = '' }) => collection.dropSearchIndex(name),
  estimatedDocumentCount: (collection, _, options) => collection.estimatedDocumentCount(options),
  find: (collection, { filter = {} }, options) => collection.find(filter, options).toArray(),
  findOne: (collection, { filter = {} }, options) => collection.findOne(filter, options),
  findOneAndDelete: (collection, { filter = {} }, options) => collection.findOneAndDelete(filter, options),
  findOneAndReplace: (collection, { filter = {}, replacement = {} }, options) =>
    collection.findOneAndReplace(filter, replacement, returning(options)),
  findOneAndUpdate: (collection, { filter = {}, update = {} }, options) =>
    collection.findOneAndUpdate(filter, update, returning(options)),
  insertMany: async (collection, { documents = [] }, options) => collection.insertMany(documents, options),
  insertOne: async (collection, { document = {} }, options) => collection.insertOne(document, options),
  listIndexes: (collection, _, options) => collection.listIndexes(options).toArray(),
  listIndexNames: async (collection, _, options) =>
    (await collection.listIndexes(options).toArray()).map(({ name }) => name as unknown),
  listSearchIndexes: (collection, { name = '' }, { aggregationOptions }) =>
    collection.listSearchIndexes(name, aggregationOptions as Document).toArray(),
  replaceOne: (collection, { filter = {}, replacement = {} }, options) =>
    collection.replaceOne(filter, replacement, options),
  updateMany: (collection, { filter = {}, update = {} }, options) => collection.updateMany(filter, update, options),
  updateOne: (collection, { filter = {}, update = {} }, options) => collection.updateOne(filter, update, options),
  updateSearchIndex: (collection, { name = '' }, { definition }) =>
    collection.updateSearchIndex(name, definition as Document),
};

const onDatabase: Readonly<Record<string, Run<Db>>> = {
  aggregate: (db, { pipeline = [] }, options) => db.aggregate(pipeline, options).toArray(),
  createCollection: (db, { collection = '' }, options) => db.createCollection(collection, options),
  dropCollection: (db, { collection = '' }, options) => db.dropCollection(collection, options),
  listCollections: (db, { filter = {} }, options) => db.listCollections(filter, options).toArray(),
  listCollectionNames: async (db, { filter = {} }, options) =>
    (await db.listCollections(filter, { ...options, nameOnly: true }).toArray()).map(({ name }) => name),
  modifyCollection: (db, { collection = '' }, options) => db.command({ collMod: collection, ...options }),
  runCommand: (db, { command = {} }, options) => db.command(command, options),
};

const onClient: Readonly<Record<string, Run<MongoClient>>> = {
  clientBulkWrite: (client, { models = [] }, options) =>
    client.bulkWrite(models.map(clientModel) as unknown as Parameters<MongoClient['bulkWrite']>[0], options),
  listDatabases: async (client, _, options) => (await client.db('admin').admin().listDatabases(options)).databases,
  listDatabaseNames: async (client, _, options) =>
    (
      await client
        .db('admin')
        .admin()
        .listDatabases({ ...options, nameOnly: true })
    ).databases.map(({ name }) => name),
};

const onSession: Readonly<Record<string, Run<ClientSession>>> = {
  abortTransaction: (session) => session.abortTransaction(),
  commitTransaction: (session) => session.commitTransaction(),
  endSession: (session) => session.endSession(),
  startTransaction: async (session, _, options) => {
    session.startTransaction(options);
  },
};

/** @param session of the operation, already looked up */
export async function operate(
  target: unknown,
  name: string,
  args: OperationArguments,
  session: ClientSession | undefined,
): Promise<unknown> {
  const options: Document = { ...(session && { session }) };
  const own: Record<string, unknown> = {};
  for (const [option, value] of Object.entries(args)) {
    if (parts.has(option)) own[option] = value;
    else if (option !== 'session') options[option] = value;
  }
  const run = <T>(table: Readonly<Record<string, Run<T>>>, on: T) => {
    const operation = Object.hasOwn(table, name) ? table[name] : undefined;
    if (!operation) throw new NotRunnable(`the runner does not know the operation ${name}`);
    return operation(on, own, options);
  };
  if (target instanceof Collection) return run(onCollection, target);
  if (target instanceof Db) return run(onDatabase, target);
  if (target instanceof MongoClient) return run(onClient, target);
  if (target instanceof ClientSession) return run(onSession, target);
  throw new NotRunnable('the operation is on an entity that the runner does not know');
}

/** The format writes `Before` and `After`. */
function returning(options: Document): Document {
  const { returnDocument } = options;
  return typeof returnDocument === 'string' ? { ...options, returnDocument: returnDocument.toLowerCase() } : options;
}

/** The format nests a request's options beside its parts, as the driver does. */
function bulkRequest(request: Document): AnyBulkWriteOperation {
  return request as unknown as AnyBulkWriteOperation;
}

/** `{insertOne: {namespace, document}}` is `{name: 'insertOne', namespace, document}` to the driver. */
function clientModel(model: Document): Document {
  const [name = ''] = Object.keys(model);
  return { name, ...(model[name] as Document) };
}
