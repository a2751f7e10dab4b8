import type { CalendarDate } from '../../../../platform/calendar-date';
import type { Figure } from '../disclosure/figure';
import {
  displayed,
  grey,
  headHeight,
  ink,
  suppressedInWords,
  suppressedStyle,
  lettering,
  lines,
  margin,
  monthInWords,
  still,
  stub,
  type Chart,
} from './chart';

export interface GrowthMonth {
  readonly from: CalendarDate;
  readonly carers: Figure;
  readonly carersNew: Figure;
}

/** Draws, month by month, how many carers were reached, and how many of them for the first time. */
export function growthChart(months: readonly GrowthMonth[], where: string): Chart {
  const names = months.map(({ from }) => monthInWords(from));
  // People are whole, so the scale has at least ten of them even where all figures are suppressed.
  const most = Math.max(10, ...months.flatMap(({ carers, carersNew }) => [carers.value ?? 0, carersNew.value ?? 0]));
  const bars = (name: string, colour: string, figures: readonly Figure[]) => ({
    type: 'bar' as const,
    ...still,
    name,
    itemStyle: { color: colour, borderColor: ink, borderWidth: 1 },
    label: {
      ...lettering,
      fontSize: 12,
      show: true,
      position: 'top' as const,
      rotate: 90,
      align: 'left' as const,
      verticalAlign: 'middle' as const,
      distance: 8,
    },
    data: figures.map((figure) => ({
      value: figure.value ?? most * stub,
      label: { formatter: displayed(figure) },
      ...(figure.suppressed && { itemStyle: suppressedStyle }),
    })),
  });
  return {
    title: `Carers reached in ${where}, ${names[0] ?? ''} to ${names.at(-1) ?? ''}`,
    description: `For each month two bars: the carers reached in it, and those of them who had never been reached before. ${suppressedInWords}`,
    columns: ['month', 'carers', 'new carers'],
    rows: months.map(({ carers, carersNew }, at) => [names[at] ?? '', carers.display, carersNew.display]),
    width: 960,
    height: 520,
    option: {
      legend: {
        top: headHeight,
        left: margin,
        selectedMode: false,
        borderWidth: 0,
        itemGap: 48,
        itemWidth: 18,
        itemHeight: 12,
        textStyle: lettering,
      },
      grid: { left: 100, right: margin, top: headHeight + 36, bottom: 56 },
      xAxis: {
        type: 'category',
        data: names.map((name) => name.replace(' ', '\n')),
        axisLabel: { ...lettering, interval: 0 },
        axisLine: { lineStyle: { color: ink } },
      },
      // Room above the bars for their figures.
      yAxis: {
        type: 'value',
        min: 0,
        max: most * 1.25,
        axisLabel: { ...lettering, showMaxLabel: false },
        splitLine: lines,
      },
      series: [
        bars(
          'Carers',
          grey,
          months.map(({ carers }) => carers),
        ),
        bars(
          'New carers',
          ink,
          months.map(({ carersNew }) => carersNew),
        ),
      ],
    },
  };
}
