import {
  ClientSession,
  MongoBulkWriteError,
  MongoClient,
  MongoClientBulkWriteError,
  MongoError,
  MongoServerError,
  type Document,
} from 'mongodb';
import type {
  CollectionData,
  EntitySpec,
  ExpectedError,
  Operation,
  OperationArguments,
  Requirement,
  UnifiedCase,
  UnifiedFile,
} from './format';
import { difference } from './match';
import { NotRunnable, operate } from './operations';
import type { Outcome } from './report';

/** No case takes longer unless something hangs. */
const CASE_MS = 15_000;

export interface TestServer {
  readonly uri: string;
  readonly client: MongoClient;
  readonly version: string;
}

/** Runs all cases of one file, one after another. */
export async function* runUnified(file: UnifiedFile, server: TestServer): AsyncGenerator<Outcome> {
  for (const one of file.tests) {
    const { description: name } = one;
    const unmet = one.skipReason ?? unmetRequirement([file.runOnRequirements, one.runOnRequirements], server.version);
    if (unmet !== undefined) yield { name, kind: 'skipped', reason: unmet };
    else yield { name, ...(await runCase(file, one, server)) };
  }
}

function unmetRequirement(
  levels: readonly (readonly Requirement[] | undefined)[],
  version: string,
): string | undefined {
  const met = levels.every(
    (level) => level === undefined || level.length === 0 || level.some((requirement) => isMet(requirement, version)),
  );
  return met ? undefined : 'the server does not meet runOnRequirements';
}

function isMet(requirement: Requirement, version: string): boolean {
  const { minServerVersion, maxServerVersion, topologies, serverless, auth, csfle, serverParameters } = requirement;
  if (minServerVersion !== undefined && compareVersions(version, minServerVersion) < 0) return false;
  if (maxServerVersion !== undefined && compareVersions(version, maxServerVersion) > 0) return false;
  if (topologies && !topologies.includes('replicaset')) return false;
  const { enableTestCommands: _, ...otherParameters } = serverParameters ?? {};
  return serverless !== 'require' && auth !== true && csfle === undefined && Object.keys(otherParameters).length === 0;
}

function compareVersions(a: string, b: string): number {
  const [x, y] = [a, b].map((text) => text.split('.').map(Number));
  for (let i = 0; i < 3; i++) {
    const order = (x?.[i] ?? 0) - (y?.[i] ?? 0);
    if (order !== 0) return order;
  }
  return 0;
}

async function runCase(file: UnifiedFile, one: UnifiedCase, server: TestServer): Promise<Omit<Outcome, 'name'>> {
  const entities = new Map<string, unknown>();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`took longer than ${CASE_MS} ms`));
    }, CASE_MS);
  });
  try {
    await Promise.race([late, steps(file, one, server, entities)]);
    return { kind: 'passed' };
  } catch (error) {
    if (error instanceof NotRunnable) return { kind: 'skipped', reason: error.message };
    return { kind: 'failed', reason: error instanceof Error ? error.message.split('\n')[0] : String(error) };
  } finally {
    clearTimeout(timer);
    for (const entity of entities.values()) if (entity instanceof ClientSession) await entity.endSession();
    for (const entity of entities.values()) if (entity instanceof MongoClient) await entity.close(true);
    await server.client.db('admin').command({ killAllSessions: [] });
    await server.client.db('admin').command({ configureFailPoint: 'failCommand', mode: 'off' });
  }
}

async function steps(
  file: UnifiedFile,
  one: UnifiedCase,
  server: TestServer,
  entities: Map<string, unknown>,
): Promise<void> {
  for (const data of file.initialData ?? []) await fill(server.client, data);
  for (const spec of file.createEntities ?? []) await createEntity(spec, server.uri, entities);
  for (const operation of one.operations) await runOperation(operation, entities, server);
  for (const { databaseName, collectionName, documents } of one.outcome ?? []) {
    const found = await server.client
      .db(databaseName)
      .collection(collectionName)
      .find({}, { sort: { _id: 1 } })
      .toArray();
    check(difference(documents, found, entities, `outcome ${collectionName}`, false));
  }
}

