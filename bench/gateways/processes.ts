import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts processor time in hundredths of a second. */
const millisecondsPerTick = 10;
const bytesPerPage = 4096;

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
        // It ended meanwhile.
        return [];
      }
    });
}

/** Processor time so far of all that this process has started and that still runs, and of what those have started. */
export function cpuMilliseconds(): number {
  const all = everyProcess();
  const ours = new Set([process.pid]);
  for (let size = 0; size !== ours.size;) {
    size = ours.size;
    for (const { pid, parent } of all) if (ours.has(parent)) ours.add(pid);
  }
  ours.delete(process.pid);
  return all.filter(({ pid }) => ours.has(pid)).reduce((sum, { ticks }) => sum + ticks * millisecondsPerTick, 0);
}

/** What processes hold in memory. */
export function residentMegabytes(pids: readonly number[]): number {
  const pages = pids.map((pid) => Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]));
  return (pages.reduce((sum, each) => sum + each, 0) * bytesPerPage) / 2 ** 20;
}
