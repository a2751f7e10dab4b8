import type { ResolverMap } from '../../../platform/subgraph/subgraph';
import { agreeOnWard } from './agree-on-ward';
import { HospitalPassport } from './hospital-passport';
import { HospitalScheme } from './hospital-scheme';
import { issueHospitalPassport } from './issue-hospital-passport';
import { recordCaredForConsent } from './record-cared-for-consent';
import { Site } from './site';
import { Trust, trust } from './trust';
import { agreeRecognition, setTrustRules, setWardRules } from './trust-rules';
import { Ward } from './ward';
import { WardCheck } from './ward-check';

export const resolvers: ResolverMap = {
  Query: { trust },
  Mutation: {
    agreeOnWard,
    agreeRecognition,
    issueHospitalPassport,
    recordCaredForConsent,
    setTrustRules,
    setWardRules,
  },
  HospitalPassport,
  HospitalScheme,
  Trust,
  Site,
  Ward,
  WardCheck,
};