async function fill(
  client: MongoClient,
  { databaseName, collectionName, documents, createOptions }: CollectionData,
): Promise<void> {
  const db = client.db(databaseName);
  await db.dropCollection(collectionName);
  if (documents.length === 0 || createOptions) await db.createCollection(collectionName, createOptions);
  if (documents.length > 0)
    await db.collection(collectionName).insertMany([...documents], { writeConcern: { w: 'majority' } });
}

async function createEntity(spec: EntitySpec, uri: string, entities: Map<string, unknown>): Promise<void> {
  const { client, database, collection, session } = spec;
  if (client) {
    const connected = new MongoClient(withOptions(uri, client.uriOptions));
    entities.set(client.id, connected);
    await connected.connect();
  } else if (database) {
    entities.set(database.id, clientIn(entities, database.client).db(database.databaseName, database.databaseOptions));
  } else if (collection) {
    const db = entities.get(collection.database) as ReturnType<MongoClient['db']>;
    entities.set(collection.id, db.collection(collection.collectionName, collection.collectionOptions));
  } else if (session) {
    entities.set(session.id, clientIn(entities, session.client).startSession(session.sessionOptions));
  } else {
    throw new NotRunnable(`the runner does not know the entity ${Object.keys(spec).join()}`);
  }
}

function clientIn(entities: ReadonlyMap<string, unknown>, id: string): MongoClient {
  const client = entities.get(id);
  if (client instanceof MongoClient) return client;
  throw new NotRunnable(`there is no client ${id}`);
}

function withOptions(uri: string, options: Document = {}): string {
  const url = new URL(uri);
  for (const [name, value] of Object.entries(options)) url.searchParams.set(name, String(value));
  return url.toString();
}

/** @returns the error that the test expected, if it did */
async function runOperation(
  operation: Operation,
  entities: Map<string, unknown>,
  server: TestServer,
): Promise<unknown> {
  const { name, expectError, expectResult, saveResultAsEntity } = operation;
  let result: unknown;
  try {
    result = plainResult(await carryOut(operation, entities, server));
  } catch (error) {
    if (error instanceof NotRunnable) throw error;
    if (!expectError && !operation.ignoreResultAndError) throw error;
    if (expectError) checkError(expectError, error, entities, name);
    return error;
  }
  if (operation.ignoreResultAndError) return undefined;
  if (expectError) throw new Error(`${name}: expected an error`);
  if (saveResultAsEntity !== undefined) entities.set(saveResultAsEntity, result);
  if (expectResult !== undefined) check(difference(expectResult, result, entities, name));
  return undefined;
}

async function carryOut(operation: Operation, entities: Map<string, unknown>, server: TestServer): Promise<unknown> {
  const { name, object, arguments: args = {} } = operation;
  const session = args.session === undefined ? undefined : entities.get(args.session);
  const target = entities.get(object);
  if (object === 'testRunner') return onTestRunner(name, args, entities, server);
  if (name === 'withTransaction' && target instanceof ClientSession) {
    const { callback = [], session: _, ...options } = args;
    return target.withTransaction(async () => {
      for (const inner of callback) {
        const expected = await runOperation(inner, entities, server);
        // Even an expected error must reach the driver, or it would commit.
        if (expected instanceof Error) throw expected;
      }
    }, options);
  }
  return operate(target, name, args, session instanceof ClientSession ? session : undefined);
}

async function onTestRunner(
  name: string,
  args: OperationArguments,
  entities: Map<string, unknown>,
  { client, uri }: TestServer,
): Promise<void> {
  const { databaseName, collectionName, indexName, failPoint } = args;
  const db = client.db(String(databaseName));
  switch (name) {
    case 'failPoint':
      await client.db('admin').command(failPoint as Document);
      return;
    case 'createEntities':
      for (const spec of args['entities'] as EntitySpec[]) await createEntity(spec, uri, entities);
      return;
    case 'assertCollectionExists':
    case 'assertCollectionNotExists': {
      const found = await db.listCollections({ name: String(collectionName) }).toArray();
      return check(found.length > 0 === (name === 'assertCollectionExists') ? undefined : `${name}: it is otherwise`);
    }
    case 'assertIndexExists':
    case 'assertIndexNotExists': {
      const indexes = await db.collection(String(collectionName)).listIndexes().toArray();
      const exists = indexes.some(({ name: own }) => own === indexName);
      return check(exists === (name === 'assertIndexExists') ? undefined : `${name}: it is otherwise`);
    }
    default:
      throw new NotRunnable(`the runner does not know the operation ${name}`);
  }
}

