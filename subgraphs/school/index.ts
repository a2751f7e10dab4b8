import { defineSector } from '../../domain/sector/define-sector';
import { demo } from './demo';
import { createSchoolContext } from './context';
import { schoolCollection, schoolPassports, withoutSharing } from './model';
import { resolvers } from './resolvers';

export const school = defineSector({
  code: 'school',
  label: 'Schools',
  folder: __dirname,
  staff: ['manager'],
  resolvers,
  mappers: {
    School: '../model#School as SchoolRecord',
    SchoolPassport: '../model#SchoolPassport as SchoolPassportRecord',
  },
  passports: schoolPassports,
  toSectorPassport: (passport) => passport,
  onTransfer: withoutSharing,
  collections: [schoolCollection],
  demo,
  createContext: createSchoolContext,
});
