import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Asker } from './askers';
import { startHub } from './hub';
import { memoryFlags, root } from './npm-start';
import type { Tickets } from './orders';

/** One way to answer the operations, in a process of its own. */
export interface Contender {
  readonly name: string;
  readonly url: string;
  /** The processes whose memory counts, with their children: its own, and its subgraphs'. */
  readonly pids: readonly number[];
  admit(askers: readonly Asker[]): Promise<void>;
}

export interface Contenders {
  readonly all: readonly Contender[];
  stop(): void;
}

type Environment = Readonly<Record<string, string>>;

const register = ['-r', '@swc-node/register'];
const supergraphFile = join(root, 'schema/generated/supergraph.graphql');

/**
 * Starts the hub first, for it loads the demo network, with its default number of processes; then the others, on the
 * same store.
 */
export async function startContenders(environment: Environment): Promise<Contenders> {
  const children: ChildProcess[] = [];
  const stop = () => children.forEach((child) => child.kill('SIGTERM'));
  process.once('exit', stop);
  const env = { ...process.env, ...environment };
  const forked = (file: string, args: readonly string[] = []) => {
    const execArgv = [...memoryFlags, ...(file.endsWith('.ts') ? register : [])];
    const options = { cwd: root, env, execArgv };
    const child = fork(join(__dirname, file), args, options);
    children.push(child);
    return child;
  };
  const { process: hub, url } = startHub(env);
  children.push(hub);
  const hubUrl = await url;
  const subgraphs = forked('subgraphs.ts');
  const { urls } = await firstMessage<{ urls: Record<string, string> }>(subgraphs);
  const gateway = async (name: string, file: string, ...args: string[]): Promise<Contender> => {
    const child = forked(file, args);
    child.send({ start: { supergraphFile, urls } });
    const { url } = await firstMessage<{ url: string }>(child);
    return {
      name,
      url,
      pids: pidsOf(child, subgraphs),
      admit: (askers) => send(child, { tickets: ticketsOf(askers, ({ tokens }) => tokens) }),
    };
  };
  const one = forked('one-schema.ts');
  const { url: oneUrl } = await firstMessage<{ url: string }>(one);
  const all: Contender[] = [
    { name: 'hub', url: hubUrl, pids: pidsOf(hub), admit: () => Promise.resolve() },
    await gateway('@apollo/gateway over HTTP', 'stock.ts'),
    await gateway('Hive Gateway, JS planner', '../other-gateways/hive.mjs', 'js'),
    await gateway('Hive Gateway, Rust planner', '../other-gateways/hive.mjs', 'rust'),
    {
      name: 'one schema, no federation',
      url: oneUrl,
      pids: pidsOf(one),
      admit: (askers) => send(one, { tickets: ticketsOf(askers, ({ caller }) => caller) }),
    },
  ];
  return { all, stop };
}

function ticketsOf<Ticket>(askers: readonly Asker[], ticketOf: (asker: Asker) => Ticket): Tickets<Ticket> {
  return Object.fromEntries(askers.map((asker) => [asker.authorization, ticketOf(asker)]));
}

function pidsOf(...children: readonly ChildProcess[]): number[] {
  return children.flatMap(({ pid }) => (pid === undefined ? [] : [pid]));
}

function send(child: ChildProcess, message: Record<string, unknown>): Promise<void> {
  return new Promise((resolve, reject) => child.send(message, (error) => (error ? reject(error) : resolve())));
}

function firstMessage<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(message as T));
    child.once('exit', (code) => reject(new Error(`a contender ended with ${String(code)}`)));
  });
}
