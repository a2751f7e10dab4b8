import { join } from 'node:path';
import { ThreadQueue } from '../../../platform/threads/thread-queue';
import { PhotoUnusable } from './photo-file';
import type { PhotoJob } from './photo-worker';

/** A photo that comes with a mutation, in bytes and in pixels. */
export const smallPhoto = { bytes: 150 * 1024, pixels: 4_000_000 } as const;
/** A photo as a telephone takes it, which comes in a request of its own. */
export const largePhoto = { bytes: 15 * 1024 * 1024, pixels: 16_000_000 } as const;

const thread = new ThreadQueue<PhotoJob>(join(__dirname, 'photo-worker'), {
  jobs: 8,
  milliseconds: 30_000,
  megabytes: 64,
});

/** A photo for a card, and the time that it took. */
export interface ReadablePhoto {
  readonly file: Buffer;
  readonly milliseconds: number;
}

/**
 * Returns the picture and nothing else, at the size that a card needs. Place, camera and photographer stay out, because the
 * file goes on cards and to the people who check them. The same input always gives the same file.
 *
 * @throws PhotoUnusable, QueueFull, JobGivenUp
 */
export async function cardPhotoFrom(
  file: Uint8Array,
  most: { readonly bytes: number; readonly pixels: number },
): Promise<ReadablePhoto> {
  if (file.length > most.bytes) throw new PhotoUnusable(`Give a photo of at most ${sizeInWords(most.bytes)}.`);
  const answer = await thread.run({ file, mostPixels: most.pixels });
  if ('refused' in answer) throw new PhotoUnusable(answer.refused.message);
  const { bytes, milliseconds } = answer;
  return { file: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), milliseconds };
}

function sizeInWords(bytes: number): string {
  const kilobytes = bytes / 1024;
  return kilobytes < 1024 ? `${kilobytes} KB` : `${kilobytes / 1024} MB`;
}
