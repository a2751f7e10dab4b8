import { insertInBulk } from '../../kit/demo/bulk';
import type { DemoPart } from '../../kit/demo/demo';
import { makeSectorDemo } from '../../kit/demo/sector-demo';
import { passportCollection } from '../../kit/passport/passport';
import { demoInstitutions, demoSchemes } from './demo-institutions';
import { institutionCollection } from './model';

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
