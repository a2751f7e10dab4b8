import type { EChartsOption } from 'echarts';
import type { CalendarDate } from '../../../../platform/calendar-date';
import type { Figure } from '../disclosure/figure';

/** A picture of some published figures, and the same figures as a table for people who cannot see it. */
export interface Chart {
  readonly title: string;
  /** A description in a few sentences, for a screen reader. */
  readonly description: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Of the picture, in pixels. */
  readonly width: number;
  readonly height: number;
  readonly option: EChartsOption;
}

/** Black, white and a grey between them: the same on a screen, on a copier and for people who see no colours. */
export const ink = '#111111';
export const grey = '#9aa5b1';
export const paper = '#ffffff';

export const lettering = { fontFamily: 'Arial, Helvetica, sans-serif', fontSize: 13, color: ink } as const;

/** The height of the title with the line below it, and the margin around the chart, in pixels. */
export const headHeight = 84;
export const margin = 16;

/** Lines behind the bars, but not at the end of the axis, where the figures stand. */
export const lines = { showMaxLine: false, lineStyle: { color: '#d5dae0' } } as const;

/** No pointer reaches the picture: the same figures make the same picture, byte for byte. */
export const still = { silent: true, emphasis: { disabled: true } } as const;

/** A suppressed figure is a dashed empty stub with an asterisk, of one size for every value, and never nothing. */
export const suppressedStyle = { color: paper, borderColor: ink, borderWidth: 1, borderType: 'dashed' } as const;
/** The length of the stub, as a part of the longest bar. */
export const stub = 0.03;

export const suppressedInWords =
  'A dashed stub with an asterisk is a figure that is kept back; its size means nothing.';

/** Formats decimals as they are, and whole numbers with separated thousands. */
export function inFigures(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 1 });
}

export function displayed({ value, display }: Figure): string {
  return value === null ? display : inFigures(value);
}

/** "Mar 2026". */
export function monthInWords(day: CalendarDate): string {
  return new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
