import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/** Linux counts processor time in hundredths of a second. */
const millisecondsPerTick = 10;
const bytesPerPage = 4096;
const lookAgainMilliseconds = 500;
/** Processor time between two measurements that counts as idle: timers and the like. */
const idleMilliseconds = 50;

interface ProcessTimes {
  readonly pid: number;
  readonly parent: number;
  readonly ticks: number;
}

function everyProcess(): ProcessTimes[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const fields = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
        const ticks = Number(fields[11]) + Number(fields[12]);
        return [{ pid: Number(name), parent: Number(fields[1]), ticks }];
      } catch {
        // The process has ended meanwhile.
        return [];
      }
    });
}

/** Returns these processes with all their running descendants. */
function families(pids: readonly number[]): ProcessTimes[] {
  const all = everyProcess();
  const ours = new Set(pids);
  for (let size = 0; size !== ours.size;) {
    size = ours.size;
    for (const { pid, parent } of all) if (ours.has(parent)) ours.add(pid);
  }
  return all.filter(({ pid }) => ours.has(pid));
}

/**
 * Returns the processor time so far of these processes and all their running descendants, without this process, which
 * sends the requests.
 */
export function cpuMilliseconds(pids: readonly number[] = [process.pid]): number {
  const others = families(pids).filter(({ pid }) => pid !== process.pid);
  return others.reduce((sum, { ticks }) => sum + ticks * millisecondsPerTick, 0);
}

/** Returns the memory of processes and their descendants. */
export function residentMegabytes(pids: readonly number[]): number {
  const pages = families(pids).map(({ pid }) => Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]));
  return (pages.reduce((sum, each) => sum + each, 0) * bytesPerPage) / 2 ** 20;
}

/** Waits until the processes have finished work that no request waits for. */
export async function untilIdle(): Promise<void> {
  for (let before = 0, now = cpuMilliseconds(); now - before > idleMilliseconds; now = cpuMilliseconds()) {
    before = now;
    await setTimeout(lookAgainMilliseconds);
  }
}
