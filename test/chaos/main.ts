import { parseArgs } from 'node:util';
import { runChaos } from './chaos';

/** Runs the chaos test longer and more often than the suite: `npm run chaos -- --seconds 60 --runs 10`. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seconds: { type: 'string', default: '60' },
      runs: { type: 'string', default: '10' },
      seed: { type: 'string', default: '1' },
    },
  });
  const say = (line: string) => process.stdout.write(`${line}\n`);
  let wrongRuns = 0;
  for (let run = 0; run < Number(values.runs); run += 1) {
    const report = await runChaos({ seed: Number(values.seed) + run, seconds: Number(values.seconds), say });
    say(JSON.stringify(report));
    if (report.wrong.length > 0) wrongRuns += 1;
  }
  say(`${values.runs} runs, ${String(wrongRuns)} with something lost or doubled.`);
  process.exitCode = wrongRuns > 0 ? 1 : 0;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
