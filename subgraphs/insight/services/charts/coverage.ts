import type { Figure } from '../disclosure/figure';
import {
  displayed,
  grey,
  headHeight,
  inFigures,
  ink,
  suppressedInWords,
  suppressedStyle,
  lettering,
  still,
  lines,
  stub,
  type Chart,
} from './chart';

export interface Covered {
  readonly name: string;
  readonly carers: Figure;
  readonly unpaidCarers: number | null;
  /** Null where the census was not taken, or the figure is suppressed. */
  readonly percentage: number | null;
}

const rowHeight = 26;

/** Draws, area by area, how many of every hundred unpaid carers are reached. */
export function coverageChart(areas: readonly Covered[], where: string, period: string): Chart {
  const most = Math.max(0.1, ...areas.map(({ percentage }) => percentage ?? 0));
  const words = ({ carers, percentage, unpaidCarers }: Covered) => {
    if (percentage !== null) return `${inFigures(percentage)}%`;
    return carers.suppressed || unpaidCarers !== null ? displayed(carers) : 'no census figure';
  };
  return {
    title: `Carers reached for every hundred unpaid carers, by area, in ${where}, ${period}`,
    description: `For each area a bar: of every hundred people who told the Census of 2021 that they give unpaid care, how many are reached. ${suppressedInWords} The census was not taken in Scotland and Northern Ireland in that year.`,
    columns: ['area', 'carers', 'unpaid carers, Census 2021', 'for every hundred'],
    rows: areas.map(({ name, carers, unpaidCarers, percentage }) => [
      name,
      carers.display,
      unpaidCarers === null ? '' : String(unpaidCarers),
      percentage === null ? '' : String(percentage),
    ]),
    width: 960,
    height: headHeight + 44 + rowHeight * Math.max(1, areas.length),
    option: {
      grid: { left: 310, right: 24, top: headHeight, bottom: 44 },
      xAxis: {
        type: 'value',
        min: 0,
        // Room beside the bars for their figures.
        max: most * 1.2,
        axisLabel: { ...lettering, showMaxLabel: false, formatter: (value: number) => `${inFigures(value)}%` },
        splitLine: lines,
      },
      yAxis: {
        type: 'category',
        inverse: true,
        data: areas.map(({ name }) => name),
        axisLabel: { ...lettering, interval: 0, width: 260, overflow: 'truncate' },
        axisTick: { show: false },
        axisLine: { lineStyle: { color: ink } },
      },
      series: [
        {
          type: 'bar',
          ...still,
          barWidth: '65%',
          itemStyle: { color: grey, borderColor: ink, borderWidth: 1 },
          label: { ...lettering, show: true, position: 'right' },
          data: areas.map((area) => ({
            value: area.percentage ?? (area.carers.suppressed ? most * stub : 0),
            label: { formatter: words(area) },
            ...(area.carers.suppressed && { itemStyle: suppressedStyle }),
          })),
        },
      ],
    },
  };
}
