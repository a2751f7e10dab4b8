import { createCanvas, loadImage } from '@napi-rs/canvas';
import { PNG } from 'pngjs';
import { deflateSync } from 'node:zlib';
import { PhotoUnusable, withoutSegments } from '../../packages/card/credential/photo-file';
import { cardPhotoFrom, largePhoto, smallPhoto } from '../../packages/card/credential/photo-thread';
import { QueueFull } from '../../platform/threads/short-queue';
import { portrait } from '../print/samples';

const made = async (file: Uint8Array, most: { bytes: number; pixels: number } = smallPhoto) =>
  (await cardPhotoFrom(file, most)).file;

/** Decodes a JPEG file with a decoder from another project. */
async function seen(file: Uint8Array) {
  const image = await loadImage(Buffer.from(file));
  const canvas = createCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const at = (x: number, y: number) => [...context.getImageData(x, y, 1, 1).data.subarray(0, 3)];
  return { width: image.width, height: image.height, at };
}

/** Makes a picture of red, green, blue and white quarters, which show its orientation. */
function quarters(width: number, height: number, kind: 'image/jpeg' | 'image/png' = 'image/jpeg'): Buffer {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  for (const [x, y, colour] of [
    [0, 0, '#ff0000'],
    [1, 0, '#00ff00'],
    [0, 1, '#0000ff'],
    [1, 1, '#ffffff'],
  ] as const) {
    context.fillStyle = colour;
    context.fillRect((x * width) / 2, (y * height) / 2, width / 2, height / 2);
  }
  return kind === 'image/jpeg' ? canvas.toBuffer('image/jpeg', 90) : canvas.toBuffer('image/png');
}

/** Inserts a segment after the start of a JPEG file. */
function withSegment(jpeg: Buffer, marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, content, jpeg.subarray(2)]);
}

/** Makes Exif data with one entry: the orientation of the picture. */
function exif(orientation: number): Buffer {
  const tiff = Buffer.alloc(8 + 2 + 12 + 4);
  tiff.write('II', 'latin1');
  tiff.writeUInt16LE(42, 2);
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(1, 8);
  tiff.writeUInt16LE(0x0112, 10);
  tiff.writeUInt16LE(3, 12);
  tiff.writeUInt32LE(1, 14);
  tiff.writeUInt16LE(orientation, 18);
  return Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
}

function chunk(type: string, content: Buffer): Buffer {
  const framed = Buffer.alloc(content.length + 12);
  framed.writeUInt32BE(content.length, 0);
  framed.write(type, 4, 'latin1');
  framed.set(content, 8);
  return framed;
}

/** Makes a PNG file of any header, whatever its lines hold. */
function png(width: number, height: number, lines: Buffer, { depth = 8, colour = 2, interlace = 0 } = {}): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, colour, 0, 0, interlace], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Returns the markers of a JPEG file up to its first scan, and the bytes after the end of the picture. */
function partsOf(jpeg: Buffer) {
  const markers: number[] = [];
  let at = 2;
  while (markers.at(-1) !== 0xda) {
    markers.push(jpeg[at + 1] ?? 0);
    at += 2 + jpeg.readUInt16BE(at + 2);
  }
  return { markers, afterEnd: jpeg.length - (jpeg.lastIndexOf(Buffer.from([0xff, 0xd9])) + 2) };
}

