import { isSmall } from '../../subgraphs/insight/services/disclosure/figure';
import { figureOf, type TotalFigure } from '../../subgraphs/insight/services/disclosure/totals';
import { everyTable } from './every-table';

/** The nesting of areas: a number counts the authorities that an area contains directly. */
interface Shape {
  readonly authorities: number;
  readonly areas?: readonly Shape[];
  readonly isNation?: boolean;
}

function totalOf({ authorities, areas = [], isNation = false }: Shape, counts: number[]): TotalFigure {
  const parts = [
    ...counts.splice(0, authorities).map((count): TotalFigure => ({ name: '', count, isNation: false, parts: [] })),
    ...areas.map((area) => totalOf(area, counts)),
  ];
  return { name: '', count: parts.reduce((sum, part) => sum + part.count, 0), isNation, parts };
}

const size = ({ authorities, areas = [] }: Shape): number => areas.reduce((sum, area) => sum + size(area), authorities);

const all = (total: TotalFigure): TotalFigure[] => [total, ...total.parts.flatMap(all)];

const publishedTable = (total: TotalFigure) =>
  all(total)
    .map((each) => figureOf(each).display)
    .join(' ');

interface Setting {
  readonly shape: Shape;
  /** The maximum count of an authority to enumerate. */
  readonly most: number;
  /** The maximum count to judge: the largest enumerated ones have too few neighbours for doubt. */
  readonly judged: number;
}

/**
 * An attacker with the rule and every figure can enumerate all counts that would be published alike. Returns the tables
 * in which a count from 1 to 7, of an authority or an area made of them, could be derived.
 */
function givenAway({ shape, most, judged }: Setting, doubt: number): string[] {
  const possible = new Map<string, Set<number>[]>();
  for (const counts of everyTable(size(shape), most)) {
    const total = totalOf(shape, counts);
    const table = publishedTable(total);
    const values = possible.get(table) ?? all(total).map(() => new Set<number>());
    possible.set(table, values);
    all(total).forEach(({ count }, at) => values[at]?.add(count));
  }
  const reported = new Set<string>();
  for (const counts of everyTable(size(shape), judged)) {
    const total = totalOf(shape, [...counts]);
    const table = publishedTable(total);
    all(total).forEach(({ count, isNation }, at) => {
      if (isSmall(count) && !isNation && (possible.get(table)?.[at]?.size ?? 0) < doubt)
        reported.add(`${counts.join(' ')} as ${table}: ${String(count)} at ${String(at)}`);
    });
  }
  return [...reported];
}

const county = (authorities: number): Shape => ({ authorities });
const region = (authorities: number, ...areas: Shape[]): Shape => ({ authorities, areas });
const nation = (authorities: number, ...areas: Shape[]): Shape => ({ authorities, areas, isNation: true });

describe('the figures of areas that are made of others', () => {
  it.each([
    { shape: county(1), most: 60, judged: 40 },
    { shape: county(2), most: 60, judged: 40 },
    { shape: county(3), most: 37, judged: 22 },
    { shape: county(4), most: 17, judged: 8 },
    { shape: county(8), most: 3, judged: 2 },
    { shape: nation(2), most: 60, judged: 40 },
    { shape: nation(3), most: 37, judged: 22 },
    { shape: nation(8), most: 3, judged: 2 },
    { shape: region(1, county(2)), most: 37, judged: 22 },
    { shape: region(0, county(2), county(2)), most: 17, judged: 8 },
    { shape: nation(1, county(1), county(1)), most: 37, judged: 22 },
    { shape: nation(1, region(1, county(2))), most: 17, judged: 8 },
  ])('leave every small count three values at least, whoever thinks through all tables: %j', (setting) => {
    expect(givenAway(setting, 3)).toEqual([]);
  });
});
