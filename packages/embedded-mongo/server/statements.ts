import { BSONRegExp, ObjectId } from 'bson';
import { decode, encode, isArray, isDocument, type Document, type Value } from '../bson/document';
import { CommandError, unsupported } from '../errors';
import { matchPosition } from '../query';
import { foldDocument, type Fold } from '../storage/collation';
import { idKey, type Collection } from '../storage/collection';
import { hasIdFirst, Version } from '../storage/record';
import { compileSearch, search, type Match, type Search } from '../storage/search';
import { applyUpdate, replaceDocument, upsertSeed } from '../update';
import { checkSize, type Work } from './work';

export interface UpdateStatement {
  readonly filter: Document;
  readonly update: Value;
  readonly multi: boolean;
  readonly upsert: boolean;
  readonly arrayFilters: readonly Document[] | undefined;
  readonly sort: Document | undefined;
  readonly hint: Value | undefined;
  readonly vars: Document | undefined;
  readonly fold: Fold | undefined;
}

export interface UpdateResult {
  readonly matched: number;
  readonly modified: number;
  readonly upsertedId?: Value;
  /** The document before and after, where one was written or matched. */
  readonly before?: Version;
  readonly after?: Version;
}

/** @param bytes the document as the client sent it; its buffer may be reused afterwards */
export async function insertOne(work: Work, database: string, name: string, bytes: Uint8Array): Promise<void> {
  checkSize(bytes);
  const sent = decode(bytes);
  checkId(sent);
  const document = hasIdFirst(bytes) ? sent : withIdFirst(sent);
  const version = document === sent ? new Version(Buffer.from(bytes), document) : newVersion(document);
  const id = idKey(document);
  work.store.room.check();
  const collection = work.collection(database, name);
  await work.whenFree(() => work.writer.insert(collection, id, version));
  if (!work.transaction) version.forget();
}

export async function update(
  work: Work,
  database: string,
  name: string,
  statement: UpdateStatement,
): Promise<UpdateResult> {
  const change = compileChange(work, statement);
  const collection = work.store.collection(database, name);
  if (collection) {
    const result = statement.multi
      ? await updateMany(work, collection, statement, change)
      : await work.whenFree(() => updateFirst(work, collection, statement, change));
    if (result.matched > 0) return result;
  }
  if (!statement.upsert) return { matched: 0, modified: 0 };
  return upsert(work, database, name, statement, change);
}

export async function remove(
  work: Work,
  collection: Collection,
  query: Search,
): Promise<{ removed: number; last: Version | undefined }> {
  if (query.limit === 1) {
    const last = await work.whenFree(() => {
      const match = first(search(collection, work.transaction, query));
      if (match) work.writer.remove(collection, match.id);
      return match?.version;
    });
    return { removed: last ? 1 : 0, last };
  }
  const matches = [...search(collection, work.transaction, query)];
  const stillMatches = compileSearch(query);
  let removed = 0;
  for (const { id, version } of matches) {
    query.deadline.check();
    await work.whenFree(() => {
      const current = work.read(collection, id);
      if (!current || (current !== version && !stillMatches(current.document))) return;
      work.writer.remove(collection, id);
      removed++;
    });
  }
  return { removed, last: undefined };
}

/** The changed document, or the same object if nothing changes. */
type Change = (document: Document, isInsert: boolean) => Document;

function compileChange(work: Work, statement: UpdateStatement): Change {
  const { update: spec, arrayFilters, vars, multi } = statement;
  if (arrayFilters && statement.fold) throw unsupported('arrayFilters with a collation');
  const common = { now: work.now, ...(arrayFilters && { arrayFilters }), ...(vars && { vars }) };
  if (isArray(spec)) {
    if (!spec.every(isDocument)) throw failedToParse('a pipeline is an array of stages');
    if (arrayFilters) throw failedToParse('arrayFilters cannot be given with a pipeline');
    return (document, isInsert) => applyUpdate(document, spec, { ...common, isInsert });
  }
  if (!isDocument(spec)) throw failedToParse('an update is a document or a pipeline');
  const operators = Object.keys(spec)[0]?.startsWith('$') === true;
  if (!operators) {
    if (multi) throw failedToParse('multi update is not supported for replacement-style update');
    if (arrayFilters) throw failedToParse('arrayFilters cannot be given with a replacement');
    return (document) => replaceDocument(document, spec);
  }
  const positional = usesPosition(spec);
  return (document, isInsert) => {
    const position = positional && !isInsert ? positionOf(statement, document) : undefined;
    return applyUpdate(document, spec, { ...common, isInsert, ...(position !== undefined && { position }) });
  };
}

