import type { Figure } from '../disclosure/figure';
import { displayed, headHeight, ink, suppressedStyle, margin, lettering, still, paper, type Chart } from './chart';

export interface Both {
  /** The names of the two settings. */
  readonly settings: readonly [one: string, other: string];
  readonly carers: Figure;
}

/** From white, for no carers, to a grey on which black is still readable. */
const shades = [paper, '#e3e7eb', '#c8d0d8', '#aeb9c4'] as const;

/** Draws how many carers are known in both settings, for every pair of settings. */
export function overlapChart(
  settings: readonly string[],
  overlaps: readonly Both[],
  where: string,
  period: string,
): Chart {
  const most = Math.max(1, ...overlaps.map(({ carers }) => carers.value ?? 0));
  const shadeOf = (value: number) => shades[value === 0 ? 0 : Math.min(3, Math.ceil((value / most) * 3))] ?? paper;
  const axis = {
    type: 'category' as const,
    splitArea: { show: false },
    axisTick: { show: false },
    axisLine: { show: false },
    axisLabel: { ...lettering, interval: 0, width: 130, overflow: 'break' as const },
  };
  return {
    title: `Carers known in two settings in ${where}, ${period}`,
    description:
      'For every two settings a field with the number of carers who are known in both; the darker, the more. A white field with a dashed edge and an asterisk is a figure that is kept back.',
    columns: ['setting', 'other setting', 'carers'],
    rows: overlaps.map(({ settings: [one, other], carers }) => [one, other, carers.display]),
    width: 760,
    height: headHeight + 56 + 64 * (settings.length - 1),
    option: {
      grid: { left: 170, right: margin, top: headHeight, bottom: 56 },
      xAxis: { ...axis, data: settings.slice(0, -1) },
      yAxis: { ...axis, data: settings.slice(1), inverse: true },
      // Each field has its own shade, but the library requires a scale.
      visualMap: { show: false, min: 0, max: most },
      series: [
        {
          type: 'heatmap',
          ...still,
          label: { ...lettering, fontSize: 15, show: true },
          data: overlaps.map(({ settings: [one, other], carers }) => ({
            value: [...placeOf(settings, one, other), carers.value ?? 0],
            label: { formatter: displayed(carers) },
            itemStyle: carers.suppressed
              ? suppressedStyle
              : { color: shadeOf(carers.value ?? 0), borderColor: ink, borderWidth: 1 },
          })),
        },
      ],
    },
  };
}

/** Each pair stands once: the earlier setting along the foot, the later one up the side. */
function placeOf(settings: readonly string[], one: string, other: string): [x: number, y: number] {
  const [earlier = 0, later = 0] = [settings.indexOf(one), settings.indexOf(other)].sort((a, b) => a - b);
  return [earlier, later - 1];
}
