import { randomUUID } from 'node:crypto';
import { existsSync, linkSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const LOCK = 'mongod.lock';
/** Files of MongoDB's own storage engine. */
const FOREIGN = ['WiredTiger', 'WiredTiger.wt', 'storage.bson'];

/** Another process writes to the folder: two at once would destroy it. */
export class FolderInUse extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'FolderInUse';
  }
}

/** The data folder, for this process alone as long as it lives. */
export class DataFolder {
  private constructor(
    private readonly lockFile: string,
    private readonly token: string,
  ) {}

  /**
   * The lock is a file that names its owner; it is stale when that process is gone. On Linux the process's start time tells it from
   * another one that got the same number later.
   * @throws FolderInUse
   */
  static async lock(path: string): Promise<DataFolder> {
    const folder = resolve(path);
    const foreign = FOREIGN.find((name) => existsSync(join(folder, name)));
    if (foreign) throw new FolderInUse(`the folder ${folder} belongs to a real MongoDB (it holds ${foreign})`);
    const lockFile = join(folder, LOCK);
    const token = JSON.stringify({ pid: process.pid, started: startTime(process.pid), id: randomUUID() });
    // Written aside and linked into place: a reader of the lock sees all of it.
    const own = `${lockFile}.${process.pid}`;
    writeFileSync(own, token);
    try {
      for (let attempt = 0; ; attempt++) {
        if (tryLink(own, lockFile)) break;
        const owner = ownerOf(lockFile);
        if (owner !== undefined || attempt > 3) {
          throw new FolderInUse(
            `the folder ${folder} is in use by process ${owner ?? 'unknown'}; stop that first (if it is not this program, delete ${lockFile})`,
          );
        }
        tryUnlink(lockFile);
      }
      // Another process may have found the same stale lock and removed ours in its place.
      await wait(20);
      if (readFileSync(lockFile, 'utf8') !== token)
        throw new FolderInUse(`the folder ${folder} was taken by another process`);
    } finally {
      tryUnlink(own);
    }
    return new DataFolder(lockFile, token);
  }

  release(): void {
    if (readIfThere(this.lockFile) === this.token) tryUnlink(this.lockFile);
  }
}

/** The process that holds the lock, if it is alive. */
function ownerOf(lockFile: string): number | undefined {
  try {
    const { pid, started } = JSON.parse(readIfThere(lockFile) ?? '') as { pid: number; started: string | null };
    if (pid === process.pid) return undefined;
    process.kill(pid, 0);
    return started === null || startTime(pid) === started ? pid : undefined;
  } catch (error) {
    // Alive, but another user's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM' ? -1 : undefined;
  }
}

/** When a process started, as Linux counts; null where there is no telling. */
function startTime(pid: number): string | null {
  const stat = readIfThere(`/proc/${pid}/stat`);
  // The second field is a name in brackets, which may itself hold brackets and spaces.
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function tryUnlink(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // It is gone already.
  }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
