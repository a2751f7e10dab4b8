import type { CalendarDate } from '../../platform/calendar-date';
import { INK, WHITE, paletteOf } from './colours';
import { Flow } from './flow';
import { dayInWords, type Language } from './language';
import { A4, Paper, type PrintRun } from './paper';
import type { PrintedBranding } from './printed-branding';
import type { PrintTexts } from './texts/print-texts';

/** A figure as it was published: to the nearest 5, or suppressed. */
export interface PublishedFigure {
  /** Null if it is suppressed. */
  readonly value: number | null;
  /** The printed form. */
  readonly display: string;
}

type Lines = PrintTexts['boardReport']['lines'];

/** A year of a scheme, for its board, on one page. */
export interface BoardReport {
  readonly scheme: PrintedBranding;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly figures: Readonly<Record<keyof Lines, string>>;
  readonly months: readonly { readonly from: CalendarDate; readonly carers: PublishedFigure }[];
}

const rowHeight = 19;
const chartHeight = 170;
const letters = 9;

export function printBoardReport(report: BoardReport, run: PrintRun): Promise<Buffer> {
  const paper = new Paper(run, (texts) => `${texts.boardReport.title}: ${report.scheme.name}`);
  const words = paper.texts.boardReport;
  const { language } = run;
  const flow = new Flow(paper, { paper: A4, margin: 18, palette: paletteOf(report.scheme.colour) });
  flow.banner(report.scheme.name, words.title);
  flow.paragraph(words.period(dayInWords(report.from, language), dayInWords(report.to, language)));
  const keys = Object.keys(words.lines) as (keyof Lines)[];
  addTable(
    flow,
    keys.map((key) => [words.lines[key], report.figures[key]]),
  );
  flow.heading(2, words.byMonth);
  addBars(flow, report, language);
  flow.paragraph(words.rule, { size: flow.sizes.small });
  flow.footers(() => [words.printedOn(dayInWords(run.printedOn, language)), '']);
  return paper.bytes();
}

/** Names and figures, line by line, with a thin rule under each. */
function addTable(flow: Flow, rows: readonly (readonly [name: string, figure: string])[]): void {
  const { pdf, root } = flow.paper;
  const left = pdf.page.margins.left;
  const table = pdf.struct('Table');
  root.add(table);
  for (const [name, figure] of rows) {
    const { y } = pdf;
    const cell = (role: 'TH' | 'TD', text: string, bold: boolean, align: 'left' | 'right') =>
      pdf.struct(role, {}, [
        () =>
          pdf
            .font(bold ? 'bold' : 'regular')
            .fontSize(flow.sizes.body)
            .fillColor(INK)
            .text(text, left, y, { width: flow.width, align, lineBreak: false }),
      ]);
    table.add(pdf.struct('TR', {}, [cell('TH', name, false, 'left'), cell('TD', figure, true, 'right')]));
    const under = y + rowHeight - 3;
    flow.paper.decoration(() =>
      pdf
        .moveTo(left, under)
        .lineTo(left + flow.width, under)
        .lineWidth(0.5)
        .stroke(INK),
    );
    pdf.x = left;
    pdf.y = y + rowHeight;
  }
  table.end();
}

/** Adds a bar for each month with its figure above; an empty dashed stub is a suppressed figure. */
function addBars(flow: Flow, { months, scheme }: BoardReport, language: Language): void {
  const { pdf, root } = flow.paper;
  const { y } = pdf;
  const left = pdf.page.margins.left;
  const most = Math.max(1, ...months.map(({ carers }) => carers.value ?? 0));
  const step = flow.width / Math.max(1, months.length);
  const floor = y + chartHeight - 2 * letters;
  const highest = floor - y - 2 * letters;
  const nameOf = (month: CalendarDate) =>
    new Intl.DateTimeFormat(language === 'cy' ? 'cy' : 'en-GB', { month: 'short', timeZone: 'UTC' }).format(
      new Date(`${month}T00:00:00Z`),
    );
  const draw = () => {
    months.forEach(({ from, carers }, at) => {
      const height = carers.value === null ? highest * 0.03 : (carers.value / most) * highest;
      const x = left + at * step + step * 0.15;
      pdf.lineWidth(0.75);
      if (carers.value === null) pdf.dash(2, { space: 2 });
      pdf
        .rect(x, floor - height, step * 0.7, height)
        .fillAndStroke(carers.value === null ? WHITE : paletteOf(scheme.colour).heading, INK);
      pdf.undash().font('regular').fontSize(letters).fillColor(INK);
      const centred = { width: step, align: 'center', lineBreak: false } as const;
      pdf.text(carers.display, left + at * step, floor - height - letters * 1.4, centred);
      pdf.text(nameOf(from), left + at * step, floor + 4, centred);
    });
  };
  const alternative = months.map(({ from, carers }) => `${nameOf(from)} ${carers.display}`).join(', ');
  const bbox: [number, number, number, number] = [left, y, left + flow.width, y + chartHeight];
  root.add(pdf.struct('Figure', { alt: alternative, bbox }, [draw]));
  pdf.x = left;
  pdf.y = y + chartHeight;
}
