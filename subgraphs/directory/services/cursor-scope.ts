import { createHash } from 'node:crypto';
import { z } from 'zod';
import { badInput } from '../../../platform/errors/hub-error';
import { decodeCursor } from '../../../platform/paging/connection';

type SortKey = readonly (string | number | null)[];

const cursor = z.tuple([z.string()], z.union([z.string(), z.number(), z.null()]));

/**
 * Binds a cursor to the request that made it. The same filter, order and place continue the same list; others do not. A
 * cursor begins with a digest of them.
 */
export class CursorScope {
  private readonly digest: string;

  constructor(...parts: readonly unknown[]) {
    this.digest = createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 10);
  }

  /** Returns the content of a cursor for a record with this sort key. */
  cursorKey(key: SortKey): SortKey {
    return [this.digest, ...key];
  }

  /** Returns the sort key of a cursor. Refuses a cursor of another request, and text that is no cursor. */
  read<T>(after: string | null | undefined, shape: z.ZodType<T>): T | undefined {
    const content = decodeCursor(after, cursor);
    if (!content) return undefined;
    const [digest, ...key] = content;
    if (digest !== this.digest)
      throw badInput(
        'after is a cursor of another question: ask with the same filter, sort and near, or without after.',
      );
    const parsed = shape.safeParse(key);
    if (!parsed.success) throw badInput('after is not a cursor of this list; start again without it.');
    return parsed.data;
  }
}
