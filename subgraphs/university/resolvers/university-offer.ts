import type { UniversityOfferResolvers } from '../generated/resolvers';
import { applyBy } from '../services/apply-by';

export const UniversityOffer: UniversityOfferResolvers = { applyBy };
