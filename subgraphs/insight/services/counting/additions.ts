import { tallyId, type Measure } from '../../models/tally';

/** What is to be added to tallies, by their ids. */
export type Additions = Map<string, Changes>;

/** What is to be added to one tally, by measure and month: see `placeOf`. */
export type Changes = Map<number, number>;

/** Those that wait to be added name a measure by its place here: a new one goes to the end. */
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
/** Measures that stand at the end of a month come first: what is added to one month is added to all that follow. */
const steps = 4;

/** One number for a measure and the number of a month: a map of numbers is many times quicker than objects in objects. */
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

/** By measure and number of the month, without what came to nothing. */
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
 * As text that can wait in the store, without what came to nothing: most of what a carer adds is what was taken away when
 * their passport changed.
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

/** Adds what waited as text; with `sign` -1 it takes the same away again. */
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
 * Parts what is to be added by the last closed month. What belongs to closed months is late. What stands from a closed month
 * on is also added to the first open month, so that open months are right; the late part takes that away again.
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
