import type { ConsentResolvers } from '../generated/resolvers';

export const consent: ConsentResolvers = {
  id: ({ _id }) => _id,
  sector: ({ sector }, _args, context) => ({ code: sector, name: context.sectorNamed(sector)?.label ?? sector }),
  organisationName: ({ organisation }, _args, context) => context.organisationName.load(organisation),
};
