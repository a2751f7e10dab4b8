import type { ResolverMap } from '../../../platform/subgraph/subgraph';
import {
  applyForBursary,
  BursaryApplication,
  decideBursaryApplication,
  withdrawBursaryApplication,
} from './bursary-application';
import { Carer } from './carer';
import { CarerDeclaration, declareAsCarer, withdrawDeclaration } from './declaration';
import { Institution, institution } from './institution';
import { UniversityOffer } from './university-offer';
import { UniversityPassport } from './university-passport';
import { UniversityScheme } from './university-scheme';

export const resolvers: ResolverMap = {
  Query: { institution },
  Mutation: {
    applyForBursary,
    withdrawBursaryApplication,
    decideBursaryApplication,
    declareAsCarer,
    withdrawDeclaration,
  },
  Carer,
  BursaryApplication,
  CarerDeclaration,
  Institution,
  UniversityScheme,
  UniversityOffer,
  UniversityPassport,
};
