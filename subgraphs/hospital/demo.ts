import type { DemoPart } from '../../kit/demo/demo';
import { insertInBulk } from '../../kit/demo/bulk';
import { makeSectorDemo } from '../../kit/demo/sector-demo';
import { RevisionRepository } from '../../platform/published/revision-repository';
import { hub } from '../../platform/viewer';
import { demoWardRules, demoSchemes } from './demo-schemes';
import { demoRecognitions, demoSites, demoTrustRules, demoWards } from './demo-trusts';
import {
  hospitalPassports,
  recognitionCollection,
  wardRulesCollection,
  siteCollection,
  trustRulesCollection,
  wardCollection,
} from './model';

export function demo(): DemoPart {
  return {
    make: async (brief, store) => {
      const sites = demoSites();
      await insertInBulk(store, siteCollection, sites);
      await insertInBulk(store, wardCollection, demoWards);
      await insertInBulk(store, recognitionCollection, demoRecognitions);
      await insertInBulk(store, wardRulesCollection, demoWardRules);
      await insertInBulk(store, trustRulesCollection, demoTrustRules);
      await new RevisionRepository(hub, store.connection).changed();
      return makeSectorDemo(brief, store, {
        code: 'hospital',
        schemes: demoSchemes(sites),
        passports: hospitalPassports,
        completed: (passport, _member, random) => ({
          ...passport,
          ward: random.pick(wardsOf(passport.organisation))._id,
        }),
      });
    },
  };
}

function wardsOf(trust: string) {
  return demoWards.filter((ward) => ward.trust === trust);
}
