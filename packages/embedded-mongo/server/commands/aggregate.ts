import { runPipeline } from '../../aggregate';
import { encode, isDocument, type Document, type Value } from '../../bson/document';
import { CommandError, unsupported } from '../../errors';
import { countMatches, search, type Match } from '../../storage/search';
import { count, documents, flag, optionalDocument } from '../arguments';
import type { Command, Context } from '../context';
import { explained } from './explain';
import { openCursor } from './find';
import { split } from './leading-search';
import { searchNotEnabled } from './search-indexes';
import { allows } from '../roles';
import { collectWrites } from './pipeline-write';

const FIRST_BATCH = 101;

export const aggregate: Command = {
  access: 'read',
  inTransaction: true,
  fields: ['pipeline', 'cursor', 'explain', 'allowDiskUse', 'bypassDocumentValidation', 'hint', 'let', 'collation'],
  async run(context) {
    const { command, db, server, transaction } = context;
    const name = command['aggregate'];
    const source = typeof name === 'string' ? name : undefined;
    const pipeline = documents(command, 'pipeline');
    if (pipeline[0]?.['$listSearchIndexes'] !== undefined) throw searchNotEnabled();
    const listsSessions = source === undefined && pipeline[0]?.['$listLocalSessions'] !== undefined;
    const [query, rest] = listsSessions ? split(context, [], pipeline.slice(1)) : split(context, pipeline);
    const collection = source === undefined ? undefined : server.store.collection(db, source);
    if (flag(command, 'explain')) return explained(context, collection, query, 'queryPlanner');
    const batchSize = count(optionalDocument(command, 'cursor') ?? {}, 'batchSize', FIRST_BATCH);
    const namespace = `${db}.${source ?? '$cmd.aggregate'}`;
    const matches = search(collection, transaction, query);
    if (query.fold && !rest.every(comparesNoText)) throw unsupported('a collation with this pipeline');
    const isOut = rest.some((stage) => '$out' in stage || '$merge' in stage);
    const concern = command['readConcern'];
    if (isOut && isDocument(concern) && concern['level'] === 'linearizable') {
      throw new CommandError(72, 'InvalidOptions', '$out and $merge cannot be used with a linearizable read concern');
    }
    if (rest.length === 0) return openCursor(context, namespace, storedBytes(matches), { batchSize });
    const counter = countOnly(rest);
    if (counter) {
      const n = countMatches(collection, transaction, query);
      return openCursor(context, namespace, encoded(n === 0 ? [] : [{ _id: counter.by, n }]), { batchSize });
    }
    const writes = collectWrites(context);
    const results = runPipeline(listsSessions ? server.sessions.list() : documentsOf(matches), rest, {
      collection: (other) => visible(context, other),
      ...(query.vars && { vars: query.vars }),
      deadline: context.deadline,
      now: context.now,
      write: writes.add,
    });
    await writes.carryOut();
    return openCursor(context, namespace, encoded(results), { batchSize });
  },
};

/** Stages whose result is the same under every collation: those that `countDocuments` sends, and what only cuts. */
function comparesNoText(stage: Document): boolean {
  const { $group: group } = stage;
  if (!isDocument(group)) return '$skip' in stage || '$limit' in stage || '$count' in stage;
  const { _id: by, ...sums } = group;
  return (
    typeof by !== 'string' && !isDocument(by) && Object.values(sums).every((sum) => isDocument(sum) && '$sum' in sum)
  );
}

/** Detects the stage that `countDocuments` sends: `{$group: {_id: 1, n: {$sum: 1}}}`. It needs no decoding. */
function countOnly(rest: readonly Document[]): { by: Value } | undefined {
  const { $group: group } = rest[0] ?? {};
  if (rest.length !== 1 || !isDocument(group) || Object.keys(group).join() !== '_id,n') return undefined;
  const { _id: by = null, n } = group;
  const constant = by === null || typeof by === 'number';
  return constant && isDocument(n) && n['$sum'] === 1 && Object.keys(n).length === 1 ? { by } : undefined;
}

function* visible({ server, connection, db, transaction, deadline, now }: Context, name: string): Generator<Document> {
  if (server.options.auth && !allows(connection.user?.roles ?? [], 'read', db, name)) {
    throw new CommandError(13, 'Unauthorized', 'not authorized to execute this command');
  }
  const collection = server.store.collection(db, name);
  if (collection) yield* documentsOf(search(collection, transaction, { filter: {}, deadline, now }));
}

function* documentsOf(matches: Iterable<Match>): Generator<Document> {
  for (const { version } of matches) yield version.document;
}

function* storedBytes(matches: Iterable<Match>): Generator<Uint8Array> {
  for (const { version } of matches) yield version.bytes;
}

function* encoded(results: readonly Document[]): Generator<Uint8Array> {
  for (const result of results) yield encode(result);
}
