import { ReachRefused } from '../services/reach';
import type { QueryResolvers } from '../generated/resolvers';

export const reach: QueryResolvers['reach'] = async (_root, { areas, from, to }, desk) => {
  const answer = await desk.reach.reach({ areas, from: from ?? null, to: to ?? null });
  return answer instanceof ReachRefused
    ? { __typename: 'ReachRefused', message: answer.message }
    : { __typename: 'Reach', ...answer };
};
