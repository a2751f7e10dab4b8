import { passportChanged } from '../../domain/sector/events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Connection } from 'mongoose';
import { openHub } from '../../gateway/open-hub';
import { Metrics } from '../../gateway/observability/metrics';
import { seeded } from '../../networks/demo/random';
import { systemClock } from '../../platform/clock';
import { parseConfig } from '../../platform/config';
import { createLog } from '../../platform/log';
import { connect, databaseOf } from '../../platform/mongo/connect';
import { openSubgraphs } from '../../platform/subgraph/open-subgraphs';
import { generateKeys, KeyRing } from '../../platform/tokens/key-ring';
import { hub as hubItself } from '../../platform/viewer';
import { loadDemo } from '../../networks/demo/load';
import { personas } from '../../networks/demo/personas';
import { sumOf } from '../../subgraphs/insight/services/counting/monthly-counts';
import { anonymousTallyCollection, type Tally } from '../../subgraphs/insight/models/tally';
import { subgraphList, registry } from '../../subgraphs/registry';
import { AccessLogRepository } from '../../subgraphs/identity/repositories/access-log-repository';
import { AccessAuditService } from '../../subgraphs/identity/services/access-audit-service';
import { startStore } from '../../packages/embedded-mongo/test/start-store';
import { post } from '../support/hub';
import { Client, type Acknowledged, type Ask } from './clients';
import { KeptAlive } from './kept-alive';
import { FaultyNetwork, type Fault } from './faulty-network';

const demoScale = 0.02;
const remote = ['identity', 'community'];
/** The time after which a client repeats a request. */
const patienceMilliseconds = 12_000;
const longestSettling = 90_000;

export interface ChaosOptions {
  readonly seed: number;
  readonly seconds: number;
  readonly say: (line: string) => void;
}

export interface ChaosReport {
  readonly kills: number;
  readonly faults: number;
  readonly checks: number;
  readonly passports: number;
  /** The number of repeated requests. */
  readonly again: number;
  /** The process that was killed last. */
  readonly last: string;
  /** Milliseconds from the last kill to the hub's next answer of any kind. */
  readonly answered: number;
  /** Milliseconds from the last kill to the next complete answer. */
  readonly whole: number;
  /** The faults found; empty if there are none. */
  readonly wrong: readonly string[];
}

/**
 * Runs a hub under load, kills its store and subgraphs, and delays, cuts and resets its connections to subgraphs. After
 * the faults stop, it compares the acknowledged requests with the stored data.
 */
