import { defineSector } from '../../domain/sector/define-sector';
import { createSchoolContext } from './context';
import { schoolCollection, schoolPassports, withoutSharing } from './models/school';
import { resolvers } from './resolvers';

export const school = defineSector({
  code: 'school',
  label: 'Schools',
  folder: __dirname,
  staff: ['manager'],
  resolvers,
  mappers: {
    School: '../models/school#School as SchoolRecord',
    SchoolPassport: '../models/school#SchoolPassport as SchoolPassportRecord',
  },
  passports: schoolPassports,
  toSectorPassport: (passport) => passport,
  onTransfer: withoutSharing,
  collections: [schoolCollection],
  createContext: createSchoolContext,
});
