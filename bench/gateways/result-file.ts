import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';

const folder = join(__dirname, '../results');

/** Saves the measurements, with the date, the machine and the conditions. */
export function writeResult(name: string, title: string, conditions: string, tables: readonly string[]): void {
  const at = new Date().toISOString().slice(0, 16).replace(':', '');
  mkdirSync(folder, { recursive: true });
  const [{ model = '' } = {}] = cpus();
  const machine = `${cpus().length} × ${model.trim()}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.version}`;
  const text = [`# ${title}, ${at}`, '', machine, '', conditions, '', ...tables].join('\n');
  writeFileSync(join(folder, `${at}-${name}.md`), text);
  process.stdout.write(`written: bench/results/${at}-${name}.md\n`);
}

/** Returns a table in Markdown, with its first row as the head. */
export function tableOf(rows: readonly (readonly string[])[]): string {
  const [head = [], ...others] = rows;
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...others.map(line)].join('\n');
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
