import { serveJobs } from '../../../platform/threads/serve-jobs';
import { cardPhotoOf } from './photo-codec';
import { PhotoUnusable, readPhotoFile } from './photo-file';

/** One photo to re-encode for a card. */
export interface PhotoJob {
  readonly file: Uint8Array;
  readonly mostPixels: number;
}

serveJobs<PhotoJob>(async ({ file, mostPixels }) => cardPhotoOf(readPhotoFile(file, mostPixels)), [PhotoUnusable]);
