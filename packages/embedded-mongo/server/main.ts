import { mkdirSync } from 'node:fs';
import { DataFolder, FolderInUse } from '../journal/data-folder';
import { Damaged } from '../journal/frame';
import { defaultLimits } from '../storage/limits';
import { Store } from '../storage/store';
import { parseOptions, usage } from './options';
import { Server } from './server';

/** MongoDB's exit codes. */
const EXIT = { badOptions: 2, fatal: 14, portTaken: 48, startFailed: 100 };

/** Starts the server as `mongod` would, and says on standard output what mongodb-memory-server waits for. Never any data. */
async function main(argv: readonly string[]): Promise<void> {
  if (argv.includes('--help')) return print(usage);
  const options = parseOptions(argv);
  mkdirSync(options.dbpath, { recursive: true });
  const folder = await DataFolder.lock(options.dbpath);
  process.on('exit', () => {
    folder.release();
  });
  const store = await Store.open(options.dbpath, { ...defaultLimits, ...options.limits }, print, (error) => {
    process.stderr.write(`***aborting after the disk refused a write: ${nameOf(error)}\n`);
    process.exit(EXIT.fatal);
  });
  const stop = () => {
    void server.close().then(() => process.exit(0));
  };
  const server = new Server(store, options, print, stop);
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  await server.listen();
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function nameOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const code = nameOf(error);
  const message = error instanceof Error ? error.message : 'unknown';
  if (code === 'EADDRINUSE') {
    print(`Failed to set up listener: SocketException: ${message.replace(/^.*EADDRINUSE: /, '')}`);
    process.exit(EXIT.portTaken);
  }
  const kind = error instanceof FolderInUse ? 'DBPathInUse' : error instanceof Damaged ? 'Damaged' : 'StartFailed';
  print(`exception in initAndListen: ${kind}: ${message}`);
  process.exit(code === 'ERR_OPTIONS' ? EXIT.badOptions : EXIT.startFailed);
});
