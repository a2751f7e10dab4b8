import { insertInBulk } from '../bulk';
import type { DemoPart } from '../demo-part';
import { makeSectorDemo } from '../sector-demo';
import { passportCollection } from '../../../domain/passport/passport';
import { demoInstitutions, demoSchemes } from './institutions';
import { institutionCollection } from '../../../subgraphs/university/models/institution';

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
