import { systemClock } from '../platform/clock';
import { InvalidConfiguration } from '../platform/config';
import { DeadLetters } from '../platform/events/dead-letters';
import { connect, databaseOf } from '../platform/mongo/connect';
import { openOrJoinStore } from '../platform/mongo/open-store';
import { runProgram, type Program } from '../platform/program';
import { openSubgraphs } from '../platform/subgraph/open-subgraphs';
import { keysOf } from '../platform/tokens/key-ring';
import { subgraphList, registry } from '../subgraphs/registry';

const usage = 'Usage: npm run events -- list | retry <id> | discard <id>';

/**
 * `npm run events`: lists the events that a consumer failed to apply five times. `retry` queues one again, before the
 * later ones of its aggregate. `discard` drops it and releases the later ones. The relay of a running hub acts within a
 * second.
 */
async function lookAfterEvents({ config, say, onStop, finish }: Program): Promise<void> {
  const [task = '', id] = process.argv.slice(2);
  if (!['list', 'retry', 'discard'].includes(task) || (task === 'list') !== (id === undefined))
    throw new InvalidConfiguration(usage);
  const store = await openOrJoinStore(config, say);
  onStop(store.stop);
  const connection = await connect(store.uri);
  onStop(() => connection.close());
  const subgraphs = registry.map(({ subgraph }) => subgraph);
  await openSubgraphs(subgraphs, { connection, clock: systemClock, keys: keysOf(config), subgraphList, config });
  let found = 0;
  for (const { name } of subgraphs) {
    const letters = new DeadLetters(databaseOf(connection, name));
    if (id !== undefined) found += (await (task === 'retry' ? letters.retry(id) : letters.discard(id))) ? 1 : 0;
    else
      for (const { _id, type, at, consumer, reason, waiting } of await letters.list()) {
        found += 1;
        say(`${_id}  ${name} → ${consumer}  ${type}  ${at.toISOString()}  ${String(waiting)} waiting  ${reason}`);
      }
  }
  if (id === undefined) say(`${String(found)} dead.`);
  else
    say(found > 0 ? `${id}: ${task === 'retry' ? 'back in its place' : 'given up'}.` : `There is no dead event ${id}.`);
  finish(id !== undefined && found === 0 ? 1 : 0);
}

runProgram(lookAfterEvents);
