import type { ConsentResolvers } from '../generated/resolvers';

export const consent: ConsentResolvers = {
  id: ({ _id }) => _id,
  sector: ({ sector }, _args, desk) => ({ code: sector, name: desk.sectorNamed(sector)?.label ?? sector }),
  organisationName: ({ organisation }, _args, desk) => desk.organisationName.load(organisation),
};
