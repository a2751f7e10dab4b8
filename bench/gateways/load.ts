import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface LoadOptions {
  readonly url: string;
  /** The Authorization headers of the senders, used in turns. */
  readonly authorizations: readonly string[];
  /** Sent in turns; `[<id>]` in them is replaced by a new text in every request. */
  readonly bodies: readonly string[];
  readonly clients: number;
  readonly seconds: number;
}

export interface Load {
  readonly requests: number;
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** The number of answers without status 200. */
  readonly failed: number;
}

/** Sends requests as fast as they are answered, from a process of its own. */
export async function load(request: LoadOptions): Promise<Load> {
  const command = join(__dirname, '../other-gateways/load.mjs');
  const child = spawn(process.execPath, [command], { stdio: ['pipe', 'pipe', 'inherit'] });
  let out = '';
  child.stdout.on('data', (text: Buffer) => (out += text.toString()));
  child.stdin.end(JSON.stringify(request));
  await new Promise((resolve) => child.once('close', resolve));
  return JSON.parse(out) as Load;
}
