import type { DemoPart } from './demo-part';
import { demo as community } from './community';
import { demo as directory } from './directory';
import { demo as employer } from './employer';
import { demo as hospital } from './hospital';
import { identityDemo as identity } from './identity';
import { demo as insight } from './insight';
import { demo as school } from './school';
import { demo as university } from './university';

/** Each subgraph's part in the demo network, by its name. */
export const demoParts: Readonly<Record<string, () => DemoPart>> = {
  community,
  directory: () => directory,
  employer,
  hospital,
  identity,
  insight: () => insight,
  school,
  university,
};
