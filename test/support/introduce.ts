import { signIntroduction } from '../../domain/passport/introduction';
import { newId } from '../../platform/ids';
import type { TestSubgraphs } from './subgraphs';

/** Makes the introduction that identity would give for a carer's share code. */
export function introduce(hub: TestSubgraphs, sector: string, carerRef: string, schemeId: string): Promise<string> {
  return signIntroduction(
    hub.keys.signing('introductions'),
    sector,
    { id: newId('in'), carerRef, schemeId },
    hub.clock.read(),
  );
}
