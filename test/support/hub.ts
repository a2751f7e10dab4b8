import '../../networks/demo/register';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FormattedExecutionResult } from 'graphql';
import { openHub, type Hub } from '../../gateway/open-hub';
import { Metrics } from '../../gateway/observability/metrics';
import { parseConfig } from '../../platform/config';
import { createLog, type Logger } from '../../platform/log';
import { SubgraphExecutor } from '../../platform/subgraph/executor';
import { openSubgraphs } from '../../platform/subgraph/open-subgraphs';
import type { RunningSubgraph } from '../../platform/subgraph/running-subgraph';
import { subgraphServer } from '../../platform/subgraph/subgraph-server';
import { InternalTokenVerifier } from '../../platform/tokens/internal-token';
import { generateKeys, KeyRing } from '../../platform/tokens/key-ring';
import type { SubgraphStore } from '../../platform/subgraph/subgraph';
import type { Viewer } from '../../platform/viewer';
import { loadDemo } from '../../networks/demo/load';
import { personas, type Persona, type PersonaName } from '../../networks/demo/personas';
import { subgraphList, registry } from '../../subgraphs/registry';
import { canonicalOperations } from '../../gateway/federation/canonical-operations';
import { TestClock } from './clock';
import { openTestDatabase } from './database';

export interface Answer {
  readonly status: number;
  readonly body: FormattedExecutionResult;
}

export interface TestHubOptions {
  /** Whether to load the demo network: all its schemes, and a fiftieth of its people. */
  readonly demo?: boolean;
  readonly now?: string;
  /** Settings in addition to those of a test. */
  readonly settings?: Readonly<Record<string, string>>;
  /** The logger of the hub; no log by default. */
  readonly log?: Logger;
  /** Subgraphs that run as servers of their own, which the gateway queries over HTTP. */
  readonly remote?: readonly string[];
}

/** A whole hub on databases of its own, queried over HTTP, with a clock that the test moves. */
export interface TestHub {
  readonly url: string;
  readonly clock: TestClock;
  readonly keys: KeyRing;
  readonly hub: Hub;
  readonly metrics: Metrics;
  /** Sends one of the four named operations, or any document; as a persona, or without a sign-in. */
  ask(
    operation: string,
    variables?: Readonly<Record<string, unknown>>,
    persona?: PersonaName | Persona,
  ): Promise<Answer>;
  /** Queries a subgraph directly, without the gateway, as a viewer. */
  askSubgraph(
    name: string,
    query: string,
    variables: Readonly<Record<string, unknown>>,
    viewer: Viewer,
  ): Promise<FormattedExecutionResult>;
  /** Returns a subgraph of this process, for tests with their own kinds of requests. */
  running(name: string): RunningSubgraph;
  /** Returns a subgraph's store, for tests that read the stored data. */
  storeOf(name: string): SubgraphStore;
  /** Opens a second hub over the same store, as another replica would, and returns its `ask`. */
  beside(): Promise<TestHub['ask']>;
  /** Stops the server of a remote subgraph. */
  stopSubgraph(name: string): Promise<void>;
  readonly close: () => Promise<void>;
}

const demoScale = 0.02;

export async function startTestHub({
  demo,
  now,
  settings,
  log = createLog('silent'),
  remote = [],
}: TestHubOptions = {}): Promise<TestHub> {
  const clock = new TestClock();
  if (now !== undefined) clock.moveTo(now);
  const keys = new KeyRing(generateKeys());
  const database = await openTestDatabase();
  const { connection, prefix } = database;
  const openAll = () =>
    openSubgraphs(
      registry.map(({ subgraph }) => subgraph),
      {
        connection,
        prefix,
        clock: clock.read,
        keys,
        subgraphList,
        config: parseConfig({ NODE_ENV: 'test', ...settings }),
        log,
      },
    );
  const subgraphs = await openAll();
  if (demo)
    await loadDemo({ connection, prefix, subgraphs, now: clock.read(), scale: demoScale, report: () => undefined });
  const servers = new Map<string, RemoteServer>();
  for (const running of subgraphs.filter(({ name }) => remote.includes(name)))
    servers.set(running.name, await startRemote(running, keys, clock));
  const config = parseConfig({
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    DATA_DIR: mkdtempSync(join(tmpdir(), 'cph-hub-')),
    SUBGRAPH_URLS: [...servers].map(([name, { url }]) => `${name}=${url}/graphql`).join(','),
    ...settings,
  });
  const inProcess = subgraphs.filter(({ name }) => !remote.includes(name));
  const metrics = new Metrics();
  const hub = await openHub({
    config,
    keys,
    clock: clock.read,
    log,
    inProcess,
    store: 'embedded',
    metrics,
  });
  const url = await hub.server.listen({ host: '127.0.0.1', port: 0 });
  const known = new Map(canonicalOperations().map(({ operation, query }) => [operation, query]));
  const askerAt =
    (address: string): TestHub['ask'] =>
    async (operation, variables = {}, persona) => {
      const token =
        persona && (await hub.development?.tokenFor(typeof persona === 'string' ? personas[persona] : persona));
      return post(address, { query: known.get(operation) ?? operation, variables }, token);
    };
  const replicas: Hub[] = [];
  return {
    url,
    clock,
    keys,
    hub,
    metrics,
    ask: askerAt(url),
    beside: async () => {
      const all = await openAll();
      const parts = { config, keys, clock: clock.read, log, store: 'embedded', metrics: new Metrics() };
      const replica = await openHub({ ...parts, inProcess: all.filter(({ name }) => !remote.includes(name)) });
      replicas.push(replica);
      return askerAt(await replica.server.listen({ host: '127.0.0.1', port: 0 }));
    },
    askSubgraph: (name, query, variables, viewer) => askSubgraph(named(subgraphs, name), query, variables, viewer),
    running: (name) => named(subgraphs, name),
    storeOf: (name) => named(subgraphs, name).store,
    stopSubgraph: async (name) => {
      await servers.get(name)?.stop();
    },
    close: async () => {
      for (const each of [...replicas, hub]) await each.stop();
      for (const { stop } of servers.values()) await stop();
      await database.close();
    },
  };
}

interface RemoteServer {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

async function startRemote(running: RunningSubgraph, keys: KeyRing, clock: TestClock): Promise<RemoteServer> {
  const verifier = await InternalTokenVerifier.fromJwk(keys.checking('gateway'), running.name, clock.read);
  const { server, stop } = subgraphServer(running, verifier, createLog('silent'));
  return { stop, url: await server.listen({ host: '127.0.0.1', port: 0 }) };
}

/** Sends a body to the gateway as a client would. */
export async function post(url: string, body: unknown, token?: string, signal?: AbortSignal): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
    ...(signal && { signal }),
  });
  return { status: response.status, body: (await response.json()) as FormattedExecutionResult };
}

function named(subgraphs: readonly RunningSubgraph[], name: string): RunningSubgraph {
  const running = subgraphs.find((each) => each.name === name);
  if (!running) throw new Error(`the test did not start ${name}`);
  return running;
}

async function askSubgraph(
  running: RunningSubgraph,
  query: string,
  variables: Readonly<Record<string, unknown>>,
  viewer: Viewer,
): Promise<FormattedExecutionResult> {
  const defects: unknown[] = [];
  const executor = new SubgraphExecutor(running, ({ error }) => defects.push(error));
  const answer = await executor.execute({ query, variables }, running.createContext(viewer));
  // No test expects a defect: show it instead of its id.
  if (defects.length > 0) throw defects[0];
  return answer;
}
