import { tallyId, type Measure } from '../../models/tally';

/** Additions to tallies, by tally id. */
export type Additions = Map<string, Changes>;

/** Additions to one tally, by measure and month: see `placeOf`. */
export type Changes = Map<number, number>;

/** Waiting additions refer to a measure by its position here: add a new one at the end. */
const measures: readonly Measure[] = [
  'within1',
  'within3',
  'within12',
  'active',
  'first',
  'further',
  'issued',
  'renewed',
  'expired',
  'ended',
  'checks',
  'redeemed',
];
const numberOf = Object.fromEntries(measures.map((measure, at) => [measure, at])) as Readonly<Record<Measure, number>>;
const room = 16;
/** Measures at the end of a month come first: an addition to one month applies to all that follow. */
const steps = 4;

/** Encodes a measure and the number of a month as one number: such a map is many times faster than nested objects. */
function placeOf(measure: Measure, month: number): number {
  return month * room + numberOf[measure];
}

export function changesUnder(into: Additions, area: string, heading: string): Changes {
  return changesOf(into, tallyId(area, heading));
}

function changesOf(into: Additions, id: string): Changes {
  let changes = into.get(id);
  if (!changes) into.set(id, (changes = new Map<number, number>()));
  return changes;
}

/** @param month the number of a month */
export function put(into: Changes, measure: Measure, month: number, count: number): void {
  const place = placeOf(measure, month);
  into.set(place, (into.get(place) ?? 0) + count);
}

/** Returns the changes by measure and number of the month, without zeros. */
export function byMeasure(changes: Changes): Map<Measure, Map<number, number>> {
  const sorted = new Map<Measure, Map<number, number>>();
  for (const [place, count] of changes) {
    const measure = measures[place % room];
    if (count === 0 || measure === undefined) continue;
    let months = sorted.get(measure);
    if (!months) sorted.set(measure, (months = new Map<number, number>()));
    months.set(Math.floor(place / room), count);
  }
  return sorted;
}

/**
 * Returns text that can wait in the store, without zeros: most additions of a carer cancel those removed when their
 * passport changed.
 */
export function textOf(additions: Additions): string {
  const left: [string, number[]][] = [];
  for (const [id, changes] of additions) {
    const there: number[] = [];
    for (const [place, count] of changes) if (count !== 0) there.push(place, count);
    if (there.length > 0) left.push([id, there]);
  }
  return JSON.stringify(left);
}

/** Adds what waited as text. With `sign` -1 it subtracts the same. */
export function addText(into: Additions, text: string, sign: 1 | -1 = 1): void {
  for (const [id, there] of JSON.parse(text) as [string, number[]][]) {
    const changes = changesOf(into, id);
    for (let at = 0; at + 1 < there.length; at += 2) {
      const [place, count] = [there[at] ?? 0, there[at + 1] ?? 0];
      changes.set(place, (changes.get(place) ?? 0) + sign * count);
    }
  }
}

/**
 * Divides additions at the last closed month. Additions to closed months are late. Those that stand from a closed month
 * on are also added to the first open month, to make open months right. The late part subtracts that again.
 */
export function partedAt(additions: Additions, closed: number): { readonly open: Additions; readonly late: Additions } {
  const open: Additions = new Map();
  const late: Additions = new Map();
  const add = (into: Additions, id: string, place: number, count: number) => {
    const changes = changesOf(into, id);
    changes.set(place, (changes.get(place) ?? 0) + count);
  };
  for (const [id, changes] of additions)
    for (const [place, count] of changes) {
      if (count === 0) continue;
      if (Math.floor(place / room) > closed) {
        add(open, id, place, count);
        continue;
      }
      add(late, id, place, count);
      if (place % room >= steps) continue;
      const firstOpen = (closed + 1) * room + (place % room);
      add(open, id, firstOpen, count);
      add(late, id, firstOpen, -count);
    }
  return { open, late };
}
