import { scalars } from '../../../platform/scalars';
import { sectorsOf, type SubgraphList } from '../../../platform/subgraph/subgraph-list';
import type { ResolverMap } from '../../../platform/subgraph/subgraph';
import type { Resolvers } from '../generated/resolvers';
import { query, reachChartResult, reachExportResult, reachResult, schemeReportResult } from './query';
import { reach } from './reach';

/**
 * Returns insight's resolvers. Sectors are its only entities, by their codes and names; everything else is a figure.
 */
export function insightResolvers(subgraphList: SubgraphList): ResolverMap {
  const sectors = new Map(sectorsOf(subgraphList).map(({ code, label }) => [code, { code, name: label }]));
  return {
    ...scalars,
    Query: query,
    Reach: reach,
    ReachChartResult: reachChartResult,
    ReachExportResult: reachExportResult,
    SchemeReportResult: schemeReportResult,
    ReachResult: reachResult,
    Sector: { __resolveReference: ({ code }) => sectors.get(code) },
  } satisfies Resolvers;
}
