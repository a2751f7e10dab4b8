import type { ResolverMap } from '../../../platform/subgraph/subgraph';
import { HospitalPassport } from './hospital-passport';
import { HospitalScheme } from './hospital-scheme';
import { issueHospitalPassport } from './issue-hospital-passport';
import { Site } from './site';
import { Trust, trust } from './trust';
import { Ward } from './ward';
import { WardCheck } from './ward-check';

export const resolvers: ResolverMap = {
  Query: { trust },
  Mutation: { issueHospitalPassport },
  HospitalPassport,
  HospitalScheme,
  Trust,
  Site,
  Ward,
  WardCheck,
};
