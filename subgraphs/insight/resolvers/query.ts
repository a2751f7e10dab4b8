import type {
  QueryResolvers,
  ReachChartResultResolvers,
  ReachExportResultResolvers,
  SchemeReportResultResolvers,
  ReachResultResolvers,
} from '../generated/resolvers';
import { Reach } from '../services/reach';

export const query: QueryResolvers = {
  reach: (_root, { areas, from, to }, context) =>
    context.reachService.reach({ areas, from: from ?? null, to: to ?? null }),
  reachExport: (_root, { areas, from, to }, context) =>
    context.reachService.export({ areas, from: from ?? null, to: to ?? null }),
  schemeReport: (_root, { schemeId, language }, context) =>
    context.schemeReports.print(schemeId, language === 'CY' ? 'cy' : 'en'),
  reachChart: (_root, { areas, from, to, chart }, context) =>
    context.reachService.chart({ areas, from: from ?? null, to: to ?? null }, chart),
};

/** Resolves the member of the union for an answer. */
export const reachResult: ReachResultResolvers = {
  __resolveType: (answer) => (answer instanceof Reach ? 'Reach' : 'ReachRefused'),
};

export const reachExportResult: ReachExportResultResolvers = {
  __resolveType: (answer) => ('csv' in answer ? 'ReachExport' : 'ReachRefused'),
};

export const reachChartResult: ReachChartResultResolvers = {
  __resolveType: (answer) => ('svg' in answer ? 'ReachChart' : 'ReachRefused'),
};

export const schemeReportResult: SchemeReportResultResolvers = {
  __resolveType: (answer) => ('pdf' in answer ? 'SchemeReport' : 'ReachRefused'),
};
