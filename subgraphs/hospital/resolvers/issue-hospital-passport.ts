import { refusal } from '../../../kit/sector/refusal-messages';
import type { MutationResolvers } from '../generated/resolvers';

const wardNotYours = 'There is no such ward, or it is another trust’s. The trust’s own wards are listed under trust.';

export const issueHospitalPassport: MutationResolvers['issueHospitalPassport'] = async (_root, { input }, desk) => {
  const outcome = await desk.wardPassports.issue(input);
  if ('done' in outcome) return { __typename: 'HospitalPassportIssued', passport: outcome.done };
  return outcome.refused === 'WardNotYours'
    ? { __typename: 'WardNotYours', message: wardNotYours }
    : refusal(outcome.refused);
};
