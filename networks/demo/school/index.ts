import { insertInBulk } from '../bulk';
import type { DemoPart } from '../demo-part';
import { makeSectorDemo } from '../sector-demo';
import { demoSchemes, demoSchools } from './schools';
import { schoolCollection, schoolPassports } from '../../../subgraphs/school/models/school';

export function demo(): DemoPart {
  return {
    make: async (brief, store) => {
      await insertInBulk(store, schoolCollection, demoSchools);
      return makeSectorDemo(brief, store, {
        code: 'school',
        schemes: demoSchemes,
        passports: schoolPassports,
        toSectorPassport: (passport) => passport,
      });
    },
  };
}
