import { createHash } from 'node:crypto';
import type { SchemeDrawing } from '../../../packages/documents/draw';

/** All documents that are kept together take no more, in bytes. */
const mostBytes = 32 * 1024 * 1024;

/**
 * The documents of schemes that were drawn today. A document is found by all that stands on it, the day included: when a
 * scheme or an offer changes, it is another document. No document that says anything of a person comes in here.
 */
export class PrintCache {
  private readonly documents = new Map<string, Uint8Array>();
  private bytes = 0;

  get(drawing: SchemeDrawing): Uint8Array | undefined {
    const key = keyOf(drawing);
    const found = this.documents.get(key);
    if (!found) return undefined;
    // What is asked for is kept longest: the map begins with what was asked for last of all.
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
