import { decode, encode, isArray, isDocument, type Document } from '../../bson/document';
import { isNumber, toNumber } from '../../bson/numbers';
import { CommandError } from '../../errors';
import { cursorReply } from '../../wire/cursor-reply';
import { withFields } from '../../wire/raw';
import { document, documents, flag, optionalDocument, text } from '../arguments';
import { foldOf } from '../../storage/collation';
import { workOf, type Command, type Context } from '../context';
import { allows } from '../roles';
import { insertOne, remove, update } from '../statements';
import type { Work } from '../work';
import { hintOf } from './find';
import { runStatements, statementBytes, sum } from './write-reply';

/** One write command for many collections (MongoDB 8.0): `ops` refer to `nsInfo` by number. */
export const bulkWrite: Command = {
  access: 'own',
  writes: true,
  inTransaction: true,
  fields: ['ops', 'nsInfo', 'ordered', 'errorsOnly', 'let', 'bypassDocumentValidation', 'cursor'],
  async run(context) {
    const operations = statementBytes(context, 'ops').map((bytes) => decode(bytes));
    const namespaces = statementBytes(context, 'nsInfo').map((bytes) => namespaceOf(context, decode(bytes)));
    const work = workOf(context);
    const { results, errors } = await runStatements(context, work, operations.length, async (index) =>
      run(context, work, operations[index] ?? {}, namespaces),
    );
    const listed = [
      ...(flag(context.command, 'errorsOnly')
        ? []
        : results.map(({ index, kind: _, ...result }) => ({ ok: 1, idx: index ?? 0, ...result }))),
      ...errors.map(({ index, ...error }) => ({ ok: 0, idx: index ?? 0, n: 0, ...error })),
    ].sort((a, b) => Number(a.idx) - Number(b.idx));
    const of = (kind: string) => results.filter((result) => result['kind'] === kind);
    const upserted = of('update').filter(({ upserted }) => upserted !== undefined).length;
    return withFields(
      cursorReply(
        'firstBatch',
        'admin.$cmd.bulkWrite',
        0n,
        listed.map((one) => encode(one)),
      ),
      {
        nErrors: errors.length,
        nInserted: sum(of('insert'), 'n'),
        nMatched: sum(of('update'), 'n') - upserted,
        nModified: sum(of('update'), 'nModified'),
        nUpserted: upserted,
        nDeleted: sum(of('delete'), 'n'),
      },
    );
  },
};

interface Namespace {
  readonly db: string;
  readonly name: string;
}

function namespaceOf({ server, connection }: Context, info: Document): Namespace {
  const namespace = text(info, 'ns');
  const dot = namespace.indexOf('.');
  if (dot < 1) throw new CommandError(73, 'InvalidNamespace', 'a namespace is a database and a collection');
  const [db, name] = [namespace.slice(0, dot), namespace.slice(dot + 1)];
  if (server.options.auth && !allows(connection.user?.roles ?? [], 'write', db, name)) {
    throw new CommandError(13, 'Unauthorized', 'not authorized to execute this command');
  }
  return { db, name };
}

async function run(
  context: Context,
  work: Work,
  operation: Document,
  namespaces: readonly Namespace[],
): Promise<Document> {
  const [kind = ''] = Object.keys(operation);
  const number = operation[kind];
  const namespace = isNumber(number) ? namespaces[toNumber(number)] : undefined;
  if (!namespace) throw new CommandError(2, 'BadValue', 'an operation refers to a namespace that is not there');
  const { db, name } = namespace;
  const { deadline, now, server, command } = context;
  const vars = optionalDocument(command, 'let');
  if (kind === 'insert') {
    await insertOne(work, db, name, encode(document(operation, 'document')));
    return { kind, n: 1 };
  }
  const common = { filter: document(operation, 'filter'), hint: hintOf(operation), vars };
  const multi = flag(operation, 'multi');
  if (kind === 'delete') {
    const collection = server.store.collection(db, name);
    const query = { fold: foldOf(operation), ...common, limit: multi ? 0 : 1, deadline, now };
    return { kind, n: collection ? (await remove(work, collection, query)).removed : 0 };
  }
  const spec = operation['updateMods'];
  if (kind !== 'update' || (!isDocument(spec) && !isArray(spec))) {
    throw new CommandError(9, 'FailedToParse', 'an operation is an insert, an update or a delete');
  }
  const { matched, modified, upsertedId } = await update(work, db, name, {
    fold: foldOf(operation),
    ...common,
    update: spec,
    multi,
    upsert: flag(operation, 'upsert'),
    arrayFilters: operation['arrayFilters'] === undefined ? undefined : documents(operation, 'arrayFilters'),
    sort: optionalDocument(operation, 'sort'),
  });
  if (upsertedId === undefined) return { kind, n: matched, nModified: modified };
  return { kind, n: 1, nModified: 0, upserted: { _id: upsertedId } };
}
