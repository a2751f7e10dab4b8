import { writeFileSync } from 'node:fs';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { z } from 'zod';
import { coverageChart } from '../../subgraphs/insight/services/charts/coverage';
import { growthChart } from '../../subgraphs/insight/services/charts/growth';
import { overlapChart } from '../../subgraphs/insight/services/charts/overlap';
import { svgOf } from '../../subgraphs/insight/services/charts/svg';
import type { Chart } from '../../subgraphs/insight/services/charts/chart';
import { suppressedFigure, published } from '../../subgraphs/insight/services/disclosure/figure';
import { calendarDate } from '../../platform/calendar-date';
import { startTestSubgraphs, type TestSubgraphs } from '../support/subgraphs';
import { analyst, many, membership, tell } from './support';

const query = `query ($areas: [GssCode!]!, $chart: ReachChartKind!, $from: Date) {
  reachChart(areas: $areas, chart: $chart, from: $from) {
    ... on ReachChart { title description svg columns rows disclosureRule }
    ... on ReachRefused { message }
  }
}`;
const answer = z.object({
  reachChart: z.object({
    title: z.string().default(''),
    description: z.string().default(''),
    svg: z.string().default(''),
    columns: z.array(z.string()).default([]),
    rows: z.array(z.array(z.string())).default([]),
    disclosureRule: z.string().default(''),
    message: z.string().optional(),
  }),
});

/** Returns the number of pixels of each colour in a picture. Set CHARTS to a folder to save the charts. */
async function paintedIn(svg: string, name: string) {
  const image = await loadImage(Buffer.from(svg));
  const canvas = createCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const folder = process.env['CHARTS'];
  if (folder !== undefined) writeFileSync(`${folder}/${name}.png`, canvas.toBuffer('image/png'));
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const colours = new Map<string, number>();
  for (let at = 0; at < data.length; at += 4) {
    const colour = `#${Buffer.from(data.subarray(at, at + 3)).toString('hex')}`;
    colours.set(colour, (colours.get(colour) ?? 0) + 1);
  }
  return { width: image.width, height: image.height, of: (colour: string) => colours.get(colour) ?? 0 };
}

const [ink, grey] = ['#111111', '#9aa5b1'];

