import { z } from 'zod';
import { pageOf, pageSize, type Page, type PageArguments } from '../../../platform/paging/connection';
import type { SchemeFilter } from '../generated/resolvers';
import type { IndexedSchemeRepository } from '../repositories/indexed-scheme-repository';
import type { IndexedScheme } from '../models/index-records';
import { requestedAuthorities } from './authorities';
import { CursorScope } from './cursor-scope';
import { soughtWords } from './sought-words';

export interface SchemeArguments extends PageArguments {
  readonly filter?: SchemeFilter | null | undefined;
}

const byNameKey = z.tuple([z.string()]);

/** Lists the schemes of all settings, by name. */
export class SchemeList {
  constructor(private readonly schemes: IndexedSchemeRepository) {}

  async page({ filter, first, after }: SchemeArguments): Promise<Page<IndexedScheme>> {
    const size = pageSize(first);
    const question = new CursorScope('schemes', filter);
    const [afterName] = question.read(after, byNameKey) ?? [];
    const narrowing = {
      sectors: filter?.sectors ?? undefined,
      authorities: filter?.area ? requestedAuthorities(filter.area) : undefined,
      words: soughtWords(filter?.text),
    };
    const schemes = await this.schemes.byName(narrowing, size + 1, afterName);
    return pageOf(schemes, size, ({ byName }) => question.cursorKey([byName]), after);
  }
}
