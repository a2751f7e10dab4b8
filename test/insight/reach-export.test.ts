import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { csvOf } from '../../subgraphs/insight/services/csv';
import { startTestSubgraphs, type TestSubgraphs } from '../support/subgraphs';
import { analyst, many, tell } from './support';

const query = `query ($areas: [GssCode!]!, $from: Date, $to: Date) {
  reachExport(areas: $areas, from: $from, to: $to) { ... on ReachExport { fileName csv } ... on ReachRefused { message } }
}`;
const answer = z.object({
  reachExport: z.object({
    fileName: z.string().optional(),
    csv: z.string().optional(),
    message: z.string().optional(),
  }),
});

describe('reach as a table for a spreadsheet', () => {
  let subgraphs: TestSubgraphs;
  beforeAll(async () => {
    subgraphs = await startTestSubgraphs('insight');
    await tell(subgraphs, [...many(22, {}), ...many(3, { area: 'E07000240' })]);
  });
  afterAll(() => subgraphs.close());

  const ask = async (variables: Record<string, unknown>) =>
    answer.parse((await subgraphs.ask('insight', query, variables, analyst)).data).reachExport;

  it('has a line for each area, setting and measure, with what is kept back kept back', async () => {
    const { fileName, csv = '' } = await ask({ areas: ['E07000243', 'E07000240', 'E10000015'] });
    expect(fileName).toBe('reach-2025-11-01-to-2026-10-31.csv');
    const rows = z.array(z.array(z.string())).parse(parse(csv));
    expect(rows[0]).toEqual(['area code', 'area', 'setting', 'measure', 'from', 'to', 'figure']);
    const figure = (area: string, setting: string, measure: string) =>
      rows.find((row) => row[1] === area && row[2] === setting && row[3] === measure)?.[6];
    expect(figure('Stevenage', 'all', 'carers')).toBe('20');
    expect(figure('St Albans', 'all', 'carers')).toBe('*');
    expect(figure('Hertfordshire', 'all', 'carers')).toBe('25');
    expect(figure('Hertfordshire', 'Community', 'passports issued')).toBe('25');
    expect(figure('Hertfordshire', 'Community', 'passports renewed')).toBe('0');
    expect(figure('Hertfordshire', 'Schools', 'carers')).toBe('0');
    expect(figure('Stevenage', 'all', 'unpaid carers, Census 2021')).toBe('7603');
    expect(rows).toHaveLength(1 + 3 * (3 + 5 * 11) + 1);
    expect(rows.at(-1)?.[3]).toContain('1 to 7 is kept back');
  });

  it('is refused where the question is', async () => {
    expect(await ask({ areas: ['E07000243'], from: '2026-01-05' })).toEqual({
      message: expect.stringContaining('whole months') as string,
    });
  });

  it.each(['=1+1', '+44', '-2', '@SUM(A1)', '\tx', '\rx'])('never lets a cell be taken for a formula: %j', (text) => {
    expect(csvOf([[text]])).toBe(`"'${text}"\r\n`);
  });

  it('keeps commas, quotes and line ends in their cells', () => {
    const row = ['Kingston upon Hull, City of', 'say "no"', 'two\nlines'];
    expect(parse(csvOf([row]))).toEqual([row]);
  });
});
