import { identifierArgument } from '../../../domain/identifiers/identifier-argument';
import { parseUkprn } from '../../../domain/identifiers/ukprn';
import { refusal } from '../../../domain/sector/refusal-messages';
import type { CarerDeclarationResolvers, MutationResolvers } from '../generated/resolvers';

export const CarerDeclaration: CarerDeclarationResolvers = {
  id: ({ _id }) => _id,
  institution: ({ organisation }, _args, { institutionById }) => institutionById.load(organisation),
};

const institutionUnknown = {
  __typename: 'InstitutionUnknown',
  message: 'The hub knows no university or college of this number. Check it in the UK Register of Learning Providers.',
} as const;

export const declareAsCarer: MutationResolvers['declareAsCarer'] = async (_root, { input }, { declarations }) => {
  const outcome = await declarations.declare({ ...input, ukprn: identifierArgument(parseUkprn, input.ukprn) });
  if ('done' in outcome) return { __typename: 'DeclaredAsCarer', declaration: outcome.done };
  return outcome.refused === 'InstitutionUnknown' ? institutionUnknown : refusal(outcome.refused);
};

export const withdrawDeclaration: MutationResolvers['withdrawDeclaration'] = async (
  _root,
  { input },
  { declarations },
) => {
  const outcome = await declarations.withdraw({ ...input, ukprn: identifierArgument(parseUkprn, input.ukprn) });
  return 'refused' in outcome ? refusal(outcome.refused) : { __typename: 'DeclarationWithdrawn', ukprn: outcome.done };
};
