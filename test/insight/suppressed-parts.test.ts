import {
  isSmall,
  suppressedFigure,
  published,
  publishedOfNation,
} from '../../subgraphs/insight/services/disclosure/figure';
import { suppressionOf } from '../../subgraphs/insight/services/disclosure/parts';
import { everyTable } from './every-table';

/** Returns the published table of a total and the parts that add up to it. */
function publishedTable(counts: readonly number[], nation: boolean): string {
  const count = counts.reduce((total, part) => total + part, 0);
  const figure = nation ? publishedOfNation(count) : published(count);
  const kept = suppressionOf({ total: { count, figure }, counts, relation: 'add up' });
  const parts = counts.map((part, at) => (kept.parts[at] ? suppressedFigure : published(part)));
  return [kept.total ? suppressedFigure : figure, ...parts].map(({ display }) => display).join(' ');
}

interface Setting {
  readonly parts: number;
  /** The maximum count to enumerate. */
  readonly most: number;
  /** The maximum count to judge: the largest enumerated ones have too few neighbours for doubt. */
  readonly judged: number;
  readonly nation: boolean;
}

/**
 * An attacker with the rule and every figure can enumerate all tables of counts that would be published alike. Returns
 * the tables in which a count from 1 to 7 could be derived.
 */
function givenAway({ parts, most, judged, nation }: Setting, doubt: number): string[] {
  const possible = new Map<string, Set<number>[]>();
  for (const counts of everyTable(parts, most)) {
    const table = publishedTable(counts, nation);
    const values = possible.get(table) ?? counts.map(() => new Set<number>());
    possible.set(table, values);
    counts.forEach((count, at) => values[at]?.add(count));
  }
  const reported = new Set<string>();
  for (const counts of everyTable(parts, judged)) {
    const table = publishedTable(counts, nation);
    counts.forEach((count, at) => {
      if (isSmall(count) && (possible.get(table)?.[at]?.size ?? 0) < doubt)
        reported.add(`${counts.join(' ')} as ${table}`);
    });
  }
  return [...reported];
}

describe('the parts of a total that are kept back', () => {
  it.each([
    { parts: 1, most: 60, judged: 40, nation: false },
    { parts: 2, most: 60, judged: 40, nation: false },
    { parts: 3, most: 37, judged: 22, nation: false },
    { parts: 4, most: 17, judged: 8, nation: false },
    { parts: 8, most: 3, judged: 2, nation: false },
  ])('leave every small count three values at least, whoever thinks through all tables: %j', (setting) => {
    expect(givenAway(setting, 3)).toEqual([]);
  });

  it.each([
    { parts: 2, most: 60, judged: 40, nation: true },
    { parts: 3, most: 37, judged: 22, nation: true },
    { parts: 8, most: 3, judged: 2, nation: true },
  ])('leave no small count certain below a nation, whose own figure is shown: %j', (setting) => {
    expect(givenAway(setting, 2)).toEqual([]);
  });

  it.each([
    [[3, 20, 40], '65 * 20 40'],
    // 30 is 28 at least and 20 is 22 at most: if nothing else were suppressed, the first could only be 6 or 7.
    [[7, 22, 0], '30 * * 0'],
    [[0, 5, 30], '35 0 * 30'],
    [[4, 2, 0], '* * * 0'],
    // Six parts share seven at most, so their total is suppressed too.
    [[1, 1, 1, 1, 1, 1, 0], '* * * * * * * *'],
    // Four that add up to 30 could only be 7 each.
    [[7, 7, 7, 7], '* * * * *'],
    [[12, 13, 0], '25 10 15 0'],
  ])('of %j are published as %s', (counts, table) => {
    expect(publishedTable(counts, false)).toBe(table);
  });

  it('keep a setting back where it would tell how few are known in both of two', () => {
    // 82 and 32 are shown as 80 and 30, 113 as 115: only one carer can be in both.
    const total = { count: 113, figure: published(113) };
    expect(suppressionOf({ total, counts: [82, 32, 0], relation: 'overlap' }).parts).toEqual([false, true, false]);
    const others = { count: 110, figure: published(110) };
    expect(suppressionOf({ total: others, counts: [82, 32, 0], relation: 'overlap' }).parts).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('are told apart from a sum that overlaps', () => {
    // All 20 carers are in one setting; the 5 of the other can be among them, so their figure reveals nothing more.
    const total = { count: 20, figure: published(20) };
    expect(suppressionOf({ total, counts: [20, 5], relation: 'overlap' }).parts).toEqual([false, true]);
    expect(suppressionOf({ total, counts: [13, 7], relation: 'overlap' }).parts).toEqual([false, true]);
    expect(
      suppressionOf({ total: { count: 28, figure: published(28) }, counts: [22, 7], relation: 'overlap' }).parts,
    ).toEqual([true, true]);
  });
});
