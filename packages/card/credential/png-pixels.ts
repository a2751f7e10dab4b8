import { inflateSync } from 'node:zlib';
import { damaged, type PhotoFile } from './photo-file';

/** Values for each pixel, by the colour type of the header. */
const channels: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/**
 * Unpacks a PNG file of 8 bits a value that is not interlaced (ISO/IEC 15948) to red, green, blue and alpha. It unpacks as
 * many bytes as the header says, and no more.
 *
 * @throws PhotoUnusable
 */
export function pngPixels({ bytes, width, height }: PhotoFile): Uint8ClampedArray<ArrayBuffer> {
  const colourType = bytes[25] ?? 0;
  const step = channels[colourType];
  if (step === undefined) throw damaged();
  const chunks = chunksOf(bytes);
  const length = width * step;
  const lines = inflated(Buffer.concat(chunks.get('IDAT') ?? []), (length + 1) * height);
  unfilter(lines, length, step);
  const [palette, alphas] = [chunks.get('PLTE')?.[0], chunks.get('tRNS')?.[0]];
  if (colourType === 3 && !palette) throw damaged();
  const pixels = new Uint8ClampedArray(width * height * 4);
  for (let y = 0, to = 0; y < height; y += 1) {
    for (let x = 0, at = y * (length + 1) + 1; x < width; x += 1, at += step, to += 4) {
      const value = lines[at] ?? 0;
      if (palette && colourType === 3) {
        for (let colour = 0; colour < 3; colour += 1) pixels[to + colour] = palette[value * 3 + colour] ?? 0;
        pixels[to + 3] = alphas?.[value] ?? 255;
      } else {
        const isGrey = step < 3;
        pixels[to] = value;
        pixels[to + 1] = isGrey ? value : (lines[at + 1] ?? 0);
        pixels[to + 2] = isGrey ? value : (lines[at + 2] ?? 0);
        pixels[to + 3] = step % 2 === 0 ? (lines[at + step - 1] ?? 0) : 255;
      }
    }
  }
  return pixels;
}

function chunksOf(bytes: Buffer): ReadonlyMap<string, Buffer[]> {
  const chunks = new Map<string, Buffer[]>();
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    const known = chunks.get(type) ?? [];
    known.push(bytes.subarray(at + 8, at + 8 + length));
    chunks.set(type, known);
    at += length + 12;
  }
  return chunks;
}

function inflated(compressed: Buffer, length: number): Buffer {
  let lines: Buffer;
  try {
    lines = inflateSync(compressed, { maxOutputLength: length });
  } catch {
    throw damaged();
  }
  if (lines.length !== length) throw damaged();
  return lines;
}

/** Undoes the filter of each line, in place; the line's first byte names its filter. */
function unfilter(lines: Buffer, length: number, step: number): void {
  for (let start = 0; start < lines.length; start += length + 1) {
    const filter = lines[start] ?? 0;
    if (filter > 4) throw damaged();
    if (filter === 0) continue;
    for (let at = start + 1; at <= start + length; at += 1) {
      const hasLeft = at - step > start;
      const left = hasLeft ? (lines[at - step] ?? 0) : 0;
      const above = start > 0 ? (lines[at - length - 1] ?? 0) : 0;
      const corner = hasLeft && start > 0 ? (lines[at - length - 1 - step] ?? 0) : 0;
      const predicted =
        filter === 1 ? left : filter === 2 ? above : filter === 3 ? (left + above) >> 1 : nearest(left, above, corner);
      lines[at] = ((lines[at] ?? 0) + predicted) & 0xff;
    }
  }
}

/** The Paeth predictor: the one of the three that is nearest to left + above - corner. */
function nearest(left: number, above: number, corner: number): number {
  const estimate = left + above - corner;
  const [toLeft, toAbove, toCorner] = [
    Math.abs(estimate - left),
    Math.abs(estimate - above),
    Math.abs(estimate - corner),
  ];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}
