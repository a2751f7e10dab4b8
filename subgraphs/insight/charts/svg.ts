import { createRequire } from 'node:module';
import type * as Echarts from 'echarts';
import { once } from '../../../kit/once';
import { lettering, paper, type Chart } from './chart';

/** Loaded with the first chart, as the one file that its package has for this: the same in modules takes eight times as long. */
const echarts = once(() => createRequire(__filename)('echarts') as typeof Echarts);

/** The picture of a chart, which names and describes itself to a screen reader. */
export function svgOf({ title, description, width, height, option }: Chart): string {
  const drawing = echarts().init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    drawing.setOption({ animation: false, backgroundColor: paper, textStyle: lettering, ...option });
    const svg = drawing.renderToSVGString();
    const inside = svg.slice(svg.indexOf('>') + 1);
    const root = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc">`;
    return `${root}<title id="title">${escaped(title)}</title><desc id="desc">${escaped(description)}</desc>${inside}`;
  } finally {
    drawing.dispose();
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