export async function runChaos({ seed, seconds, say }: ChaosOptions): Promise<ChaosReport> {
  const random = seeded(`chaos ${String(seed)}`);
  const folder = mkdtempSync(join(tmpdir(), 'cph-chaos-'));
  const keyFile = join(folder, 'keys.json');
  const made = generateKeys();
  writeFileSync(keyFile, JSON.stringify(made), { mode: 0o600 });
  const keys = new KeyRing(made);
  let store = await startStore({ folder: mkdtempSync(join(folder, 'store-')) });
  const { uri, port: storePort, folder: storeFolder } = store;
  const connection = await connect(uri);
  const config = parseConfig({ NODE_ENV: 'test', DATA_DIR: folder, MONGODB_URI: uri });
  const all = await openSubgraphs(
    registry.map(({ subgraph }) => subgraph),
    { connection, clock: systemClock, keys, subgraphList, config },
  );
  await loadDemo({ connection, subgraphs: all, now: systemClock(), scale: demoScale, report: () => undefined });

  const processes: KeptAlive[] = [];
  const proxies: FaultyNetwork[] = [];
  for (const name of remote) {
    const port = await freePort();
    const settings = { MONGODB_URI: uri, HUB_KEYS: keyFile, SUBGRAPH_PORT: String(port), LOG_LEVEL: 'silent' };
    const subgraph = new KeptAlive(name, settings);
    subgraph.start();
    processes.push(subgraph);
    proxies.push(await FaultyNetwork.to(port));
  }
  const SUBGRAPH_URLS = remote.map((name, at) => `${name}=http://127.0.0.1:${String(proxies[at]?.port)}/graphql`);
  const hub = await openHub({
    config: parseConfig({ NODE_ENV: 'test', DATA_DIR: folder, SUBGRAPH_URLS: SUBGRAPH_URLS.join(',') }),
    keys,
    clock: systemClock,
    log: createLog('silent'),
    inProcess: all.filter(({ name }) => !remote.includes(name)),
    store: 'embedded',
    metrics: new Metrics(),
  });
  const url = await hub.server.listen({ host: '127.0.0.1', port: 0 });
  const ask: Ask = async (query, variables, persona) => {
    const token = await hub.development?.tokenFor(typeof persona === 'string' ? personas[persona] : persona);
    return post(url, { query, variables }, token, AbortSignal.timeout(patienceMilliseconds));
  };
  try {
    await until(() => processes.every(({ isReady }) => isReady), 'the subgraphs did not start');
    await hub.relay();
    const before = await countIn(connection);
    say(`The hub is up with ${remote.join(' and ')} apart; ${String(seconds)} s of chaos, seed ${String(seed)}.`);

    const acknowledged: Acknowledged = { checks: [], passports: [], again: 0 };
    let isOver = false;
    const work = async (name: string, act: 'check' | 'join') => {
      const client = new Client(`chaos-${String(seed)}-${name}`, ask, acknowledged);
      while (!isOver) await client[act]();
    };
    const working = Promise.all([work('a', 'check'), work('b', 'check'), work('c', 'join'), work('d', 'join')]);
    // The failure is read at the end; mark it as handled until then.
    working.catch(() => undefined);

    let kills = 0;
    let faults = 0;
    const killStore = async () => {
      await store.kill();
      store = await startStore({ folder: storeFolder, port: storePort });
    };
    /** Kills a process and returns its name. */
    const kill = async (): Promise<string> => {
      const victims = processes.filter(({ isReady }) => isReady);
      const victim = victims[random.below(victims.length + 1)];
      kills += 1;
      if (victim) victim.kill();
      else await killStore();
      return victim?.name ?? 'the store';
    };
    const community = all.find(({ name }) => name === 'community');
    let poisoned = 0;
    /** Writes an event that no consumer can apply among valid ones. A store that was just killed may reject it. */
    const poison = async () => {
      const written = community?.store.unitOfWork.run(async ({ emit }) => {
        emit(passportChanged, `poisoned ${String(poisoned)}`, { poisoned: true });
      });
      await written?.then(
        () => (poisoned += 1),
        () => undefined,
      );
    };
    const end = performance.now() + seconds * 1000;
    while (performance.now() < end) {
      await wait(500 + random.below(2_500));
      await poison();
      if (random.below(2) === 0) {
        await kill();
        continue;
      }
      const proxy = random.pick(proxies);
      faults += 1;
      proxy.fault = random.pick<Fault>(['delay', 'truncate', 'reset']);
      await wait(200 + random.below(600));
      proxy.fault = 'none';
    }
    const lastKill = performance.now();
    const last = await kill();
    await until(async () => (await ask('{ sectors { code } }', {}, 'ward').catch(() => undefined)) !== undefined);
    const answered = performance.now() - lastKill;
    await until(async () => {
      const answer = await ask('{ me { givenName passports { id } } }', {}, 'carer').catch(() => undefined);
      return answer?.body.errors === undefined && answer?.body.data?.['me'] != null;
    }, 'the hub did not come back');
    const whole = performance.now() - lastKill;
    isOver = true;
    await working;

    await until(async () => {
      await hub.relay();
      return (await countIn(connection)).waiting === 0;
    }, 'events are still waiting');
    const after = await countIn(connection);
    const wrong = [
      ...differences(before, after, acknowledged),
      ...(await missing(connection, acknowledged)),
      ...(await brokenAudit(connection, keys)),
      ...(await wronglyDead(connection, poisoned)),
    ];
    return {
      kills,
      faults,
      checks: acknowledged.checks.length,
      passports: acknowledged.passports.length,
      again: acknowledged.again,
      last,
      answered: Math.round(answered),
      whole: Math.round(whole),
      wrong,
    };
  } finally {
    await hub.stop();
    for (const each of processes) await each.stop();
    for (const proxy of proxies) await proxy.close();
    await connection.close();
    await store.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Counts {
  readonly waiting: number;
  readonly checks: number;
  readonly accessByWards: number;
  readonly passports: number;
  readonly carers: number;
  readonly accounts: number;
  readonly links: number;
  readonly inboxOfIdentity: number;
  readonly inboxOfInsight: number;
  /** The checks in insight's tallies, which grow with every check event. */
  readonly tallied: number;
}

async function countIn(connection: Connection): Promise<Counts> {
  const count = (subgraph: string, collection: string, filter = {}) =>
    databaseOf(connection, subgraph).collection(collection).countDocuments(filter);
  const waiting = await Promise.all(registry.map(({ subgraph: { name } }) => count(name, 'outbox')));
  return {
    waiting: waiting.reduce((sum, each) => sum + each, 0),
    checks: await count('identity', 'checks'),
    accessByWards: await count('identity', 'accesslog', { role: 'ward', _id: /^ck_/ }),
    passports: await count('community', 'passports'),
    carers: await count('identity', 'carers'),
    accounts: await count('identity', 'accounts'),
    links: await count('identity', 'links'),
    inboxOfIdentity: await count('identity', 'inbox'),
    inboxOfInsight: await count('insight', 'inbox'),
    tallied: await talliedChecks(connection),
  };
}

/** Returns the tally of the heading and area with the most checks: every check of the run is counted there. */
async function talliedChecks(connection: Connection): Promise<number> {
  const tallies = await databaseOf(connection, 'insight')
    .collection<Tally>(anonymousTallyCollection.name)
    .find()
    .toArray();
  const sums = tallies.map(({ counts }) => sumOf(counts.checks, 0, Infinity));
  return Math.max(0, ...sums);
}

/**
 * Returns the differences from the expected counts. Each check makes one log entry under its own id (a repeated request
 * adds a line under another id) and one event. Each passport makes a new carer, one link and two events, one of them
 * identity's own.
 */
function differences(before: Counts, after: Counts, acknowledged: Acknowledged): string[] {
  const checks = acknowledged.checks.length;
  const passports = acknowledged.passports.length;
  const expected: Counts = {
    waiting: 0,
    checks,
    accessByWards: checks,
    passports,
    // The carer's own record, and the record that the introduction gave to the scheme.
    carers: 2 * passports,
    accounts: passports,
    links: passports,
    inboxOfIdentity: passports,
    inboxOfInsight: passports + checks,
    tallied: checks,
  };
  return (Object.keys(expected) as (keyof Counts)[])
    .map((what) => ({ what, more: after[what] - before[what] }))
    .filter(({ what, more }) => more !== expected[what])
    .map(({ what, more }) => `${what}: ${String(expected[what])} were acknowledged, ${String(more)} are there`);
}

/** Returns faults in the dead letters: only poisoned events may end there. */
async function wronglyDead(connection: Connection, poisoned: number): Promise<string[]> {
  const letters = await Promise.all(
    registry.map(({ subgraph: { name } }) => databaseOf(connection, name).collection('deadletters').find().toArray()),
  );
  const aggregates = letters.flat().map((letter) => String(letter['aggregate']));
  const good = aggregates.filter((aggregate) => !aggregate.startsWith('poisoned'));
  const dead = aggregates.length - good.length;
  return [
    ...good.map((aggregate) => `a good event of ${aggregate} is a dead letter`),
    ...(dead < poisoned ? [`${String(poisoned)} events were poisoned, ${String(dead)} are dead letters`] : []),
  ];
}

async function missing(connection: Connection, { checks, passports }: Acknowledged): Promise<string[]> {
  const parts: [string, string, readonly string[]][] = [
    ['identity', 'checks', checks],
    ['identity', 'accesslog', checks],
    ['community', 'passports', passports],
    ['identity', 'links', passports],
  ];
  const found = await Promise.all(
    parts.map(async ([subgraph, collection, ids]) => {
      if (new Set(ids).size !== ids.length) return [`${collection}: two requests were answered with the same id`];
      const there = await databaseOf(connection, subgraph)
        .collection<{ _id: string }>(collection)
        .countDocuments({ _id: { $in: [...ids] } });
      return there === ids.length ? [] : [`${collection}: ${String(ids.length - there)} are missing`];
    }),
  );
  return found.flat();
}

async function brokenAudit(connection: Connection, keys: KeyRing): Promise<string[]> {
  const entries = new AccessLogRepository(hubItself, databaseOf(connection, 'identity'));
  const { broken } = await new AccessAuditService(keys, entries).verify();
  return broken ? [`the audit chain: ${broken.record}: ${broken.reason}`] : [];
}

async function until(isSo: () => boolean | Promise<boolean>, otherwise = 'it took too long'): Promise<void> {
  const end = performance.now() + longestSettling;
  // A store that has just restarted may refuse the first request.
  while (!(await Promise.resolve(isSo()).catch(() => false))) {
    if (performance.now() > end) throw new Error(otherwise);
    await wait(50);
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
