import { crc32 } from 'node:zlib';

/**
 * A frame is everything that one flush writes: a magic number, the length of its content, the content's CRC-32, and the content,
 * which is BSON documents one after another. Frames are written one at a time, each after the one before it is on disk. So a
 * frame is whole or absent, a transaction (always within one frame) too, and a broken frame with a whole one behind it cannot
 * come from a crash.
 */
const MAGIC = 0x314a4d45; // "EMJ1"
const magic = Buffer.from('EMJ1', 'latin1');
export const HEADER = 12;

export function frameHeader(content: readonly Uint8Array[]): Buffer {
  let length = 0;
  let sum = 0;
  for (const part of content) {
    length += part.length;
    sum = crc32(part, sum);
  }
  const header = Buffer.allocUnsafe(HEADER);
  header.writeUInt32LE(MAGIC, 0);
  header.writeUInt32LE(length, 4);
  header.writeUInt32LE(sum, 8);
  return header;
}

/** The end of the whole frame that starts here; `undefined` if there is none. */
function frameEnd(file: Buffer, start: number): number | undefined {
  if (start + HEADER > file.length || file.readUInt32LE(start) !== MAGIC) return undefined;
  const end = start + HEADER + file.readUInt32LE(start + 4);
  if (end > file.length) return undefined;
  return crc32(file.subarray(start + HEADER, end)) === file.readUInt32LE(start + 8) ? end : undefined;
}

/** Hands over each document of each frame. Returns how many bytes are whole: fewer than all after a crash. @throws Damaged */
export function readFrames(file: Buffer, path: string, visit: (document: Buffer) => void): number {
  let at = 0;
  while (at < file.length) {
    const end = frameEnd(file, at);
    if (end === undefined) {
      for (let next = file.indexOf(magic, at + 1); next !== -1; next = file.indexOf(magic, next + 1)) {
        if (frameEnd(file, next) !== undefined) throw new Damaged(path, at);
      }
      return at;
    }
    for (let document = at + HEADER; document < end; document += file.readInt32LE(document)) {
      visit(file.subarray(document, document + file.readInt32LE(document)));
    }
    at = end;
  }
  return at;
}

/** Whole frames follow a broken one: the disk or a person changed the file. A start would lose acknowledged writes. */
export class Damaged extends Error {
  constructor(
    readonly path: string,
    readonly offset: number,
  ) {
    super(
      `the file ${path} is damaged at byte ${offset}, before writes that were acknowledged; ` +
        'restore the data folder from a backup, or move it away to start empty',
    );
    this.name = 'Damaged';
  }
}
