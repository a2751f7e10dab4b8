import { join } from 'node:path';
import {
  ConfigurationError,
  evaluate,
  readConfiguration,
  type Evaluation,
  type EvaluationFigures,
} from '../subgraphs/identity/services/linkage/evaluation/evaluate';

// npm run linkage:evaluate -- config.json …
// Prints the quality of the linkage on labelled records, at production's fixed thresholds.

const DATA = process.env.SHARED_DATA ?? join(__dirname, '..', '..', 'shared', 'data');

async function main(files: readonly string[]): Promise<void> {
  if (files.length === 0)
    throw new ConfigurationError('Usage: npm run linkage:evaluate -- config.json [config.json …]');
  for (const file of files) print(await evaluate(await readConfiguration(file), DATA));
}

function print(evaluation: Evaluation): void {
  const { title, records, truePairs, comparedPairs, reach } = evaluation;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  const count = (number: number): string => number.toLocaleString('en-GB');
  const line = (name: string, { precision, recall, f1, wrong, missed }: EvaluationFigures): string =>
    [
      name.padEnd(35),
      ...[precision, recall, f1].map((figure) => figure.toFixed(4).padStart(9)),
      ...[wrong, missed].map((pairs) => count(pairs).padStart(8)),
    ].join(' ');
  console.log(`${title}: ${count(records)} records, ${count(truePairs)} true pairs`);
  console.log(
    `${count(comparedPairs)} pairs compared, with ${(100 * reach).toFixed(2)} % of the true pairs among them`,
  );
  for (const [weights, { certain, offered, seconds }] of [
    ['as an import weighs', evaluation.asImported],
    ['with names counted too', evaluation.withNames],
  ] as const) {
    console.log(`${weights.padEnd(35)} precision    recall        F1    wrong   missed`);
    console.log(line('  linked by the machine alone', certain));
    console.log(line('  linked or put before a person', offered));
    console.log(`  ${seconds.toFixed(1)} s`);
  }
  console.log(`peak memory ${megabytes.toFixed(0)} MB\n`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof ConfigurationError ? error.message : error);
  process.exitCode = 1;
});
