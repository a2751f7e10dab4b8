import { mkdirSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { businessChanged, redemptionRecorded } from '../../domain/business/events';
import { schemeChanged } from '../../domain/sector/events';
import { anonymous, type Viewer } from '../../platform/viewer';
import { QueueFull } from '../../platform/threads/short-queue';
import { JobGivenUp, ThreadQueue } from '../../platform/threads/thread-queue';
import { readPdf } from '../print/reading';
import { startTestSubgraphs, type TestSubgraphs } from '../support/subgraphs';
import { analyst, many, tell } from './support';

const query = `query ($schemeId: ID!, $language: ReportLanguage) {
  schemeReport(schemeId: $schemeId, language: $language) {
    ... on SchemeReport { fileName pdf } ... on ReachRefused { message }
  }
}`;
const answer = z.object({
  schemeReport: z
    .object({ fileName: z.string(), pdf: z.string() })
    .partial()
    .extend({ message: z.string().optional() }),
});

describe('a report to a scheme’s board', () => {
  let subgraphs: TestSubgraphs;
  const manager: Viewer = { role: 'manager', subject: 'lead', organisation: 'og_herts' };
  beforeAll(async () => {
    subgraphs = await startTestSubgraphs('insight');
    await tell(subgraphs, [
      ...many(42, { from: '2026-01-10' }),
      ...many(12, { from: '2026-04-01', until: '2026-06-30' }),
    ]);
    await tell(subgraphs, many(30, { schemeId: 'sc_other', from: '2026-01-10' }));
    const scheme = {
      _id: 'sc_card',
      name: 'Hertfordshire Carers Card',
      organisation: 'og_herts',
      areas: [],
      version: 1,
    };
    await tell(subgraphs, [{ sector: 'community', scheme }], schemeChanged);
    const branches = [{ area: 'E07000243' }, { area: 'E07000240' }];
    await tell(subgraphs, [{ businessId: 'bu_1', schemeId: 'sc_card', branches, version: 1 }], businessChanged);
    const redeemed = { schemeId: 'sc_card', area: 'E07000243', on: '2026-03-03', count: 23 };
    await tell(subgraphs, [redeemed], redemptionRecorded);
  });
  afterAll(() => subgraphs.close());

  const ask = async (variables: Record<string, unknown>, viewer: Viewer) =>
    answer.parse((await subgraphs.ask('insight', query, variables, viewer)).data).schemeReport;

  it.each([
    ['EN', 'en-GB', 'Report to the board: Hertfordshire Carers Card', 'Businesses that take the card today'],
    ['CY', 'cy', 'Adroddiad i’r bwrdd: Hertfordshire Carers Card', 'Busnesau sy’n derbyn y cerdyn heddiw'],
  ])('is one page in %s, tagged, with the scheme’s own published figures', async (language, tag, title, businesses) => {
    const { fileName, pdf = '' } = await ask({ schemeId: 'sc_card', language }, manager);
    expect(fileName).toBe('board-report-sc_card-2026-10-31.pdf');
    const bytes = Buffer.from(pdf, 'base64');
    const folder = process.env['CHARTS'];
    if (folder !== undefined) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(`${folder}/board-report-${language}.pdf`, bytes);
    }
    const read = readPdf(bytes);
    expect(read).toMatchObject({ title, language: tag, marked: true, showsTitle: true });
    expect(read.pages).toHaveLength(1);
    const [page] = read.pages;
    expect(page?.untagged).toBe(0);
    const lines = page?.texts.map(({ text }) => text) ?? [];
    const after = (name: string) => lines[lines.findIndex((text) => text.startsWith(name)) + 1];
    expect(after(businesses)).toBe('1');
    expect(lines).toEqual(expect.arrayContaining(['55', '25'])); // 42 and 12 carers, 23 redemptions
    const [figure] = page?.figures ?? [];
    expect(figure?.alternative.split(', ').map((month) => month.split(' ').at(-1))).toEqual(
      // 42 from January; 12 more from April to June
      ['0', '0', '40', '40', '40', '55', '55', '55', '40', '40', '40', '40'],
    );
    for (const { x, width } of page?.texts ?? []) expect(x + width).toBeLessThanOrEqual(page?.width ?? 0);
  });

  it('is refused by name where 17 documents are ordered at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 40 }, () => subgraphs.ask('insight', query, { schemeId: 'sc_card' }, manager)),
    );
    const codes = answers.map(({ errors }) => errors?.[0]?.extensions?.['code']);
    expect(new Set(codes)).toEqual(new Set([undefined, 'OVERLOADED']));
  });

  it.each([new QueueFull(), new JobGivenUp('a job took too long')])('is refused by name after %s', async (error) => {
    const run = jest.spyOn(ThreadQueue.prototype, 'run').mockRejectedValueOnce(error);
    const { errors } = await subgraphs.ask('insight', query, { schemeId: 'sc_card' }, manager);
    expect(errors?.[0]).toMatchObject({
      message: 'Other documents are being printed. Try again in a few seconds.',
      extensions: { code: 'OVERLOADED' },
    });
    run.mockRestore();
  });

  it('is for those who run the scheme, and for analysts', async () => {
    expect((await ask({ schemeId: 'sc_card' }, analyst)).fileName).toBeDefined();
    const message = 'This is not a scheme of yours; ask with the id of one that you run.';
    expect(await ask({ schemeId: 'sc_card' }, { ...manager, organisation: 'og_another' })).toEqual({ message });
    expect(await ask({ schemeId: 'sc_nowhere' }, analyst)).toEqual({ message });
    for (const viewer of [anonymous, { role: 'carer', ref: 'c' }] as const) {
      const { errors } = await subgraphs.ask('insight', query, { schemeId: 'sc_card' }, viewer);
      expect(errors?.[0]?.extensions?.['code']).toBe(viewer.role === 'anonymous' ? 'UNAUTHENTICATED' : 'FORBIDDEN');
    }
  });
});