function checkError(
  expected: ExpectedError,
  error: unknown,
  entities: ReadonlyMap<string, unknown>,
  name: string,
): void {
  const { code, codeName, message, response, labels } = describe(error);
  const fail = (what: string) => {
    throw new Error(`${name}: ${what}, got: ${message}`);
  };
  const isClientError = !(error instanceof MongoServerError) && !(error instanceof MongoClientBulkWriteError);
  if (expected.isClientError !== undefined && expected.isClientError !== isClientError)
    fail('expected an error of the other side');
  if (expected.errorContains !== undefined && !message.toLowerCase().includes(expected.errorContains.toLowerCase())) {
    fail(`expected "${expected.errorContains}"`);
  }
  if (expected.errorCode !== undefined && code !== expected.errorCode)
    fail(`expected code ${expected.errorCode}, not ${String(code)}`);
  if (expected.errorCodeName !== undefined && codeName !== expected.errorCodeName)
    fail(`expected ${expected.errorCodeName}`);
  for (const label of expected.errorLabelsContain ?? []) if (!labels(label)) fail(`expected the label ${label}`);
  for (const label of expected.errorLabelsOmit ?? []) if (labels(label)) fail(`expected no label ${label}`);
  if (expected.errorResponse) check(difference(expected.errorResponse, response, entities, `${name} error`));
  const partial = error instanceof MongoBulkWriteError ? error.result : partialOf(error);
  if (expected.expectResult !== undefined)
    check(difference(expected.expectResult, plainResult(partial), entities, `${name} partial result`));
  if (!(error instanceof MongoClientBulkWriteError)) return;
  for (const [index, writeError] of Object.entries(expected.writeErrors ?? {})) {
    check(difference(writeError, error.writeErrors.get(Number(index)), entities, `${name} writeErrors.${index}`));
  }
  if (expected.writeConcernErrors)
    check(difference(expected.writeConcernErrors, error.writeConcernErrors, entities, name));
}

/** This driver gives a result of zeros where nothing was done; the format expects none. */
function partialOf(error: unknown): unknown {
  const partial = error instanceof MongoClientBulkWriteError ? error.partialResult : undefined;
  const { insertedCount = 0, upsertedCount = 0, matchedCount = 0, modifiedCount = 0, deletedCount = 0 } = partial ?? {};
  return insertedCount + upsertedCount + matchedCount + modifiedCount + deletedCount === 0 ? undefined : partial;
}

/** Returns an error's text from any of the driver's fields for it. */
function describe(error: unknown) {
  const cause =
    error instanceof MongoClientBulkWriteError && error.cause instanceof MongoServerError ? error.cause : error;
  return {
    code: cause instanceof MongoError ? cause.code : undefined,
    codeName: cause instanceof MongoServerError ? cause.codeName : undefined,
    message: error instanceof Error ? error.message : String(error),
    response: cause instanceof MongoServerError ? cause.errorResponse : undefined,
    labels: (label: string) => cause instanceof MongoError && cause.hasErrorLabel(label),
  };
}

/** Results as plain documents: the driver's maps and classes as documents with the fields they have. */
function plainResult(result: unknown): unknown {
  if (result instanceof Map)
    return Object.fromEntries([...result].map(([key, value]) => [String(key), plainResult(value)]));
  if (
    typeof result !== 'object' ||
    result === null ||
    Array.isArray(result) ||
    '_bsontype' in result ||
    result instanceof Date
  )
    return result;
  const fields: Record<string, unknown> = {};
  for (const name of [
    'insertedCount',
    'matchedCount',
    'modifiedCount',
    'deletedCount',
    'upsertedCount',
    'upsertedIds',
    'insertedIds',
  ]) {
    if (name in result) fields[name] = (result as Record<string, unknown>)[name];
  }
  for (const [name, value] of Object.entries(result)) {
    // A word of this driver's own, which the format has no name for.
    if (name !== 'didUpsert') fields[name] = value instanceof Map ? plainResult(value) : (value as unknown);
  }
  return fields;
}

function check(found: string | undefined): void {
  if (found !== undefined) throw new Error(found);
}
