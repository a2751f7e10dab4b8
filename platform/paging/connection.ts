import { z } from 'zod';
import { badInput } from '../errors/hub-error';

/** Relay connections. The largest page, for any request. */
export const maximumPage = 100;
export const defaultPage = 20;

export interface Page<T> {
  readonly edges: { readonly cursor: string; readonly node: T }[];
  readonly pageInfo: PageInfo;
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** Returns the requested page size, or throws a clear refusal. */
export function pageSize(first: number | null | undefined): number {
  const size = first ?? defaultPage;
  if (size < 1 || size > maximumPage) throw badInput(`first must be from 1 to ${maximumPage}.`);
  return size;
}

/** A cursor is the sort key of the last record of a page, as JSON: a page never shifts while others write. */
export function encodeCursor(key: readonly (string | number | null)[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** Reads a cursor back into the shape that the list expects. Refuses a cursor that was altered or made up. */
export function decodeCursor<T>(after: string | null | undefined, shape: z.ZodType<T>): T | undefined {
  if (after === null || after === undefined) return undefined;
  try {
    return shape.parse(JSON.parse(Buffer.from(after, 'base64url').toString('utf8')));
  } catch {
    throw badInput('after is not a cursor of this list; start again without it.');
  }
}

/** Makes a page of `size` from up to `size + 1` records. The extra one shows that there are more. */
export function pageOf<T>(
  records: readonly T[],
  size: number,
  keyOf: (record: T) => readonly (string | number | null)[],
  after?: string | null,
): Page<T> {
  const edges = records.slice(0, size).map((node) => ({ cursor: encodeCursor(keyOf(node)), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: records.length > size,
      hasPreviousPage: after !== null && after !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** A page of a list sorted by id alone. */
export const idCursor = z.tuple([z.string()]);
