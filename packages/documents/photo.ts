import type { Box } from './sheet';

/** A photo cannot be printed; the message says which kind to send instead. */
export class PhotoRefused extends Error {
  override readonly name = 'PhotoRefused';

  constructor() {
    super('Give the photo as a JPEG or PNG file.');
  }
}

/**
 * Fills the box with the middle of the picture, turned by its EXIF orientation.
 *
 * @throws PhotoRefused
 */
export function drawPhoto(pdf: PDFKit.PDFDocument, { x, y, width, height }: Box, photo: Uint8Array): void {
  const file = Buffer.from(photo.buffer, photo.byteOffset, photo.byteLength);
  if (!isJpeg(file) && !isPng(file)) throw new PhotoRefused();
  pdf.rect(x, y, width, height).clip();
  try {
    pdf.image(file, x, y, { cover: [width, height], align: 'center', valign: 'center' });
  } catch {
    throw new PhotoRefused();
  }
}

function isJpeg(file: Buffer): boolean {
  return file[0] === 0xff && file[1] === 0xd8;
}

function isPng(file: Buffer): boolean {
  return file.toString('latin1', 1, 4) === 'PNG';
}
