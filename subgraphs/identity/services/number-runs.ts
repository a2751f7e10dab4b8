import type { Try } from '../../../platform/guesses';
import type { SubgraphFigure } from '../../../platform/subgraph/figure';
import type { SubgraphStore } from '../../../platform/subgraph/subgraph';
import { hub, type StaffViewer } from '../../../platform/viewer';
import { NumberRunRepository } from '../repositories/number-run-repository';
import { blindIndexOf } from './sealing/blind-index';

/** From this many neighbours on it is no accident: the cards of a queue are not numbered in a row. */
const runLength = 5;
/** Enough to tell apart what one sign-in tries, and too little to find a card by. */
const hashLength = 10;
const hourMilliseconds = 60 * 60 * 1000;

/**
 * Notices a sign-in that tries neighbouring numbers of cards one after the other. It refuses nothing: it writes a line to the log
 * and counts the run for `hub_number_runs`. Numbers are compared by keyed hashes and are kept nowhere.
 */
export class NumberRuns {
  private readonly found: NumberRunRepository;

  constructor(private readonly store: SubgraphStore) {
    this.found = new NumberRunRepository(hub, store.connection);
  }

  hashOf(number: string): string {
    return blindIndexOf(this.store.keys).ofCard(number).slice(-hashLength);
  }

  /** How many organisations' staff did so within the last hour. */
  async figures(): Promise<SubgraphFigure[]> {
    const value = await this.found.since(new Date(this.store.clock().getTime() - hourMilliseconds));
    return [{ name: 'number_runs', labels: {}, value }];
  }

  async watch(number: string, { latest }: Try, { role, organisation }: StaffViewer): Promise<void> {
    const tried = new Set(latest);
    const length = 1 + this.neighbours(number, 1n, tried) + this.neighbours(number, -1n, tried);
    if (length < runLength) return;
    await this.found.note({ role, organisation }, this.store.clock());
    this.store.log.warn({ role, organisation, length }, 'a sign-in tries neighbouring numbers of cards');
  }

  private neighbours(number: string, step: bigint, tried: ReadonlySet<string>): number {
    let length = 0;
    for (let next = stepped(number, step); next !== undefined; next = stepped(next, step)) {
      if (length >= tried.size || !tried.has(this.hashOf(next))) break;
      length += 1;
    }
    return length;
  }
}

/** The number on the next card, or on the one before: the digits at its end count; undefined where there are none. */
function stepped(number: string, step: bigint): string | undefined {
  const [, before, digits] = /^(.*?)(\d{1,18})\W*$/s.exec(number) ?? [];
  if (before === undefined || digits === undefined) return undefined;
  const next = BigInt(digits) + step;
  return next < 0n
    ? undefined
    : `${before}${digits.startsWith('0') ? String(next).padStart(digits.length, '0') : String(next)}`;
}
