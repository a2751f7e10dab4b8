import { carerNotEligible, refusal } from '../../../domain/sector/refusal-messages';
import type { MutationResolvers } from '../generated/resolvers';
import { wardNotYours } from './ward-not-yours';

export const issueHospitalPassport: MutationResolvers['issueHospitalPassport'] = async (_root, { input }, context) => {
  const outcome = await context.wardPassports.issue(input);
  if ('notEligible' in outcome) return carerNotEligible(outcome);
  if ('done' in outcome) return { __typename: 'HospitalPassportIssued', passport: outcome.done };
  return outcome.refused === 'WardNotYours' ? wardNotYours : refusal(outcome.refused);
};
