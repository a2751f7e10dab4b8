import type {
  MatchCandidateResolvers,
  MutationResolvers,
  QueryResolvers,
  RecordMatchResolvers,
  RegisterMatchResolvers,
} from '../generated/resolvers';
import { refusal } from './refusals';

export const registerMatches: NonNullable<QueryResolvers['registerMatches']> = (_root, { state, ...page }, context) =>
  context.matches.page(state ?? 'PROBABLE', page);

export const registerMatch: RegisterMatchResolvers = {
  id: ({ _id }) => _id,
  candidates: (match, _args, context) => context.matches.candidatesOf(match),
  schemeId: (match, _args, context) => context.matches.schemeOf(match),
  decisions: async (match, _args, context) => {
    const reasons = await context.matches.reasonsOf(match);
    const deciders = context.matches.decidersOf(match);
    return match.decisions.map(({ at, state }, place) => ({
      at,
      state,
      by: deciders[place],
      reason: reasons[place],
    }));
  },
};

/** Of these the last characters are enough to see which one it is. */
const masked = ['nhsNumber', 'email', 'phone'] as const;

export const matchCandidate: MatchCandidateResolvers = {
  likelihood: ({ comparison }) => comparison.probability,
  weight: ({ comparison }) => comparison.weight,
  doubts: ({ comparison }) => comparison.doubts,
  evidence: ({ comparison, ours }) => {
    const words: Readonly<Record<string, string | undefined>> = {
      ...ours,
      address: ours.addressLine,
      ...Object.fromEntries(masked.map((field) => [field, ours[field]?.replace(/.(?=.{4})/gs, '•')])),
    };
    return comparison.evidence.map(({ field, level, weight }) => ({
      field,
      agreement: level,
      weight,
      ours: words[field],
    }));
  },
};

export const decideMatch: NonNullable<MutationResolvers['decideMatch']> = async (_root, { input }, context) => {
  const outcome = await context.matches.decide(input);
  return 'refused' in outcome ? refusal(outcome.refused) : { __typename: 'MatchDecided' as const, match: outcome.done };
};

export const undoMatch: NonNullable<MutationResolvers['undoMatch']> = async (_root, { input }, context) => {
  const outcome = await context.matches.undo(input);
  return 'refused' in outcome ? refusal(outcome.refused) : { __typename: 'MatchDecided' as const, match: outcome.done };
};

export const refuseMatch: NonNullable<MutationResolvers['refuseMatch']> = async (_root, { input }, context) => {
  const outcome = await context.matches.refuse(input);
  return 'refused' in outcome
    ? refusal(outcome.refused)
    : { __typename: 'MatchRefused' as const, matchId: outcome.done };
};

export const recordMatch: RecordMatchResolvers = {
  id: ({ _id }) => _id,
  level: ({ state }) => (state === 'CONFIRMED' ? 'CONFIRMED' : 'MATCHED'),
  since: ({ decisions, state }) => decisions.find((decision) => decision.state === state)?.at ?? new Date(0),
};
