import type { SiteResolvers } from '../generated/resolvers';

export const Site: SiteResolvers = {
  __resolveReference: ({ id }, { siteById }) => siteById.load(id),
  id: (site) => site._id,
};
