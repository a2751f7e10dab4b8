import type { MutationResolvers } from '../generated/resolvers';
import { refusal, tooManyGuesses } from './refusals';

export const introduceCarer: NonNullable<MutationResolvers['introduceCarer']> = async (_root, { input }, context) => {
  const outcome = await context.introductions.introduce(input);
  if ('done' in outcome) return { __typename: 'CarerIntroduced' as const, introduction: outcome.done };
  if (outcome.refused === 'TooManyGuesses') return { ...refusal('ShareCodeRefused'), message: tooManyGuesses };
  return refusal(outcome.refused);
};
