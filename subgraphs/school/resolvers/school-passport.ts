import type { SchoolPassportResolvers } from '../generated/resolvers';

export const SchoolPassport: SchoolPassportResolvers = {
  school: ({ organisation }, _args, { schoolById }) => schoolById.load(organisation),
  examBoardNotices: ({ examNotices }) => examNotices ?? [],
  sharedWith: ({ sharedWith }) => sharedWith ?? [],
};
