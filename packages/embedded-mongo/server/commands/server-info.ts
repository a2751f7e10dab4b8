import { isDocument, type Document } from '../../bson/document';
import { CommandError } from '../../errors';
import { SESSION_MINUTES } from '../../sessions/retry-memory';
import { MAX_MESSAGE } from '../../wire/message';
import { version, versionArray, wireVersion } from '../../version';
import { document, text } from '../arguments';
import type { Command, Context } from '../context';
import { begin } from './users';

/** `hello`, and its older name. Drivers tell more about themselves with every version. */
export const hello: Command = {
  access: 'open',
  fields: 'any',
  run(context) {
    const { server, connection, command, now } = context;
    return {
      helloOk: true,
      ...server.replicaSet.hello(),
      maxBsonObjectSize: 16 * 1024 * 1024,
      maxMessageSizeBytes: MAX_MESSAGE,
      maxWriteBatchSize: 100_000,
      localTime: now,
      logicalSessionTimeoutMinutes: SESSION_MINUTES,
      connectionId: connection.id,
      minWireVersion: 0,
      maxWireVersion: wireVersion,
      readOnly: false,
      ...(typeof command['saslSupportedMechs'] === 'string' && { saslSupportedMechs: ['SCRAM-SHA-256'] }),
      ...speculative(context),
    };
  },
};

/** A sign-in that cannot begin this way is left out, and the client begins it anew. */
function speculative({ server, connection, command }: Context): Document {
  const { speculativeAuthenticate: first } = command;
  if (!isDocument(first) || typeof first['db'] !== 'string') return {};
  try {
    return { speculativeAuthenticate: begin(server, connection, first, first['db']) };
  } catch {
    return {};
  }
}

export const ping: Command = { access: 'open', fields: [], run: () => ({}) };

export const buildInfo: Command = {
  access: 'open',
  fields: [],
  run: () => ({
    version,
    versionArray,
    gitVersion: 'embedded-mongo',
    modules: [],
    javascriptEngine: 'none',
    bits: 64,
    debug: false,
    maxBsonObjectSize: 16 * 1024 * 1024,
    storageEngines: ['embedded'],
  }),
};

export const serverStatus: Command = {
  access: 'cluster',
  // Monitoring tools switch sections on and off by name; there is one answer.
  fields: ['repl', 'metrics', 'locks', 'wiredTiger', 'opLatencies', 'tcmalloc'],
  run({ server, now }) {
    const { documents, bytes } = server.store.totals();
    const memory = process.memoryUsage();
    return {
      version,
      process: 'embedded-mongo',
      pid: BigInt(process.pid),
      uptime: Math.round((Date.now() - server.startedAt) / 1000),
      localTime: now,
      connections: { current: server.connectionCount, available: 10_000, totalCreated: server.connectionCount },
      mem: { bits: 64, resident: Math.round(memory.rss / 1048576) },
      metrics: { cursor: { open: { total: server.cursors.size } } },
      transactions: { currentOpen: server.store.openTransactions },
      storageEngine: { name: 'embedded', persistent: true, documents, bytes: BigInt(bytes) },
    };
  },
};

export const getParameter: Command = {
  access: 'cluster',
  fields: [
    'allParameters',
    'featureCompatibilityVersion',
    'enableTestCommands',
    'authenticationMechanisms',
    'requireApiVersion',
  ],
  run: ({ server }) => ({
    featureCompatibilityVersion: { version: version.split('.').slice(0, 2).join('.') },
    enableTestCommands: server.options.testCommands,
    authenticationMechanisms: ['SCRAM-SHA-256'],
    requireApiVersion: false,
  }),
};

export const getCmdLineOpts: Command = {
  access: 'cluster',
  fields: [],
  run: ({ server }) => ({ argv: server.options.argv, parsed: {} }),
};

export const getLog: Command = {
  access: 'cluster',
  fields: [],
  run: () => ({ totalLinesWritten: 0, log: [] }),
};

export const shutdown: Command = {
  access: 'cluster',
  fields: ['force', 'timeoutSecs'],
  run({ server }) {
    server.stop();
    return {};
  },
};

export const configureFailPoint: Command = {
  access: 'cluster',
  fields: ['mode', 'data'],
  run({ server, command }) {
    if (!server.options.testCommands) {
      throw new CommandError(
        59,
        'CommandNotFound',
        "no such command: 'configureFailPoint' (start with --setParameter enableTestCommands=1)",
      );
    }
    const data = command['data'] === undefined ? {} : document(command, 'data');
    server.failPoints.configure(text(command, 'configureFailPoint'), command['mode'], data);
    return {};
  },
};
