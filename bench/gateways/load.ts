import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface Asked {
  readonly url: string;
  readonly token: string;
  /** `[<id>]` in it is another text in every request. */
  readonly body: string;
  readonly clients: number;
  readonly seconds: number;
}

export interface Load {
  readonly requests: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Not answered with 200. */
  readonly failed: number;
}

interface Report {
  readonly requests: { readonly total: number; readonly average: number };
  readonly latency: { readonly p50: number; readonly p99: number };
  readonly '2xx': number;
  readonly errors: number;
}

const command = join(__dirname, '../other-gateways/node_modules/autocannon/autocannon.js');

/** Asks as fast as it is answered, from a process of its own. */
export async function load({ url, token, body, clients, seconds }: Asked): Promise<Load> {
  const headers = ['content-type: application/json', `authorization: Bearer ${token}`].flatMap((each) => ['-H', each]);
  const options = ['-j', '-n', '-I', '-m', 'POST', '-c', String(clients), '-d', String(seconds), ...headers];
  const child = spawn(process.execPath, [command, ...options, '-b', body, url], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  child.stdout.on('data', (text: Buffer) => (out += text.toString()));
  await new Promise((resolve) => child.once('close', resolve));
  const { requests, latency, errors, ...report } = JSON.parse(out) as Report;
  return {
    requests: requests.total,
    perSecond: requests.average,
    p50: latency.p50,
    p99: latency.p99,
    failed: requests.total - report['2xx'] + errors,
  };
}
