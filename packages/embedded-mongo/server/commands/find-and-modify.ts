import { isArray, isDocument, type Document, type Value } from '../../bson/document';
import { CommandError } from '../../errors';
import { compileProjection } from '../../projection';
import type { Version } from '../../storage/record';
import { collectionName, documents, flag, optionalDocument } from '../arguments';
import { foldOf } from '../../storage/collation';
import { workOf, type Command, type Context } from '../context';
import { remove, update } from '../statements';
import type { Work } from '../work';
import { hintOf } from './find';
import { statementNumber } from './write-reply';

export const findAndModify: Command = {
  access: 'write',
  inTransaction: true,
  fields: [
    ...['query', 'sort', 'remove', 'update', 'new', 'fields', 'upsert', 'arrayFilters', 'hint', 'let', 'collation'],
    'bypassDocumentValidation',
  ],
  async run(context) {
    const work = workOf(context);
    const statement = statementNumber(context.command, 0);
    try {
      const remembered = work.remembered(statement);
      if (remembered) return withoutNumber(remembered);
      const result = await run(context, work);
      work.remember(statement, result);
      return result;
    } finally {
      work.finish();
    }
  },
};

async function run(context: Context, work: Work): Promise<Document> {
  const { command, db, server, deadline, now } = context;
  const name = collectionName(command, command['findAndModify'] === undefined ? 'findandmodify' : 'findAndModify');
  const filter = optionalDocument(command, 'query') ?? {};
  const sort = optionalDocument(command, 'sort');
  const vars = optionalDocument(command, 'let');
  const show = projection(command, filter, now);
  const wantsNew = flag(command, 'new');
  const spec = command['update'];
  if (flag(command, 'remove')) {
    if (spec !== undefined || wantsNew || flag(command, 'upsert')) {
      throw new CommandError(9, 'FailedToParse', 'remove cannot be combined with update, new or upsert');
    }
    const collection = server.store.collection(db, name);
    const query = { fold: foldOf(command), filter, sort, hint: hintOf(command), limit: 1, vars, deadline, now };
    const { last } = collection ? await remove(work, collection, query) : { last: undefined };
    return { lastErrorObject: { n: last ? 1 : 0 }, value: show(last) };
  }
  if (!isDocument(spec) && !isArray(spec)) {
    throw new CommandError(9, 'FailedToParse', 'either an update or remove=true must be specified');
  }
  const statement = {
    fold: foldOf(command),
    filter,
    update: spec,
    multi: false,
    upsert: flag(command, 'upsert'),
    arrayFilters: command['arrayFilters'] === undefined ? undefined : documents(command, 'arrayFilters'),
    sort,
    hint: hintOf(command),
    vars,
  };
  const { matched, upsertedId, before, after } = await update(work, db, name, statement);
  return {
    lastErrorObject: {
      n: matched > 0 || upsertedId !== undefined ? 1 : 0,
      updatedExisting: matched > 0,
      ...(upsertedId !== undefined && { upserted: upsertedId }),
    },
    value: show(wantsNew ? after : before),
  };
}

function projection(command: Document, filter: Document, now: Date): (version: Version | undefined) => Value {
  const spec = optionalDocument(command, 'fields');
  if (!spec) return (version) => version?.document ?? null;
  const project = compileProjection(spec, { filter, now });
  return (version) => (version ? project(version.document) : null);
}

function withoutNumber({ statement: _, ...result }: Document): Document {
  return result;
}
