import { collectionName } from '../arguments';
import { workOf, type Command } from '../context';
import { insertOne } from '../statements';
import { runStatements, statementBytes } from './write-reply';

export const insert: Command = {
  access: 'write',
  inTransaction: true,
  fields: ['documents', 'ordered', 'bypassDocumentValidation'],
  async run(context) {
    const { command, db } = context;
    const name = collectionName(command, 'insert');
    const documents = statementBytes(context, 'documents');
    const work = workOf(context);
    const { results, errors } = await runStatements(context, work, documents.length, async (index) => {
      await insertOne(work, db, name, documents[index] ?? new Uint8Array());
      return { n: 1 };
    });
    return { n: results.length, ...(errors.length > 0 && { writeErrors: errors }) };
  },
};
