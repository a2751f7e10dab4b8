import type { QueryResolvers, ReachExportResultResolvers, ReachResultResolvers } from '../generated/resolvers';
import { Reach } from '../services/reach';

export const query: QueryResolvers = {
  reach: (_root, { areas, from, to }, desk) => desk.questions.reach({ areas, from: from ?? null, to: to ?? null }),
  reachExport: (_root, { areas, from, to }, desk) =>
    desk.questions.export({ areas, from: from ?? null, to: to ?? null }),
};

/** Which member of a union an answer is. */
export const reachResult: ReachResultResolvers = {
  __resolveType: (answer) => (answer instanceof Reach ? 'Reach' : 'ReachRefused'),
};

export const reachExportResult: ReachExportResultResolvers = {
  __resolveType: (answer) => ('csv' in answer ? 'ReachExport' : 'ReachRefused'),
};
