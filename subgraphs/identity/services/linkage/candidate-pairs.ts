import { blockingKeys } from './blocking';
import type { StandardPerson } from './person';
import { LARGEST_BLOCK } from './thresholds';

/** Two positions in the list of people; the first is the smaller. */
export type PositionPair = readonly [number, number];

/** Pairs that share a key, each once, in order. Keys shared by more than `LARGEST_BLOCK` are passed over. */
export function* candidatePairs(people: readonly StandardPerson[]): Generator<PositionPair> {
  const blocks = new Map<string, number[]>();
  people.forEach((person, position) => {
    for (const key of blockingKeys(person)) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [position]);
      else block.push(position);
    }
  });

  const partners: number[][] = people.map(() => []);
  for (const block of blocks.values()) {
    if (block.length > LARGEST_BLOCK) continue;
    block.forEach((first, index) => {
      for (let next = index + 1; next < block.length; next++) partners[first]?.push(block[next] ?? first);
    });
  }
  blocks.clear();
  for (const [first, list] of partners.entries()) {
    let last = -1;
    for (const second of list.sort((x, y) => x - y)) {
      if (second !== last) yield [first, second];
      last = second;
    }
  }
}
