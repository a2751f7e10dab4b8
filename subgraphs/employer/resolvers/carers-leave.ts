import type { QueryResolvers } from '../generated/resolvers';
import { carersLeave as workedOut } from '../services/carers-leave';
import { leaveRequestFault } from '../services/leave-request-fault';

export const carersLeave: QueryResolvers['carersLeave'] = (_root, { input }, { today }) => {
  const request = { ...input, taken: input.taken ?? [], noticeGivenOn: input.noticeGivenOn ?? today };
  const fault = leaveRequestFault(request);
  return fault ? { __typename: 'CarersLeaveRefused', ...fault } : { __typename: 'CarersLeave', ...workedOut(request) };
};
