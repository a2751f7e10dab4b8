import { insertInBulk } from '../../domain/demo/bulk';
import type { DemoPart } from '../../domain/demo/demo';
import { makeSectorDemo } from '../../domain/demo/sector-demo';
import { demoSchemes, demoSchools } from './demo-schools';
import { schoolCollection, schoolPassports } from './models/school';

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
