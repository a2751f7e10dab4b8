import { setTimeout } from 'node:timers/promises';
import { encode, isDocument, type Document, type Value } from '../bson/document';
import { isNumber, toNumber } from '../bson/numbers';
import { Deadline } from '../deadline';
import { CommandError, unsupported } from '../errors';
import { DuplicateKey } from '../storage/index';
import { withFields } from '../wire/raw';
import type { Request } from '../wire/message';
import { count } from './arguments';
import { commands } from './commands';
import type { Connection } from './connection';
import type { Command, Context, Reply } from './context';
import { allows } from './roles';
import type { Server } from './server';

/** Fields that every command takes. */
const common = new Set([
  ...[
    '$db',
    '$readPreference',
    '$clusterTime',
    'lsid',
    'txnNumber',
    'autocommit',
    'startTransaction',
    'stmtId',
    'stmtIds',
  ],
  ...[
    'readConcern',
    'writeConcern',
    'maxTimeMS',
    'maxTimeMSOpTime',
    'comment',
    'apiVersion',
    'apiStrict',
    'apiDeprecationErrors',
  ],
]);

/** Runs one command. @returns the bytes of the reply, or undefined where the connection is to be closed instead */
export async function dispatch(
  server: Server,
  connection: Connection,
  request: Request,
): Promise<Uint8Array | undefined> {
  const [name = ''] = Object.keys(request.command);
  const failure = server.options.testCommands ? server.failPoints.next(request.command) : undefined;
  if (failure?.closes === 'before') return undefined;
  if (failure && failure.delay > 0) await setTimeout(failure.delay);
  try {
    if (failure?.error) throw failure.error;
    const reply = await run(server, connection, request, name);
    if (failure?.closes === 'after') return undefined;
    if (failure?.writeConcernError) {
      const { writeConcernError: error } = failure;
      const all = isNumber(error['code'])
        ? server.failPoints.labels(toNumber(error['code']), request.command, name)
        : [];
      // The write itself has been done.
      const labels = all.filter((label) => label !== 'TransientTransactionError');
      return encodeWith(reply, { writeConcernError: error, ...(labels.length > 0 && { errorLabels: labels }) });
    }
    return bytesOf(reply);
  } catch (error) {
    return encode(errorReply(server, error));
  }
}

async function run(server: Server, connection: Connection, request: Request, name: string): Promise<Reply> {
  const command = commands.get(name);
  if (!command) {
    throw new CommandError(59, 'CommandNotFound', `no such command: '${name}' (${unsupported('it').message})`);
  }
  const db = request.command['$db'];
  if (typeof db !== 'string')
    throw new CommandError(40414, 'Location40414', "BSON field '$db' is missing but a required field");
  checkAccess(server, connection, command, request.command, db);
  checkFields(command, name, request.command);
  const ending = name === 'commitTransaction' || name === 'abortTransaction';
  const use = server.sessions.use(request.command, ending, connection);
  const { session, transaction } = use;
  if (transaction && !command.inTransaction) {
    throw new CommandError(
      263,
      'OperationNotSupportedInTransaction',
      `cannot run '${name}' in a multi-document transaction`,
    );
  }
  checkConcerns(request.command, transaction !== undefined, ending);
  const milliseconds = count(request.command, 'maxTimeMS', 0);
  const context: Context = {
    server,
    connection,
    command: request.command,
    sequences: request.sequences,
    db,
    deadline: milliseconds > 0 ? Deadline.after(milliseconds) : Deadline.none,
    now: new Date(),
    ...use,
  };
  try {
    const reply = await command.run(context);
    if (command.writes || command.access === 'write' || command.access === 'manage')
      return await acknowledged(context, reply);
    return reply;
  } catch (error) {
    // As in MongoDB, whatever fails inside a transaction ends it.
    if (session && transaction && !ending && session.transaction === transaction) server.sessions.finish(session);
    throw error;
  }
}

/** Waits until the write is on disk, unless the client said it need not be. */
async function acknowledged({ server, command, transaction }: Context, reply: Reply): Promise<Reply> {
  if (transaction && command['commitTransaction'] === undefined) return reply;
  const concern = command['writeConcern'];
  const { w = 'majority', j } = isDocument(concern) ? concern : {};
  if ((w === 0 || w === 1) && j !== true) return reply;
  await server.store.durable();
  if (typeof w !== 'number' || w <= 1) return reply;
  const error = { code: 100, codeName: 'UnsatisfiableWriteConcern', errmsg: 'Not enough data-bearing nodes' };
  return encodeWith(reply, { writeConcernError: error });
}

function checkAccess(server: Server, connection: Connection, { access }: Command, command: Document, db: string): void {
  if (!server.options.auth || access === 'open') return;
  const { user } = connection;
  if (!user) {
    // The localhost exception: a local client without a sign-in makes the first user.
    if (access === 'users' && connection.isLocal && server.users.none) return;
    throw new CommandError(13, 'Unauthorized', 'command requires authentication');
  }
  // The value of a command's first field is, for most, the collection's name.
  const [first] = Object.values(command);
  const collection = typeof first === 'string' && first.startsWith('system.') ? first : undefined;
  if (access === 'own' || allows(user.roles, access, db, collection)) return;
  throw new CommandError(13, 'Unauthorized', 'not authorized to execute this command');
}

function checkFields({ fields }: Command, name: string, command: Document): void {
  if (fields === 'any') return;
  for (const field of Object.keys(command)) {
    if (field === name || common.has(field) || fields.includes(field)) continue;
    throw new CommandError(40415, 'Location40415', `BSON field '${name}.${field}' is an unknown field`);
  }
}

function checkConcerns({ readConcern, writeConcern }: Document, inTransaction: boolean, ending: boolean): void {
  if (inTransaction && !ending && writeConcern !== undefined) {
    throw new CommandError(72, 'InvalidOptions', 'writeConcern is not allowed within a multi-statement transaction');
  }
  const level = isDocument(readConcern) ? readConcern['level'] : undefined;
  const known: (Value | undefined)[] = [undefined, 'local', 'available', 'majority', 'snapshot', 'linearizable'];
  if (!known.includes(level)) throw new CommandError(9, 'FailedToParse', 'unknown read concern level');
  if (level === 'snapshot' && !inTransaction) throw unsupported('a snapshot read outside a transaction');
}

function encodeWith(reply: Reply, fields: Document): Uint8Array {
  return withFields(bytesOf(reply), fields);
}

function bytesOf(reply: Reply): Uint8Array {
  if (reply instanceof Uint8Array) return reply;
  return encode({ ...reply, ok: 1 });
}

function errorReply(server: Server, error: unknown): Document {
  if (error instanceof CommandError) {
    return {
      ok: 0,
      errmsg: error.message,
      code: error.code,
      codeName: error.codeName,
      ...(error instanceof DuplicateKey && { keyPattern: error.keyPattern, keyValue: error.keyValue }),
      ...(error.labels.length > 0 && { errorLabels: error.labels }),
    };
  }
  // The frames tell where; the message might hold what.
  const frames = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];
  server.print(`internal error in a command:${frames.map((frame) => `\n${frame}`).join('')}`);
  return { ok: 0, errmsg: 'internal error', code: 1, codeName: 'InternalError' };
}
