/** A photo that no card can be made with; the message says what to give instead. */
export class PhotoUnusable extends Error {
  override readonly name = 'PhotoUnusable';
}

/** As much as a card can show, and a request can carry. */
export const LARGEST_PHOTO = 150 * 1024;

const JPEG = { start: 0xd8, scan: 0xda, exif: 0xe1, comment: 0xfe } as const;
/** Application segments that a picture cannot be shown without: JFIF, colour profile, Adobe's colour transform. */
const shown = new Set([0xe0, 0xe2, 0xee]);
const pngChunks = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);

/**
 * The picture and nothing else: where it was taken, with what and by whom stays out, because the file goes on cards and to
 * whoever checks them. What is hashed on the card is the file that comes out.
 *
 * @throws PhotoUnusable
 */
export function pictureOnly(file: Uint8Array): Buffer {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  if (bytes.length > LARGEST_PHOTO) throw new PhotoUnusable('Give a photo of at most 150 KB.');
  if (bytes[0] === 0xff && bytes[1] === JPEG.start) return jpegOnly(bytes);
  if (bytes.toString('latin1', 0, 8) === '\x89PNG\r\n\x1a\n') return pngOnly(bytes);
  throw new PhotoUnusable('Give the photo as a JPEG or PNG file.');
}

const damaged = () => new PhotoUnusable('The photo cannot be read; save it anew and give it again.');

/** ISO/IEC 10918-1, annex B: markers with their lengths, up to the scan. */
function jpegOnly(bytes: Buffer): Buffer {
  const kept = [bytes.subarray(0, 2)];
  for (let at = 2; ;) {
    if (at + 4 > bytes.length || bytes[at] !== 0xff) throw damaged();
    const marker = bytes[at + 1] ?? 0;
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end > bytes.length || end < at + 4) throw damaged();
    const segment = bytes.subarray(at, end);
    if (marker === JPEG.exif && isTurned(segment))
      throw new PhotoUnusable('Turn the photo upright, and give it again.');
    const isApplication = marker >= 0xe0 && marker <= 0xef;
    if (marker !== JPEG.comment && (!isApplication || shown.has(marker))) kept.push(segment);
    at = end;
    if (marker === JPEG.scan) return Buffer.concat([...kept, bytes.subarray(at)]);
  }
}

/** Whether Exif says that the picture is to be turned when it is shown: without Exif it would lie on its side. */
function isTurned(segment: Buffer): boolean {
  const tiff = segment.subarray(10);
  if (segment.toString('latin1', 4, 8) !== 'Exif' || tiff.length < 8) return false;
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const directory = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  for (let entry = 0; entry < short(directory); entry += 1) {
    const at = directory + 2 + entry * 12;
    if (short(at) === 0x0112) return short(at + 8) > 1;
  }
  return false;
}

/** ISO/IEC 15948: chunks with their lengths. */
function pngOnly(bytes: Buffer): Buffer {
  const kept = [bytes.subarray(0, 8)];
  for (let at = 8; ;) {
    if (at + 12 > bytes.length) throw damaged();
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) throw damaged();
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (pngChunks.has(type)) kept.push(bytes.subarray(at, end));
    if (type === 'IEND') return Buffer.concat(kept);
    at = end;
  }
}
