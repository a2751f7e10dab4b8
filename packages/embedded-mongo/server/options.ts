import { parseArgs } from 'node:util';
import type { Limits } from '../storage/limits';
import type { ServerOptions } from './server';

export const usage = `embedded-mongo: a small store that speaks MongoDB's wire protocol; see its README.md
  --dbpath FOLDER       where the data lives (default ./data)
  --port N              default 27017; 0 for any free port
  --bind_ip ADDRESS     default 127.0.0.1
  --replSet NAME        a replica set of one node, which transactions need
  --noauth              nobody has to sign in; only on a loopback address
  --auth                users sign in with SCRAM-SHA-256 (the default)
  --setParameter NAME=VALUE
                        enableTestCommands=1: fail points
                        maxDocuments=N, maxBytes=N: writes beyond are refused
                        compactFromBytes=N: the journal is compacted from this size on
  --keyFile FILE, --storageEngine NAME, --quiet
                        accepted for mongodb-memory-server's sake
  --version, --help`;

export interface Options extends ServerOptions {
  readonly dbpath: string;
  readonly limits: Partial<Limits>;
}

/** @throws Error with the code ERR_OPTIONS */
export function parseOptions(argv: readonly string[]): Options {
  const { values } = parse(argv);
  const parameters = new Map((values.setParameter ?? []).map((text) => pair(text)));
  const host = values.bind_ip ?? '127.0.0.1';
  if (values.noauth && values.auth) throw wrong('--auth and --noauth exclude each other');
  if (values.noauth && !/^(127\.|::1$|localhost$)/.test(host)) {
    throw wrong('--noauth is for a loopback address: with another --bind_ip anybody could read the data');
  }
  const documents = parameters.get('maxDocuments');
  const bytes = parameters.get('maxBytes');
  const compactFrom = parameters.get('compactFromBytes');
  return {
    dbpath: values.dbpath ?? './data',
    host,
    port: number(values.port ?? '27017', '--port'),
    replicaSet: values.replSet,
    auth: !values.noauth,
    testCommands: ['1', 'true'].includes(parameters.get('enableTestCommands') ?? ''),
    argv: ['mongod', ...argv],
    limits: {
      ...(documents !== undefined && { documents: number(documents, 'maxDocuments') }),
      ...(bytes !== undefined && { bytes: number(bytes, 'maxBytes') }),
      ...(compactFrom !== undefined && { compactFrom: number(compactFrom, 'compactFromBytes') }),
    },
  };
}

function parse(argv: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({
      args: [...argv],
      options: {
        ...{ dbpath: text, port: text, bind_ip: text, replSet: text, keyFile: text, storageEngine: text },
        ...{ noauth: flag, auth: flag, quiet: flag },
        setParameter: { type: 'string', multiple: true },
      },
    });
  } catch (error) {
    throw wrong(error instanceof Error ? error.message : 'the command line makes no sense');
  }
}

function pair(text: string): [string, string] {
  const at = text.indexOf('=');
  if (at < 1) throw wrong('--setParameter takes NAME=VALUE');
  return [text.slice(0, at), text.slice(at + 1)];
}

function number(text: string, name: string): number {
  if (!/^\d+$/.test(text)) throw wrong(`${name} takes a whole number`);
  return Number(text);
}

function wrong(message: string): Error {
  return Object.assign(new Error(message), { code: 'ERR_OPTIONS' });
}
