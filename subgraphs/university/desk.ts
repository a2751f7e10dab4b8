import type { SectorDesk } from '../../kit/sector/sector-desk';

/** What the resolvers of this sector have at hand. */
export type Desk = SectorDesk;
