import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Makes the system refuse a store any file that is longer than its longest one now (RLIMIT_FSIZE). To the store that is a full
 * disk, and the test needs no rights and no disk of its own. For Linux.
 */
export function fillDiskOf(pid: number, folder: string): void {
  limit(pid, String(Math.max(...readdirSync(folder).map((name) => statSync(join(folder, name)).size))));
}

export function makeRoomFor(pid: number): void {
  limit(pid, 'unlimited');
}

/** Sets the soft limit alone, which the same user may raise again. */
function limit(pid: number, bytes: string): void {
  execFileSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}:`]);
}
