import { encode, isDocument, type Document } from '../../bson/document';
import { isNumber, toNumber } from '../../bson/numbers';
import { CommandError } from '../../errors';
import { DuplicateKey } from '../../storage/index';
import type { Context } from '../context';
import { documents, flag } from '../arguments';
import type { Work } from '../work';

const MAX_STATEMENTS = 100_000;

/** The documents of a write command, from beside it or from within it. */
export function statementBytes({ command, sequences }: Context, field: string): readonly Uint8Array[] {
  const all = sequences.get(field) ?? documents(command, field).map((document) => encode(document));
  if (all.length === 0 || all.length > MAX_STATEMENTS) {
    throw new CommandError(16, 'InvalidLength', `write batch sizes must be between 1 and ${MAX_STATEMENTS}`);
  }
  return all;
}

/** The number of a statement among those of its session's numbered write. */
export function statementNumber({ stmtId, stmtIds }: Document, index: number): number {
  const given = Array.isArray(stmtIds) ? (stmtIds as Document[string][])[index] : undefined;
  if (isNumber(given)) return toNumber(given);
  return (isNumber(stmtId) ? toNumber(stmtId) : 0) + index;
}

/**
 * Runs statement after statement; a failed one is reported in its place and, if the command is ordered, the last. An error that
 * tells the client to retry a whole transaction fails the command.
 */
export async function runStatements(
  context: Context,
  work: Work,
  total: number,
  step: (index: number) => Promise<Document>,
): Promise<{ results: Document[]; errors: Document[] }> {
  const ordered = flag(context.command, 'ordered', true);
  const results: Document[] = [];
  const errors: Document[] = [];
  try {
    for (let index = 0; index < total; index++) {
      const statement = statementNumber(context.command, index);
      try {
        const remembered = work.remembered(statement);
        const result = remembered ?? (await step(index));
        if (!remembered) work.remember(statement, result);
        results.push({ index, ...result });
      } catch (error) {
        if (!(error instanceof CommandError) || error.labels.length > 0 || error.code === 50) throw error;
        errors.push(writeError(index, error));
        if (ordered || work.transaction) break;
      }
    }
  } finally {
    work.finish();
  }
  if (errors.length > 0 && context.session && context.transaction) context.server.sessions.finish(context.session);
  return { results, errors };
}

function writeError(index: number, error: CommandError): Document {
  return {
    index,
    code: error.code,
    errmsg: error.message,
    ...(error instanceof DuplicateKey && { keyPattern: error.keyPattern, keyValue: error.keyValue }),
  };
}

export function sum(results: readonly Document[], field: string): number {
  return results.reduce((total, { [field]: value }) => total + (isNumber(value) ? toNumber(value) : 0), 0);
}

export function upserts(results: readonly Document[]): Document[] {
  return results.flatMap(({ index, upserted }) => (isDocument(upserted) ? [{ index: index ?? 0, ...upserted }] : []));
}
