import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Connection } from 'mongoose';
import { MongoMemoryReplSet } from 'mongodb-memory-server';
import { allAuthorities } from '../../domain/geography/area';
import { connect, databaseOf } from '../../platform/mongo/connect';
import { Outbox } from '../../platform/events/outbox';
import { outboxCollection } from '../../platform/events/stored-event';
import { modelOf } from '../../platform/mongo/collection';
import { RunningSubgraph } from '../../platform/subgraph/running-subgraph';
import { generateKeys, KeyRing } from '../../platform/tokens/key-ring';
import { insight } from '../../subgraphs/insight';
import { subgraphList } from '../../subgraphs/registry';

export const clock = () => new Date('2026-11-21T09:30:00Z');

/** Processor time in milliseconds. The store's is unknown where it is no process of this machine. */
export interface ProcessorTime {
  readonly hub: number;
  readonly store?: number;
}

/** Opens insight with its own store: an embedded one in its own process, unless there is a MongoDB. */
export class OpenedInsight {
  private constructor(
    readonly insight: RunningSubgraph,
    /** Another subgraph, whose events insight consumes. */
    readonly teller: { readonly connection: Connection; readonly outbox: Outbox },
    private readonly connection: Connection,
    readonly memberships: number,
    private readonly local?: { readonly store: MongoMemoryReplSet; readonly folder: string },
  ) {}

  static async open(name: string, uri: string | undefined, memberships: number): Promise<OpenedInsight> {
    const local = uri === undefined ? await localStore() : undefined;
    const connection = await connect(uri ?? local?.store.getUri() ?? '');
    const database = databaseOf(connection, 'insight', name);
    await database.dropDatabase();
    const keys = new KeyRing(generateKeys());
    const running = new RunningSubgraph(insight, { connection: database, clock, keys, subgraphList });
    await running.prepare();
    const reported = databaseOf(connection, 'teller', name);
    await reported.dropDatabase();
    const outboxModel = modelOf(reported, outboxCollection);
    await outboxModel.createCollection();
    await outboxModel.createIndexes();
    return new OpenedInsight(
      running,
      { connection: reported, outbox: new Outbox(reported) },
      connection,
      memberships,
      local,
    );
  }

  /** Three carers hold four passports. */
  get peopleByAuthority(): number {
    return Math.ceil((this.memberships * 0.75) / allAuthorities().length);
  }

  processorTime(): ProcessorTime {
    const { user, system } = process.cpuUsage();
    const pid = this.local?.store.servers[0]?.instanceInfo?.instance.mongodProcess?.pid;
    const store = pid === undefined ? undefined : processorTimeOf(pid);
    return { hub: (user + system) / 1000, ...(store !== undefined && { store }) };
  }

  async close(): Promise<void> {
    if (!this.local) for (const { connection } of [this.insight.store, this.teller]) await connection.dropDatabase();
    await this.connection.close();
    await this.local?.store.stop();
    if (this.local) rmSync(this.local.folder, { recursive: true, force: true });
  }
}

async function localStore(): Promise<{ store: MongoMemoryReplSet; folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'cph-bench-'));
  const store = await MongoMemoryReplSet.create({
    replSet: { count: 1, storageEngine: 'wiredTiger' },
    instanceOpts: [{ dbPath: folder, storageEngine: 'wiredTiger' }],
    binary: { systemBinary: join(__dirname, '../../packages/embedded-mongo/bin/mongod'), version: '8.0.0' },
  });
  return { store, folder };
}

/** Linux gives each thread's running time in nanoseconds; elsewhere it is unknown. */
function processorTimeOf(pid: number): number | undefined {
  if (process.platform !== 'linux') return undefined;
  const threads = readdirSync(`/proc/${String(pid)}/task`);
  const nanoseconds = threads.map((thread) =>
    Number(readFileSync(`/proc/${String(pid)}/task/${thread}/schedstat`, 'utf8').split(' ')[0]),
  );
  return nanoseconds.reduce((sum, each) => sum + each, 0) / 1e6;
}

/** Returns the processor time between two moments. */
export function between(before: ProcessorTime, after: ProcessorTime): ProcessorTime {
  return {
    hub: after.hub - before.hub,
    ...(after.store !== undefined && before.store !== undefined && { store: after.store - before.store }),
  };
}
