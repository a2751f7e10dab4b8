import type { FormattedExecutionResult } from 'graphql';
import { generateKeys, KeyRing } from '../../platform/tokens/key-ring';
import { databaseOf } from '../../platform/mongo/connect';
import { Relay } from '../../platform/events/relay';
import { createLog } from '../../platform/log';
import { SubgraphExecutor } from '../../platform/subgraph/executor';
import { RunningSubgraph } from '../../platform/subgraph/running-subgraph';
import type { Viewer } from '../../platform/viewer';
import { subgraphList, registry } from '../../subgraphs/registry';
import { TestClock } from './clock';
import { openTestDatabase } from './database';

/** Some subgraphs on databases of their own, queried as by the gateway, with a clock that the test moves. */
export interface TestSubgraphs {
  readonly clock: TestClock;
  readonly keys: KeyRing;
  running(name: string): RunningSubgraph;
  /** Queries one subgraph as a viewer; `_entities` is a query like any other. */
  ask(
    name: string,
    query: string,
    variables: Record<string, unknown>,
    viewer: Viewer,
  ): Promise<FormattedExecutionResult>;
  /** Relays all waiting events, and those that they cause. */
  relay(): Promise<void>;
  close(): Promise<void>;
}

export async function startTestSubgraphs(...names: string[]): Promise<TestSubgraphs> {
  const database = await openTestDatabase();
  const clock = new TestClock();
  const keys = new KeyRing(generateKeys());
  const defects: unknown[] = [];
  const started = new Map<string, { running: RunningSubgraph; executor: SubgraphExecutor }>();
  for (const { subgraph } of registry.filter(({ subgraph: { name } }) => names.includes(name))) {
    const connection = databaseOf(database.connection, subgraph.name, database.prefix);
    const running = new RunningSubgraph(subgraph, { connection, clock: clock.read, keys, subgraphList });
    await running.prepare();
    started.set(subgraph.name, {
      running,
      executor: new SubgraphExecutor(running, ({ error }) => defects.push(error)),
    });
  }
  const named = (name: string) => {
    const found = started.get(name);
    if (!found) throw new Error(`the test did not start ${name}`);
    return found;
  };
  const relay = new Relay({
    sources: new Map([...started].map(([name, { running }]) => [name, running.outbox])),
    sinks: [...started.values()].map(({ running }) => running.sink),
    log: createLog('silent'),
    everyMilliseconds: 60_000,
    gatherMilliseconds: 0,
  });
  return {
    clock,
    keys,
    running: (name) => named(name).running,
    ask: async (name, query, variables, viewer) => {
      const { running, executor } = named(name);
      const answer = await executor.execute({ query, variables }, running.createContext(viewer));
      const [defect] = defects.splice(0);
      // No test expects a defect: show it instead of its id.
      if (defect !== undefined) throw new Error('a defect in the subgraph', { cause: defect });
      return answer;
    },
    relay: () => relay.drain(),
    close: async () => {
      await relay.stop();
      await database.close();
    },
  };
}
