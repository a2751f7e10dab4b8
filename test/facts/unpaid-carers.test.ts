import path from 'node:path';
import { z } from 'zod';
import { readFactTable } from '../../packages/reference-data/fact-table';
import { areaByGss } from '../../domain/geography/area';
import { parseGssCode } from '../../domain/geography/gss-code';

const count = z.int().nonnegative();
const carers = readFactTable(
  path.join(__dirname, '../../packages/reference-data/facts/unpaid-carers-2021.json'),
  z.object({
    code: z.string().transform(parseGssCode),
    name: z.string(),
    residents: count,
    carers: count,
    upTo9Hours: count,
    from10To19Hours: count,
    from20To34Hours: count,
    from35To49Hours: count,
    from50Hours: count,
  }),
);

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

describe('the carers of the Census of 2021', () => {
  it('are 4,989,002 among 56,365,485 residents of 331 authorities', () => {
    expect(carers).toHaveLength(331);
    expect(sum(carers.map((row) => row.carers))).toBe(4_989_002);
    expect(sum(carers.map((row) => row.residents))).toBe(56_365_485);
  });

  it('are all in one band of hours', () => {
    for (const row of carers) {
      const inBands =
        row.upTo9Hours + row.from10To19Hours + row.from20To34Hours + row.from35To49Hours + row.from50Hours;
      expect({ name: row.name, carers: inBands }).toEqual({ name: row.name, carers: row.carers });
    }
    expect(sum(carers.map((row) => row.from50Hours))).toBe(1_511_597);
  });

  it('can all be counted in an authority of today', () => {
    expect(carers.filter((row) => !areaByGss(row.code)?.centre)).toEqual([]);
    const cumberland = carers.filter((row) => areaByGss(row.code)?.name === 'Cumberland').map((row) => row.name);
    expect(cumberland).toEqual(['Allerdale', 'Carlisle', 'Copeland']);
  });
});
