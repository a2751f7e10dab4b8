import type { ResolverMap } from '../../../platform/subgraph/subgraph';
import { Institution, institution } from './institution';
import { UniversityOffer } from './university-offer';
import { UniversityPassport } from './university-passport';
import { UniversityScheme } from './university-scheme';

export const resolvers: ResolverMap = {
  Query: { institution },
  Institution,
  UniversityScheme,
  UniversityOffer,
  UniversityPassport,
};
