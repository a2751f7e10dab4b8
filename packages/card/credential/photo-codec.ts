import { readFileSync } from 'node:fs';
import { lazy } from '../../../platform/lazy';
import { damaged, withoutSegments, type PhotoFile } from './photo-file';
import { pngPixels } from './png-pixels';

/** Pixels from the top left, red, green, blue and alpha. */
interface Picture {
  readonly data: Uint8ClampedArray<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
}

/** The longer side of a photo on a card, in pixels: 300 to the inch on a card of usual size, and enough in large print. */
export const longestSide = 640;
/** A card photo is smaller than this, in bytes, unless it shows noise. */
const usualSize = 64 * 1024;
const qualities = [80, 60, 40] as const;

/**
 * Writes a photo anew at the size that a card needs: upright, without transparency, as JPEG. Nothing of the file that came in
 * is left in it but what one sees.
 *
 * @throws PhotoUnusable
 */
export async function cardPhotoOf(photo: PhotoFile): Promise<Uint8Array> {
  const { width, height } = photo;
  const picture = photo.kind === 'png' ? { data: pngPixels(photo), width, height } : await decoded(photo);
  const small = turned(shrunk(picture), photo.orientation);
  let file: Uint8Array = new Uint8Array();
  for (const quality of qualities) {
    file = withoutSegments(await encoded(small, quality));
    if (file.length <= usualSize) break;
  }
  return file;
}

const compiled = {
  decoder: lazy(async () => WebAssembly.compile(readFileSync(codecFile('dec')))),
  encoder: lazy(async () => WebAssembly.compile(readFileSync(codecFile('enc')))),
};

const codecFile = (half: 'dec' | 'enc') => require.resolve(`@jsquash/jpeg/codec/${half}/mozjpeg_${half}.wasm`);

/** Starts the codec from the compiled module, without a line on the console about a spoilt file. */
function instanceOf(module: WebAssembly.Module) {
  return {
    instantiateWasm: (imports: WebAssembly.Imports, done: (instance: WebAssembly.Instance) => void) => {
      const instance = new WebAssembly.Instance(module, imports);
      done(instance);
      return instance.exports;
    },
    printErr: () => undefined,
  };
}

/** Each picture gets an instance of its own, and its memory is freed with it: one spoilt file never affects another. */
async function decoded({ bytes, width, height }: PhotoFile): Promise<Picture> {
  const codec = await import('@jsquash/jpeg/decode.js');
  await codec.init(instanceOf(await compiled.decoder()));
  let picture: Picture;
  try {
    picture = await codec.default(new Uint8Array(bytes).buffer);
  } catch {
    throw damaged();
  }
  if (picture.width !== width || picture.height !== height) throw damaged();
  return picture;
}

async function encoded(picture: Picture, quality: number): Promise<Uint8Array> {
  const codec = await import('@jsquash/jpeg/encode.js');
  await codec.init(instanceOf(await compiled.encoder()));
  return new Uint8Array(await codec.default({ ...picture, colorSpace: 'srgb' }, { quality, progressive: false }));
}

/** Each new pixel is the mean of the old ones below it, on white paper. */
function shrunk({ data, width, height }: Picture): Picture {
  const scale = Math.min(1, longestSide / Math.max(width, height));
  const [toWidth, toHeight] = [width, height].map((side) => Math.max(1, Math.round(side * scale))) as [number, number];
  const small = new Uint8ClampedArray(toWidth * toHeight * 4);
  const edge = (at: number, from: number, to: number) => Math.floor((at * from) / to);
  for (let y = 0, place = 0; y < toHeight; y += 1) {
    const [top, bottom] = [edge(y, height, toHeight), edge(y + 1, height, toHeight)];
    for (let x = 0; x < toWidth; x += 1, place += 4) {
      const [left, right] = [edge(x, width, toWidth), edge(x + 1, width, toWidth)];
      let [red, green, blue] = [0, 0, 0];
      for (let row = top; row < bottom; row += 1) {
        for (let at = (row * width + left) * 4; at < (row * width + right) * 4; at += 4) {
          const alpha = (data[at + 3] ?? 255) / 255;
          const white = 255 * (1 - alpha);
          red += (data[at] ?? 0) * alpha + white;
          green += (data[at + 1] ?? 0) * alpha + white;
          blue += (data[at + 2] ?? 0) * alpha + white;
        }
      }
      const count = (bottom - top) * (right - left);
      small.set([red / count, green / count, blue / count, 255], place);
    }
  }
  return { data: small, width: toWidth, height: toHeight };
}

/** Turns a picture upright, from the eight orientations of Exif. */
function turned({ data, width, height }: Picture, orientation: number): Picture {
  if (orientation === 1) return { data, width, height };
  const isOnItsSide = orientation >= 5;
  const [toWidth, toHeight] = isOnItsSide ? [height, width] : [width, height];
  const upright = new Uint8ClampedArray(data.length);
  const isMirrored = [2, 3, 7, 8].includes(orientation);
  const isUpsideDown = [3, 4, 6, 7].includes(orientation);
  for (let y = 0; y < toHeight; y += 1) {
    for (let x = 0; x < toWidth; x += 1) {
      const [across, down] = isOnItsSide ? [y, x] : [x, y];
      const fromX = isMirrored ? width - 1 - across : across;
      const fromY = isUpsideDown ? height - 1 - down : down;
      const from = (fromY * width + fromX) * 4;
      upright.set(data.subarray(from, from + 4), (y * toWidth + x) * 4);
    }
  }
  return { data: upright, width: toWidth, height: toHeight };
}