function positionOf({ filter, fold }: UpdateStatement, document: Document): number | undefined {
  return fold
    ? matchPosition(foldDocument(fold, filter), foldDocument(fold, document))
    : matchPosition(filter, document);
}

function usesPosition(update: Document): boolean {
  return Object.values(update).some(
    (fields) => isDocument(fields) && Object.keys(fields).some((path) => path.endsWith('.$') || path.includes('.$.')),
  );
}

function updateFirst(work: Work, collection: Collection, statement: UpdateStatement, change: Change): UpdateResult {
  const match = first(search(collection, work.transaction, searchOf(work, statement, 1)));
  if (!match) return { matched: 0, modified: 0 };
  const after = write(work, collection, match, change);
  return { matched: 1, modified: after === match.version ? 0 : 1, before: match.version, after };
}

async function updateMany(
  work: Work,
  collection: Collection,
  statement: UpdateStatement,
  change: Change,
): Promise<UpdateResult> {
  const query = searchOf(work, statement, 0);
  const matches = [...search(collection, work.transaction, query)];
  const stillMatches = compileSearch(query);
  let matched = 0;
  let modified = 0;
  for (const { id, version } of matches) {
    work.deadline.check();
    await work.whenFree(() => {
      const current = work.read(collection, id);
      if (!current || (current !== version && !stillMatches(current.document))) return;
      const after = write(work, collection, { id, version: current }, change);
      matched++;
      if (after !== current) modified++;
    });
  }
  return { matched, modified };
}

function write(work: Work, collection: Collection, match: Match, change: Change): Version {
  const before = match.version.document;
  const after = change(before, false);
  if (after === before) return match.version;
  const document = withIdFirst(after);
  if (idKey(document) !== match.id) {
    throw new CommandError(66, 'ImmutableField', "the update would change the immutable field '_id'");
  }
  const version = newVersion(document);
  if (version.bytes.equals(match.version.bytes)) return match.version;
  if (version.bytes.length > match.version.bytes.length) work.store.room.check();
  work.writer.replace(collection, match.id, version);
  return version;
}

async function upsert(
  work: Work,
  database: string,
  name: string,
  statement: UpdateStatement,
  change: Change,
): Promise<UpdateResult> {
  const document = withIdFirst(change(upsertSeed(statement.filter), true));
  checkId(document);
  const version = newVersion(document);
  work.store.room.check();
  const collection = work.collection(database, name);
  await work.whenFree(() => work.writer.insert(collection, idKey(document), version));
  return { matched: 0, modified: 0, upsertedId: document['_id'] ?? null, after: version };
}

function searchOf(work: Work, { filter, sort, hint, vars, fold }: UpdateStatement, limit: number): Search {
  return { filter, sort, hint, vars, fold, limit, deadline: work.deadline, now: work.now };
}

export function first<T>(items: Iterable<T>): T | undefined {
  for (const item of items) return item;
  return undefined;
}

export function newVersion(document: Document): Version {
  const bytes = encode(document);
  checkSize(bytes);
  return new Version(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), document);
}

/** MongoDB stores `_id` as the first field, and gives a document without one an ObjectId. */
function withIdFirst(document: Document): Document {
  const { _id, ...rest } = document;
  if (_id === undefined) return { _id: new ObjectId(), ...document };
  return Object.keys(document)[0] === '_id' ? document : { _id, ...rest };
}

function checkId({ _id: id }: Document): void {
  if (isArray(id) || id instanceof BSONRegExp) {
    throw new CommandError(53, 'InvalidIdField', "the '_id' value cannot be an array or a regular expression");
  }
  if (isDocument(id) && Object.keys(id).some((name) => name.startsWith('$'))) {
    throw new CommandError(52, 'DollarPrefixedFieldName', "the field names of '_id' cannot start with '$'");
  }
}

function failedToParse(message: string): CommandError {
  return new CommandError(9, 'FailedToParse', message);
}
