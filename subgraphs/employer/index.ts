import { defineSector } from '../../domain/sector/define-sector';
import { demo } from './demo';
import { createEmployerContext, staff } from './context';
import { employerCollection, employerPassports } from './model';
import { resolvers } from './resolvers';
import { nextReview } from './services/review-service';

export const employer = defineSector({
  code: 'employer',
  label: 'Employers',
  folder: __dirname,
  staff,
  resolvers,
  mappers: {
    Employer: '../model#Employer as EmployerRecord',
    EmployerPassport: '../model#EmployerPassport as EmployerPassportRecord',
    EmployerBenefitChange: '../../../domain/offer/offer#KeptOffer as EmployerBenefitChangeRecord',
    EmployerReview: '../model#EmployerPassport as EmployerReviewRecord',
  },
  passports: employerPassports,
  toSectorPassport: (passport) => ({ ...passport, reviewDue: nextReview(passport.validFrom) }),
  // A change calls for a review: what was agreed with the last employer is looked at with the new one.
  onTransfer: (passport, on) => ({ ...passport, reviewDue: on }),
  collections: [employerCollection],
  demo,
  createContext: createEmployerContext,
});
