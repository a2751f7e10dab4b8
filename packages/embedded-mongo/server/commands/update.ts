import { decode, isArray, isDocument, type Document } from '../../bson/document';
import { CommandError, unsupported } from '../../errors';
import { collectionName, document, documents, flag, optionalDocument } from '../arguments';
import { foldOf } from '../../storage/collation';
import { workOf, type Command } from '../context';
import { update as applyStatement, type UpdateStatement } from '../statements';
import { hintOf } from './find';
import { runStatements, statementBytes, sum, upserts } from './write-reply';

const fields = new Set(['q', 'u', 'c', 'multi', 'upsert', 'arrayFilters', 'hint', 'sort', 'collation']);

export const update: Command = {
  access: 'write',
  inTransaction: true,
  fields: ['updates', 'ordered', 'bypassDocumentValidation', 'let'],
  async run(context) {
    const { command, db } = context;
    const name = collectionName(command, 'update');
    const statements = statementBytes(context, 'updates').map((bytes) => parse(decode(bytes), command));
    const work = workOf(context);
    const { results, errors } = await runStatements(context, work, statements.length, async (index) => {
      const statement = statements[index];
      if (!statement) return {};
      const { matched, modified, upsertedId } = await applyStatement(work, db, name, statement);
      return {
        n: upsertedId === undefined ? matched : 1,
        nModified: modified,
        ...(upsertedId !== undefined && { upserted: { _id: upsertedId } }),
      };
    });
    const upserted = upserts(results);
    return {
      n: sum(results, 'n'),
      nModified: sum(results, 'nModified'),
      ...(upserted.length > 0 && { upserted }),
      ...(errors.length > 0 && { writeErrors: errors }),
    };
  },
};

function parse(statement: Document, command: Document): UpdateStatement {
  for (const field of Object.keys(statement)) {
    if (!fields.has(field))
      throw new CommandError(40415, 'Location40415', `BSON field 'update.updates.${field}' is an unknown field`);
  }
  const { u } = statement;
  if (!isDocument(u) && !isArray(u))
    throw new CommandError(9, 'FailedToParse', 'an update is a document or a pipeline');
  if (statement['c'] !== undefined) throw unsupported('an update with constants');
  const multi = flag(statement, 'multi');
  const sort = optionalDocument(statement, 'sort');
  if (multi && sort) throw new CommandError(9, 'FailedToParse', 'cannot specify sort with multi=true');
  return {
    fold: foldOf(statement),
    filter: document(statement, 'q'),
    update: u,
    multi,
    upsert: flag(statement, 'upsert'),
    arrayFilters: statement['arrayFilters'] === undefined ? undefined : documents(statement, 'arrayFilters'),
    sort,
    hint: hintOf(statement),
    vars: optionalDocument(command, 'let'),
  };
}
