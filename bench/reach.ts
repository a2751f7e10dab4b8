import { loadavg } from 'node:os';
import { fill } from './reach/memberships';
import { takeIn } from './reach/intake';
import { OpenedInsight } from './reach/opened';
import { ask, reachQueries, type Took } from './reach/queries';

// npm run bench -- reach [memberships …]
// Fills insight's store with made-up memberships, a small one and a large one that are open side by side. Prints the
// time of analysts' requests on each, in turns, so that other work of the machine slows both alike. Also prints the
// events taken in a second. The sizes are 20,000 and 100,000 on the embedded store, which is its intended limit, and
// 100,000 and 1,000,000 on a MongoDB (MONGODB_URI).

const uri = process.env['MONGODB_URI'];
const request = process.argv.slice(2).map(Number);
const sizes = request.length > 0 ? request : uri ? [100_000, 1_000_000] : [20_000, 100_000];
const number = (count: number) => Math.round(count).toLocaleString('en-GB');

const warmUps = 15;
const rounds = 61;

async function main(): Promise<void> {
  const stores: OpenedInsight[] = [];
  console.log(`Store: ${uri ? 'MONGODB_URI' : 'the embedded store, one for each size'}; node ${process.version}`);
  try {
    for (const size of sizes) {
      const started = performance.now();
      const opened = await OpenedInsight.open(`bench${String(size)}`, uri, size);
      stores.push(opened);
      await fill(opened);
      console.log(`${number(size)} memberships, written in ${number((performance.now() - started) / 1000)} s`);
    }
    await compareAnswers(stores);
    for (const opened of stores) {
      console.log(
        `\nIntake with ${number(opened.memberships)} memberships stored: from another subgraph's outbox by the relay, ` +
          `taken in, deleted there, and added up for the next question (${load()})`,
      );
      for (const { how, events, milliseconds, processor } of await takeIn(opened)) {
        const busiest = Math.max(processor.hub, processor.store ?? 0);
        const each = (time: number | undefined) => (time === undefined ? '?' : ((time / events) * 1000).toFixed(0));
        console.log(
          `  ${how}: ${number((events / milliseconds) * 1000)} events a second; processor time for 1,000 events: ` +
            `hub ${each(processor.hub)} ms, store ${each(processor.store)} ms, ` +
            `which is ${number((events / busiest) * 1000)} a second with a core for each`,
        );
      }
    }
  } finally {
    for (const opened of stores) await opened.close();
  }
}

/** Sends each query to each store in turns. */
async function compareAnswers(stores: readonly OpenedInsight[]): Promise<void> {
  // The first store would otherwise pay for the cleaning up after so many writes.
  for (const query of reachQueries)
    for (const opened of stores) for (let round = 0; round < warmUps; round += 1) await ask(opened, query);
  console.log(`\nMedian of ${String(rounds)} answers, asked in turns (${load()})`);
  for (const query of reachQueries) {
    const taken = stores.map((): Took[] => []);
    for (let round = 0; round < rounds; round += 1) {
      // Alternate the direction, so that no store always comes after the other.
      const order = round % 2 === 0 ? [...stores.entries()] : [...stores.entries()].reverse();
      for (const [at, opened] of order) taken[at]?.push(await ask(opened, query));
    }
    const wall = taken.map((each) => median(each.map(({ milliseconds }) => milliseconds)));
    const processor = taken.map((each) => median(each.map((took) => took.processor)));
    console.log(`  ${query.name}: ${compared(wall)}; processor time ${compared(processor)}`);
  }
}

function compared(medians: readonly number[]): string {
  const [first = NaN, ...others] = medians;
  const ratios = others.map((each) => `, ${(each / first).toFixed(2)} times as long`);
  return `${medians.map((each) => each.toFixed(1)).join(' and ')} ms${ratios.join('')}`;
}

function median(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? NaN;
}

function load(): string {
  return `load of the machine ${(loadavg()[0] ?? 0).toFixed(1)}`;
}

void main();
