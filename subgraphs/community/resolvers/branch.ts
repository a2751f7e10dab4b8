import type { BranchResolvers } from '../generated/resolvers';

export const Branch: BranchResolvers = { id: (branch) => branch._id, opening: ({ opening }) => opening ?? [] };
