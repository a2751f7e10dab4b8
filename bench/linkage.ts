import { linkRegister } from '../subgraphs/identity/services/linkage';
import { madeUpRegister } from './made-up-people';

// node -r @swc-node/register bench/linkage.ts [rows]
// Links a made-up register, and prints the time, the memory and the number of errors.

const rows = Number(process.argv[2] ?? 50_000);
const register = madeUpRegister(rows, 1);
const whose = new Map(register.map((record) => [record.id, record.whose]));
const copies = new Map<number, number>();
for (const { whose: person } of register) copies.set(person, (copies.get(person) ?? 0) + 1);
const truePairs = [...copies.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);

const start = performance.now();
const linked = linkRegister(register);
const seconds = (performance.now() - start) / 1000;

const count = (number: number): string => number.toLocaleString('en-GB');
console.log(`${count(rows)} rows, ${count(truePairs)} true pairs, ${count(linked.comparedPairs)} pairs compared`);
for (const [name, people] of [
  ['linked, nobody looks (certain)', linked.people],
  ['linked or put before a person', linked.peopleIfConfirmed],
] as const) {
  let right = 0;
  let wrong = 0;
  for (const ids of people) {
    ids.forEach((one, index) => {
      for (const other of ids.slice(index + 1)) {
        if (whose.get(one) === whose.get(other)) right++;
        else wrong++;
      }
    });
  }
  const precision = right / (right + wrong);
  console.log(
    `${name}: precision ${precision.toFixed(4)}, recall ${(right / truePairs).toFixed(4)}, ${count(wrong)} wrong`,
  );
}
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(`${seconds.toFixed(1)} s, peak memory ${megabytes.toFixed(0)} MB`);
