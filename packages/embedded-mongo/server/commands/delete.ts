import { decode, type Document } from '../../bson/document';
import { CommandError } from '../../errors';
import type { Search } from '../../storage/search';
import { collectionName, count, document, optionalDocument } from '../arguments';
import { foldOf } from '../../storage/collation';
import { workOf, type Command, type Context } from '../context';
import { remove } from '../statements';
import { hintOf } from './find';
import { runStatements, statementBytes, sum } from './write-reply';

const fields = new Set(['q', 'limit', 'hint', 'collation']);

export const deleteCommand: Command = {
  access: 'write',
  inTransaction: true,
  fields: ['deletes', 'ordered', 'let'],
  async run(context) {
    const { command, db, server } = context;
    const name = collectionName(command, 'delete');
    const statements = statementBytes(context, 'deletes').map((bytes) => parse(decode(bytes), context));
    const work = workOf(context);
    const { results, errors } = await runStatements(context, work, statements.length, async (index) => {
      const collection = server.store.collection(db, name);
      const statement = statements[index];
      if (!collection || !statement) return { n: 0 };
      return { n: (await remove(work, collection, statement)).removed };
    });
    return { n: sum(results, 'n'), ...(errors.length > 0 && { writeErrors: errors }) };
  },
};

function parse(statement: Document, { command, deadline, now }: Context): Search {
  for (const field of Object.keys(statement)) {
    if (!fields.has(field))
      throw new CommandError(40415, 'Location40415', `BSON field 'delete.deletes.${field}' is an unknown field`);
  }
  const limit = count(statement, 'limit', -1);
  if (limit !== 0 && limit !== 1) {
    throw new CommandError(9, 'FailedToParse', 'the limit field in delete objects must be 0 or 1');
  }
  return {
    fold: foldOf(statement),
    filter: document(statement, 'q'),
    hint: hintOf(statement),
    limit,
    vars: optionalDocument(command, 'let'),
    deadline,
    now,
  };
}
