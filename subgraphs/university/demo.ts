import { insertInBulk } from '../../domain/demo/bulk';
import type { DemoPart } from '../../domain/demo/demo';
import { makeSectorDemo } from '../../domain/demo/sector-demo';
import { passportCollection } from '../../domain/passport/passport';
import { demoInstitutions, demoSchemes } from './demo-institutions';
import { institutionCollection } from './models/institution';

export function demo(): DemoPart {
  return {
    make: async (brief, store) => {
      await insertInBulk(store, institutionCollection, demoInstitutions);
      return makeSectorDemo(brief, store, {
        code: 'university',
        schemes: demoSchemes(brief.today),
        passports: passportCollection(),
        toSectorPassport: (passport) => passport,
      });
    },
  };
}
