import { join } from 'node:path';
import { z } from 'zod';
import { isStaff, type Viewer } from '../../platform/viewer';
import { readFactTable } from '../../packages/reference-data/fact-table';
import { lazy } from '../../platform/lazy';
import { parseTrustCode, type TrustCode } from './ods-code';

const trustCode = z.string().transform(parseTrustCode);
const successorRow = z.object({ former: trustCode, current: trustCode });
const successors = lazy(() =>
  readFactTable(join(__dirname, '../../packages/reference-data/facts/trust-successors.json'), successorRow),
);
const successorOf = lazy(
  () => new Map<string, TrustCode>(successors().map(({ former, current }) => [former, current])),
);

/** Returns the code itself, or that of the trust that its trust joined. Codes of non-trusts stay as they are. */
export function currentTrustCode(code: string): string {
  return successorOf().get(code) ?? code;
}

/** Codes of the trusts that joined this one. */
export function formerCodesOf(code: string): TrustCode[] {
  return successors().flatMap(({ former, current }) => (current === code ? [former] : []));
}

/**
 * A person who still signs in for a trust that joined another acts for that one: records hold current codes. Every
 * subgraph that compares a viewer's organisation calls this first, so that repositories need no rule for mergers.
 */
export function actingForToday(viewer: Viewer): Viewer {
  return isStaff(viewer) ? { ...viewer, organisation: currentTrustCode(viewer.organisation) } : viewer;
}
