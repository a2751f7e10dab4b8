/** A photo that is unusable for a card; the message says which kind to send instead. */
export class PhotoUnusable extends Error {
  override readonly name = 'PhotoUnusable';
}

/** A photo as it was sent: its size as its own header says, and nothing in its bytes but the picture. */
export interface PhotoFile {
  readonly kind: 'jpeg' | 'png';
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
  /** The picture's orientation, from 1 (upright) to 8, as in Exif. */
  readonly orientation: number;
}

/** Baseline, extended and progressive Huffman coding: the formats of cameras and telephones. */
const frames = new Set([0xc0, 0xc1, 0xc2]);
/** Every kind of frame, including those that no browser shows. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
const JPEG = { start: 0xd8, scan: 0xda, exif: 0xe1, comment: 0xfe } as const;
/** Application segments that define the colours: JFIF, colour profile, Adobe's colour transform. */
const shown = new Set([0xe0, 0xe2, 0xee]);
const pngChunks = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);

/**
 * Reads the header of a photo before anything unpacks it: a small file can hold a picture that fills the memory.
 *
 * @throws PhotoUnusable
 */
export function readPhotoFile(file: Uint8Array, mostPixels: number): PhotoFile {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const photo = isJpeg(bytes) ? readJpeg(bytes) : isPng(bytes) ? readPng(bytes) : undefined;
  if (!photo) throw new PhotoUnusable('Give the photo as a JPEG or PNG file.');
  if (photo.width === 0 || photo.height === 0) throw damaged();
  if (photo.width * photo.height > mostPixels)
    throw new PhotoUnusable(`Give a photo of at most ${mostPixels / 1_000_000} megapixels.`);
  return photo;
}

/** Returns the JPEG file without what a viewer can spare: no application segment, no comment, nothing after its end. */
export function withoutSegments(jpeg: Uint8Array): Buffer {
  const bytes = Buffer.from(jpeg.buffer, jpeg.byteOffset, jpeg.byteLength);
  const { parts, rest } = segmentsOf(bytes);
  const kept = parts.filter(({ marker }) => marker !== JPEG.comment && (marker < 0xe0 || marker > 0xef));
  return Buffer.concat([bytes.subarray(0, 2), ...kept.map(({ segment }) => segment), rest]);
}

const isJpeg = (bytes: Buffer) => bytes[0] === 0xff && bytes[1] === JPEG.start;
const isPng = (bytes: Buffer) => bytes.toString('latin1', 0, 8) === '\x89PNG\r\n\x1a\n';
export const damaged = () => new PhotoUnusable('The photo cannot be read; save it anew and give it again.');

interface Segment {
  readonly marker: number;
  readonly segment: Buffer;
}

/** ISO/IEC 10918-1, annex B: markers with their lengths, up to the first scan; and all that follows. */
function segmentsOf(bytes: Buffer): { readonly parts: readonly Segment[]; readonly rest: Buffer } {
  const parts: Segment[] = [];
  for (let at = 2; ;) {
    if (at + 4 > bytes.length || bytes[at] !== 0xff) throw damaged();
    const marker = bytes[at + 1] ?? 0;
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end > bytes.length || end < at + 4) throw damaged();
    parts.push({ marker, segment: bytes.subarray(at, end) });
    at = end;
    if (marker === JPEG.scan) return { parts, rest: bytes.subarray(at) };
  }
}

function readJpeg(bytes: Buffer): PhotoFile {
  const { parts, rest } = segmentsOf(bytes);
  const [frame, another] = parts.filter(({ marker }) => isFrame(marker));
  if (!frame || another || frame.segment.length < 9) throw damaged();
  if (!frames.has(frame.marker) || frame.segment[4] !== 8)
    throw new PhotoUnusable('Give the photo as a usual JPEG file, with 8 bits a colour.');
  const isShown = ({ marker }: Segment) =>
    marker !== JPEG.comment && (marker < 0xe0 || marker > 0xef || shown.has(marker));
  return {
    kind: 'jpeg',
    bytes: Buffer.concat([bytes.subarray(0, 2), ...parts.filter(isShown).map(({ segment }) => segment), rest]),
    height: frame.segment.readUInt16BE(5),
    width: frame.segment.readUInt16BE(7),
    orientation: parts.reduce((found, part) => (part.marker === JPEG.exif ? orientationIn(part.segment) : found), 1),
  };
}

/** Returns the orientation from Exif: a telephone stores a picture as its camera lies. */
function orientationIn(segment: Buffer): number {
  const tiff = segment.subarray(10);
  if (segment.toString('latin1', 4, 8) !== 'Exif' || tiff.length < 8) return 1;
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const directory = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  for (let entry = 0; entry < short(directory); entry += 1) {
    const at = directory + 2 + entry * 12;
    if (short(at) === 0x0112) return Math.min(Math.max(short(at + 8), 1), 8);
  }
  return 1;
}

/** ISO/IEC 15948: chunks with their lengths. */
function readPng(bytes: Buffer): PhotoFile {
  const kept = [bytes.subarray(0, 8)];
  for (let at = 8; ;) {
    if (at + 12 > bytes.length) throw damaged();
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) throw damaged();
    const type = bytes.toString('latin1', at + 4, at + 8);
    if ((type === 'IHDR') !== (at === 8)) throw damaged();
    if (pngChunks.has(type)) kept.push(bytes.subarray(at, end));
    at = end;
    if (type === 'IEND') break;
  }
  const header = bytes.subarray(16, 33);
  if (bytes.readUInt32BE(8) !== 13) throw damaged();
  const [depth, interlace] = [header[8], header[12]];
  if (depth !== 8 || interlace !== 0)
    throw new PhotoUnusable('Give the photo as a JPEG file, or as a PNG file with 8 bits a colour and not interlaced.');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  return { kind: 'png', bytes: Buffer.concat(kept), width, height, orientation: 1 };
}
