import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient, type MongoClientOptions } from 'mongodb';

export interface RunningStore {
  readonly folder: string;
  readonly port: number;
  readonly pid: number;
  readonly uri: string;
  /** Everything it has printed. */
  printed(): string;
  connect(options?: MongoClientOptions): Promise<MongoClient>;
  /** Ends it as mongodb-memory-server does, and gives the exit code. */
  stop(): Promise<number | null>;
  /** Ends it as a power cut does: nothing is flushed. */
  kill(): Promise<void>;
}

export interface StartOptions {
  readonly folder?: string;
  readonly port?: number;
  readonly args?: readonly string[];
  readonly auth?: boolean;
  readonly replSet?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

export class StartFailed extends Error {
  constructor(
    readonly code: number | null,
    readonly printed: string,
  ) {
    super(`the store ended with ${code}: ${printed}`);
  }
}

/** Starts the program itself, as a replica set of one unless set otherwise. Stored documents are deep-frozen. */
export async function startStore(options: StartOptions = {}): Promise<RunningStore> {
  const {
    folder = mkdtempSync(join(tmpdir(), 'embedded-mongo-')),
    port = 0,
    args = [],
    auth = false,
    replSet = true,
  } = options;
  const child = spawn(
    join(__dirname, '..', 'bin', 'mongod'),
    [
      ...['--dbpath', folder, '--port', String(port), auth ? '--auth' : '--noauth'],
      ...(replSet ? ['--replSet', 'test'] : []),
      ...args,
    ],
    { env: { ...process.env, EMBEDDED_MONGO_FREEZE: '1', ...options.env }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const actualPort = await listening(child, () => output);
  const uri = `mongodb://127.0.0.1:${actualPort}/${replSet ? '?replicaSet=test' : ''}`;
  if (replSet) await initiate(actualPort);
  const ended = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
    const exit = once(child, 'exit');
    child.kill(signal);
    await exit;
    return child.exitCode;
  };
  return {
    folder,
    port: actualPort,
    pid: child.pid ?? 0,
    uri,
    printed: () => output,
    connect: (clientOptions) => MongoClient.connect(uri, clientOptions),
    stop: () => ended('SIGINT'),
    kill: async () => void (await ended('SIGKILL')),
  };
}

function listening(child: ChildProcess, output: () => string): Promise<number> {
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', () => {
      const port = /waiting for connections on \S+:(\d+)/.exec(output())?.[1];
      if (port !== undefined) resolve(Number(port));
    });
    child.once('exit', (code) => {
      reject(new StartFailed(code, output()));
    });
  });
}

/** Makes the replica set, or finds it made. */
async function initiate(port: number): Promise<void> {
  const client = await MongoClient.connect(`mongodb://127.0.0.1:${port}/?directConnection=true`);
  try {
    const member = { _id: 0, host: `127.0.0.1:${port}` };
    await client.db('admin').command({ replSetInitiate: { _id: 'test', members: [member] } });
  } catch (error) {
    if (!(error instanceof Error) || error.message !== 'already initialized') throw error;
  } finally {
    await client.close();
  }
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