describe('a photo for a card', () => {
  it('is written anew: small, upright, and with nothing of its file in it but what one sees', async () => {
    const secret = Buffer.from('taken at 51.9 north by Hazel', 'latin1');
    const segments = [0xe0, 0xe1, 0xe2, 0xeb, 0xed, 0xee, 0xfe];
    const file = segments.reduce((jpeg, marker) => withSegment(jpeg, marker, secret), quarters(1600, 1200));
    const photo = await made(Buffer.concat([file, secret, Buffer.from('PK\x03\x04 an archive')]));
    expect(photo.toString('latin1')).not.toMatch(/Hazel|archive|Exif|JFIF/);
    const { markers, afterEnd } = partsOf(photo);
    expect(markers.filter((marker) => (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe)).toEqual([]);
    expect(afterEnd).toBe(0);
    expect(await seen(photo)).toMatchObject({ width: 640, height: 480 });
    expect(photo.length).toBeLessThan(64 * 1024);
    // The photo must be the same each time, or a repeated request would differ.
    expect(await made(file)).toEqual(photo);
  });

  it.each([
    [1, ['red', 'green', 'blue', 'white']],
    [2, ['green', 'red', 'white', 'blue']],
    [3, ['white', 'blue', 'green', 'red']],
    [4, ['blue', 'white', 'red', 'green']],
    [5, ['red', 'blue', 'green', 'white']],
    [6, ['blue', 'red', 'white', 'green']],
    [7, ['white', 'green', 'blue', 'red']],
    [8, ['green', 'white', 'red', 'blue']],
  ])('that a telephone stored as turned by %i is upright', async (orientation, expected) => {
    const photo = await seen(await made(withSegment(quarters(320, 240), 0xe1, exif(orientation))));
    expect([photo.width, photo.height]).toEqual(orientation < 5 ? [320, 240] : [240, 320]);
    const named = (x: number, y: number) => {
      const colour = photo.at(x * photo.width, y * photo.height).map((value) => (value > 128 ? 1 : 0));
      return { '100': 'red', '010': 'green', '001': 'blue', '111': 'white' }[colour.join('')];
    };
    expect([named(0.25, 0.25), named(0.75, 0.25), named(0.25, 0.75), named(0.75, 0.75)]).toEqual(expected);
  });

  it.each([0, 2, 4, 6] as const)(
    'is read from a PNG file of colour type %i as another library wrote it',
    async (colour) => {
      const image = PNG.sync.read(portrait());
      const file = PNG.sync.write(image, { colorType: colour, inputHasAlpha: true });
      const [one, other] = [await seen(await made(file)), await seen(portrait())];
      for (const [x, y] of [
        [10, 10],
        [175, 200],
        [175, 90],
        [175, 420],
      ] as const) {
        const [red = 0, green = 0, blue = 0] = other.at(x, y);
        const grey = Math.round(0.2126 * red + 0.7152 * green + 0.0722 * blue);
        const expected = colour === 2 || colour === 6 ? [red, green, blue] : [grey, grey, grey];
        one.at(x, y).forEach((value, at) => expect(Math.abs(value - (expected[at] ?? 0))).toBeLessThan(12));
      }
    },
  );

  it('of 12 megapixels is taken as a telephone sends it, and of 4 where it comes with a mutation', async () => {
    const file = quarters(4032, 3024);
    expect(await seen(await made(file, largePhoto))).toMatchObject({ width: 640, height: 480 });
    await expect(made(file)).rejects.toThrow('Give a photo of at most 4 megapixels.');
    await expect(made(quarters(5000, 4000), largePhoto)).rejects.toThrow('Give a photo of at most 16 megapixels.');
  });

  it.each([
    ['a picture that would fill the memory', () => png(60_000, 60_000, Buffer.alloc(10)), '4 megapixels'],
    ['more lines than its header says', () => png(10, 10, Buffer.alloc(50_000_000)), 'cannot be read'],
    ['fewer lines than its header says', () => png(100, 100, Buffer.alloc(50)), 'cannot be read'],
    ['16 bits a colour', () => png(10, 10, Buffer.alloc(610), { depth: 16 }), '8 bits a colour'],
    ['interlaced lines', () => png(10, 10, Buffer.alloc(310), { interlace: 1 }), 'not interlaced'],
    ['a colour type that there is not', () => png(10, 10, Buffer.alloc(310), { colour: 5 }), 'cannot be read'],
    ['no palette where its colours are indexed', () => png(10, 10, Buffer.alloc(110), { colour: 3 }), 'cannot be read'],
    ['a filter that there is not', () => png(10, 10, Buffer.alloc(310, 9)), 'cannot be read'],
    ['no size', () => png(0, 10, Buffer.alloc(10)), 'cannot be read'],
    ['no picture', () => Buffer.from('GIF89a and so on'), 'as a JPEG or PNG file'],
    ['nothing', () => Buffer.alloc(0), 'as a JPEG or PNG file'],
    ['half of a JPEG header', () => quarters(320, 240).subarray(0, 100), 'cannot be read'],
    ['a frame of 12 bits', () => changed(quarters(320, 240), 4, 12), '8 bits a colour'],
    ['a frame of another kind', () => changed(quarters(320, 240), 1, 0xc3), '8 bits a colour'],
    ['a JPEG header of a picture that would fill the memory', () => huge(quarters(320, 240)), '4 megapixels'],
    ['151 KB', () => Buffer.alloc(151 * 1024), 'at most 150 KB'],
  ])('is refused with %s', async (_, file, message) => {
    await expect(made(file())).rejects.toThrow(PhotoUnusable);
    await expect(made(file())).rejects.toThrow(message);
  });

  it('that is cut or changed anywhere is taken or refused, and the next one is as well as ever', async () => {
    const file = quarters(64, 48);
    const before = await made(file);
    for (let at = 2; at < file.length; at += 97) {
      for (const spoilt of [file.subarray(0, at), changedAt(file, at, 0xff), changedAt(file, at, 0)])
        await made(spoilt).catch((error: unknown) => expect(error).toBeInstanceOf(PhotoUnusable));
    }
    expect(await made(file)).toEqual(before);
  });

  it('has to come again where many are given at once', async () => {
    const outcomes = await Promise.allSettled(Array.from({ length: 12 }, () => made(quarters(64, 48))));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(8);
    for (const outcome of outcomes) if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(QueueFull);
  });
});

it('a JPEG file keeps all that one sees when its segments are taken out', async () => {
  const file = quarters(320, 240);
  const [one, other] = [await seen(withoutSegments(file)), await seen(file)];
  expect(one.at(80, 60)).toEqual(other.at(80, 60));
});

function changedAt(file: Buffer, at: number, value: number): Buffer {
  const copy = Buffer.from(file);
  copy[at] = value;
  return copy;
}

/** Changes a byte of the frame header. */
function changed(jpeg: Buffer, at: number, value: number): Buffer {
  return changedAt(jpeg, jpeg.indexOf(Buffer.from([0xff, 0xc0, 0x00, 0x11])) + at, value);
}

function huge(jpeg: Buffer): Buffer {
  const copy = Buffer.from(jpeg);
  copy.writeUInt32BE(0xfff0fff0, jpeg.indexOf(Buffer.from([0xff, 0xc0, 0x00, 0x11])) + 5);
  return copy;
}
