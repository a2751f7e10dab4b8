import { defineSector } from '../../domain/sector/define-sector';
import { createEmployerContext, staff } from './context';
import { employerCollection, employerPassports } from './models/employer';
import { resolvers } from './resolvers';
import { nextReview } from './services/review-service';

export const employer = defineSector({
  code: 'employer',
  label: 'Employers',
  folder: __dirname,
  staff,
  resolvers,
  mappers: {
    Employer: '../models/employer#Employer as EmployerRecord',
    EmployerPassport: '../models/employer#EmployerPassport as EmployerPassportRecord',
    EmployerBenefitChange: '../../../domain/offer/offer#KeptOffer as EmployerBenefitChangeRecord',
    EmployerReview: '../models/employer#EmployerPassport as EmployerReviewRecord',
  },
  passports: employerPassports,
  toSectorPassport: (passport) => ({ ...passport, reviewDue: nextReview(passport.validFrom) }),
  // A transfer needs a review: the holder and the new employer review the previous agreement.
  onTransfer: (passport, on) => ({ ...passport, reviewDue: on }),
  collections: [employerCollection],
  createContext: createEmployerContext,
});