describe('reach as a chart', () => {
  let subgraphs: TestSubgraphs;
  beforeAll(async () => {
    subgraphs = await startTestSubgraphs('insight');
    const stevenage = many(42, { from: '2026-01-10' });
    const known = stevenage
      .slice(0, 12)
      .map(({ carerRef }) => membership({ carerRef, sector: 'hospital', from: '2026-03-01' }));
    const grown = [20, 35, 60].flatMap((carers, at) => many(carers, { area: 'E07000240', from: `2026-0${at + 5}-05` }));
    await tell(subgraphs, [
      ...stevenage,
      ...known,
      ...grown,
      ...many(4, { area: 'E06000058', from: '2026-02-03', until: '2026-04-30' }),
    ]);
  });
  afterAll(() => subgraphs.close());

  const ask = async (variables: Record<string, unknown>) =>
    answer.parse((await subgraphs.ask('insight', query, variables, analyst)).data).reachChart;

  it('of growth has a bar for each month, and says the same as a table', async () => {
    const { title, columns, rows, svg, disclosureRule } = await ask({ areas: ['E10000015'], chart: 'GROWTH' });
    expect(title).toBe('Carers reached in Hertfordshire, Nov 2025 to Oct 2026');
    expect(columns).toEqual(['month', 'carers', 'new carers']);
    expect(rows[0]).toEqual(['Nov 2025', '0', '0']);
    expect(rows[2]).toEqual(['Jan 2026', '40', '40']);
    expect(rows.at(-1)).toEqual(['Oct 2026', '155', '0']); // 42 + 115 is 157
    expect(disclosureRule).toContain('1 to 7 is kept back');
    const painted = await paintedIn(svg, 'growth');
    expect([painted.width, painted.height]).toEqual([960, 520]);
    // Ten months of grey bars, up to 155 of the 194 that the chart is high; four months of black ones.
    expect(painted.of(grey)).toBeGreaterThan(20_000);
    expect(painted.of(ink)).toBeGreaterThan(4_000);
    expect(painted.of('#ffffff')).toBeGreaterThan(200_000);
  });

  it('names and describes itself to a screen reader', async () => {
    const { svg, title, description } = await ask({ areas: ['E10000015'], chart: 'GROWTH' });
    expect(svg).toMatch(/^<svg [^>]*role="img" aria-labelledby="title desc"><title id="title">/);
    expect(svg).toContain(`<title id="title">${title}</title><desc id="desc">${description}</desc>`);
  });

  it('draws a figure that is kept back as one, with nothing of what it stands for', async () => {
    const four = await ask({ areas: ['E06000058'], chart: 'GROWTH' });
    expect(four.rows.slice(2, 7).map(([, carers]) => carers)).toEqual(['0', '*', '*', '*', '0']);
    await tell(subgraphs, many(2, { area: 'E06000058', from: '2026-02-03', until: '2026-04-30' }));
    const six = await ask({ areas: ['E06000058'], chart: 'GROWTH' });
    expect(six.svg).toBe(four.svg);
    expect(six.svg).toContain('stroke-dasharray');
    const painted = await paintedIn(six.svg, 'growth-kept-back');
    expect(painted.of(grey)).toBeLessThan(500); // the legend's only, and no bar's
  });

  it('of coverage has a bar for each part of an area, in percent of its unpaid carers', async () => {
    const { columns, rows, svg } = await ask({ areas: ['E10000015'], chart: 'COVERAGE' });
    expect(columns).toEqual(['area', 'carers', 'unpaid carers, Census 2021', 'for every hundred']);
    expect(rows).toHaveLength(10);
    expect(rows.find(([area]) => area === 'Stevenage')).toEqual(['Stevenage', '40', '7603', '0.5']);
    expect(rows.find(([area]) => area === 'Broxbourne')?.slice(1)).toEqual(['0', '7755', '0']);
    const painted = await paintedIn(svg, 'coverage');
    expect(painted.of(grey)).toBeGreaterThan(8_000);
  });

  it('of overlap has a field for every two settings', async () => {
    const { rows, svg } = await ask({ areas: ['E10000015'], chart: 'OVERLAP' });
    expect(rows).toHaveLength(10);
    expect(rows.filter(([, , carers]) => carers !== '0')).toEqual([['Community', 'Hospitals', '10']]);
    const painted = await paintedIn(svg, 'overlap');
    expect(painted.of('#aeb9c4')).toBeGreaterThan(3_000); // the field with the largest value
  });

  it('is refused where the question is, and is for analysts only', async () => {
    expect((await ask({ areas: ['E07000243'], chart: 'GROWTH', from: '2026-01-05' })).message).toContain(
      'whole months',
    );
    const manager = { role: 'manager', subject: 's', organisation: 'o' } as const;
    const { errors } = await subgraphs.ask('insight', query, { areas: ['E07000243'], chart: 'GROWTH' }, manager);
    expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });
});

describe('a chart of large figures', () => {
  const figure = published;
  const charts: Record<string, Chart> = {
    'large-growth': growthChart(
      Array.from({ length: 12 }, (_, at) => ({
        from: calendarDate(`2026-${String(at + 1).padStart(2, '0')}-01`),
        carers: figure(1_180_000 + at * 24_500),
        carersNew: at === 4 ? suppressedFigure : figure(26_000 + at * 3_000),
      })),
      'England, Wales, Scotland and Northern Ireland',
    ),
    'large-coverage': coverageChart(
      [
        'Bournemouth, Christchurch and Poole',
        'Kingston upon Hull, City of',
        'Rhondda Cynon Taf',
        'City of Edinburgh',
        'St Albans & District',
      ].map((name, at) => ({
        name,
        carers: at === 1 ? suppressedFigure : figure(3_000 + 400 * at),
        unpaidCarers: at === 3 ? null : 34_000,
        percentage: at === 1 || at === 3 ? null : Math.round((3_000 + 400 * at) / 34) / 10,
      })),
      '5 areas',
      '2025-11-01 to 2026-10-31',
    ),
    'large-overlap': overlapChart(
      ['Community', 'Hospitals', 'Employers', 'Schools', 'Universities and colleges'],
      [
        ['Community', 'Hospitals', 123_450],
        ['Community', 'Employers', 45_000],
        ['Community', 'Schools', 4],
        ['Hospitals', 'Universities and colleges', 0],
        ['Schools', 'Universities and colleges', 70_000],
      ].map(([one, other, count]) => ({
        settings: [String(one), String(other)] as const,
        carers: figure(Number(count)),
      })),
      'England',
      '2025-11-01 to 2026-10-31',
    ),
  };

  it.each(Object.keys(charts))('%s stays within its picture', async (name) => {
    const chart = charts[name];
    if (!chart) throw new Error('no such chart');
    const svg = svgOf(chart);
    expect(svg).not.toContain('NaN');
    expect(svg).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#)/);
    const { width, height } = await paintedIn(svg, name);
    expect([width, height]).toEqual([chart.width, chart.height]);
  });
});
