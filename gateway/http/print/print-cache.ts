import { createHash } from 'node:crypto';
import type { SchemeDrawing } from '../../../packages/documents/draw';

/** The most that all cached documents take together, in bytes. */
const mostBytes = 32 * 1024 * 1024;

/**
 * Caches the documents of schemes drawn today. The key is the whole content of a document, with the day: a changed
 * scheme or offer makes another document. No document with personal data is stored here.
 */
export class PrintCache {
  private readonly documents = new Map<string, Uint8Array>();
  private bytes = 0;

  get(drawing: SchemeDrawing): Uint8Array | undefined {
    const key = keyOf(drawing);
    const found = this.documents.get(key);
    if (!found) return undefined;
    // Evict the least recently used first: the map begins with it.
    this.documents.delete(key);
    this.documents.set(key, found);
    return found;
  }

  put(drawing: SchemeDrawing, document: Uint8Array): void {
    const key = keyOf(drawing);
    this.drop(key);
    this.documents.set(key, document);
    this.bytes += document.length;
    for (const oldest of this.documents.keys()) {
      if (this.bytes <= mostBytes) return;
      this.drop(oldest);
    }
  }

  private drop(key: string): void {
    this.bytes -= this.documents.get(key)?.length ?? 0;
    this.documents.delete(key);
  }
}

function keyOf(drawing: SchemeDrawing): string {
  return createHash('sha256').update(JSON.stringify(drawing)).digest('base64url');
}
