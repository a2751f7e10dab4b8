import type { EChartsOption } from 'echarts';
import type { CalendarDate } from '../../../../platform/calendar-date';
import type { Figure } from '../disclosure/figure';

/** A picture of some published figures, and the same figures as a table for whoever does not see it. */
export interface Chart {
  readonly title: string;
  /** What it shows, in a few sentences, for a screen reader. */
  readonly description: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Of the picture, in pixels. */
  readonly width: number;
  readonly height: number;
  readonly option: EChartsOption;
}

/** Ink and white and one grey between them: the same on a screen, on a copier and for whoever sees no colours. */
export const ink = '#111111';
export const grey = '#9aa5b1';
export const paper = '#ffffff';

export const lettering = { fontFamily: 'Arial, Helvetica, sans-serif', fontSize: 13, color: ink } as const;

/** What the title and the line below it take, and the space around the whole, in pixels. */
export const headHeight = 84;
export const margin = 16;

/** Behind the bars; not at the end of the axis, which is where the figures' room ends. */
export const lines = { showMaxLine: false, lineStyle: { color: '#d5dae0' } } as const;

/** Nobody points at it: the same figures make the same picture, byte for byte. */
export const still = { silent: true, emphasis: { disabled: true } } as const;

/** A figure that is kept back is a dashed empty stub with an asterisk: of one size, whatever it stands for, and never nothing. */
export const suppressedStyle = { color: paper, borderColor: ink, borderWidth: 1, borderType: 'dashed' } as const;
/** As a part of the longest bar. */
export const stub = 0.03;

export const suppressedInWords =
  'A dashed stub with an asterisk is a figure that is kept back; its size means nothing.';

/** One decimal as it stands, whole numbers with their thousands set apart. */
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
