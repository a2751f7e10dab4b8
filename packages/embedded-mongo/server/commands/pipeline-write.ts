import type { PipelineWrite } from '../../aggregate';
import type { Document, Value } from '../../bson/document';
import { isDocument } from '../../bson/document';
import { CommandError } from '../../errors';
import { first, newVersion, update } from '../statements';
import { idKey } from '../../storage/collection';
import { search } from '../../storage/search';
import { workOf, type Context } from '../context';
import type { Work } from '../work';
import { allows } from '../roles';

/** Carries out what `$out` or `$merge` at the end of a pipeline write, after the pipeline has run. */
export function collectWrites(context: Context): {
  add: (write: PipelineWrite) => void;
  carryOut: () => Promise<void>;
} {
  let pending: PipelineWrite | undefined;
  return {
    add: (write) => (pending = write),
    carryOut: async () => {
      if (!pending) return;
      const db = pending.db ?? context.db;
      checkMayWrite(context, db, pending.collection);
      const work = workOf(context);
      try {
        if (pending.kind === 'out') await replaceAll(work, db, pending);
        else for (const document of pending.documents) await merge(work, db, pending, document);
      } finally {
        work.finish();
      }
      await context.server.store.durable();
    },
  };
}

type OutWrite = Extract<PipelineWrite, { kind: 'out' }>;
type MergeWrite = Extract<PipelineWrite, { kind: 'merge' }>;

async function replaceAll(work: Work, db: string, { collection: name, documents }: OutWrite): Promise<void> {
  const collection = work.collection(db, name);
  for (const id of [...collection.records.keys()]) await work.whenFree(() => work.writer.remove(collection, id));
  for (const document of documents) await insert(work, db, name, document);
}

async function insert(work: Work, db: string, name: string, document: Document): Promise<void> {
  const statement = {
    ...{ filter: { _id: document['_id'] ?? null }, update: document, multi: false, upsert: true },
    ...{ arrayFilters: undefined, sort: undefined, hint: undefined, vars: undefined, fold: undefined },
  };
  await update(work, db, name, statement);
}

async function merge(work: Work, db: string, write: MergeWrite, document: Document): Promise<void> {
  const { collection: name, on, whenMatched, whenNotMatched } = write;
  const collection = work.collection(db, name);
  const filter: { [path: string]: Value } = {};
  for (const path of on) filter[path] = valueAt(document, path.split('.'));
  const query = { filter, limit: 1, deadline: work.deadline, now: work.now };
  const match = first(search(collection, work.transaction, query));
  if (!match) {
    if (whenNotMatched === 'fail') {
      throw new CommandError(13113, 'MergeStageNoMatchingDocument', '$merge could not find a matching document');
    }
    if (whenNotMatched === 'insert') await insert(work, db, name, document);
    return;
  }
  if (whenMatched === 'keepExisting') return;
  if (whenMatched === 'fail') throw collection.idIndex.duplicate([document['_id']], collection.namespace);
  const before = match.version.document;
  const after = whenMatched === 'merge' ? { ...before, ...document } : { ...document, _id: before['_id'] ?? null };
  if (idKey(after) !== match.id)
    throw new CommandError(66, 'ImmutableField', "$merge would change the immutable field '_id'");
  await work.whenFree(() => work.writer.replace(collection, match.id, newVersion(after)));
}

function valueAt(value: Value | undefined, [head, ...rest]: readonly string[]): Value {
  if (head === undefined) return value ?? null;
  return isDocument(value) ? valueAt(value[head], rest) : null;
}

function checkMayWrite({ server, connection }: Context, db: string, name: string): void {
  if (!server.options.auth || allows(connection.user?.roles ?? [], 'write', db, name)) return;
  throw new CommandError(13, 'Unauthorized', 'not authorized to execute this command');
}
