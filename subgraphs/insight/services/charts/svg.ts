import { createRequire } from 'node:module';
import type * as Echarts from 'echarts';
import { lazy } from '../../../../platform/lazy';
import { lettering, margin, paper, type Chart } from './chart';

/** Loaded with the first chart, as the single file of its package: the same in modules takes eight times as long. */
const echarts = lazy(() => createRequire(__filename)('echarts') as typeof Echarts);

/** Draws a chart as a picture with a title and a description for a screen reader. */
export function svgOf({ title, description, width, height, option }: Chart): string {
  const drawing = echarts().init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    const head = {
      ...{ text: title, subtext: 'To the nearest 5. * stands for a figure that is kept back.' },
      ...{ left: margin, top: 10, itemGap: 6 },
      textStyle: { ...lettering, fontSize: 16, width: width - 2 * margin, overflow: 'break' as const },
      subtextStyle: lettering,
    };
    drawing.setOption({ animation: false, backgroundColor: paper, textStyle: lettering, title: head, ...option });
    const svg = plain(drawing.renderToSVGString());
    const inside = svg.slice(svg.indexOf('>') + 1);
    const root = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc">`;
    return `${root}<title id="title">${escaped(title)}</title><desc id="desc">${escaped(description)}</desc>${inside}`;
  } finally {
    drawing.dispose();
  }
}

/** Removes what only a pointer needs, and makes names independent of the number of earlier charts. */
function plain(svg: string): string {
  return (
    svg
      .replace(/<style ?>.*?<\/style>/gs, '')
      // Remove the invisible boxes behind words, which some programs would outline.
      .replace(/<path [^>]*fill-opacity="0"[^>]*stroke-width="0"[^>]*><\/path>/g, '')
      .replace(/ (class|ecmeta_\w+)="[^"]*"/g, '')
      .replace(/\bzr\d+-/g, 'reach-')
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
