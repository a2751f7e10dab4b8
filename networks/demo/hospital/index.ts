import type { DemoPart } from '../demo-part';
import { insertInBulk } from '../bulk';
import { makeSectorDemo } from '../sector-demo';
import { trustChanged, type TrustChanged } from '../../../domain/sector/events';
import { RevisionRepository } from '../../../platform/cache/revision-repository';
import { hub } from '../../../platform/viewer';
import { listsFrom } from '../../../subgraphs/hospital/services/trust-publisher';
import { demoWardRules, demoSchemes } from './schemes';
import { demoRecognitions, demoSites, demoTrustRules, demoWards } from './trusts';
import {
  hospitalPassports,
  recognitionCollection,
  wardRulesCollection,
  siteCollection,
  trustRulesCollection,
  trustSnapshotCollection,
  wardCollection,
} from '../../../subgraphs/hospital/models/trust';

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
      const schemes = demoSchemes(sites);
      const trusts = [...new Set(demoWards.map(({ trust }) => trust))].map((trust): TrustChanged => {
        const own = schemes.map(({ scheme }) => scheme).filter(({ organisation }) => organisation === trust);
        const agreements = demoRecognitions.filter((recognition) => recognition.trust === trust);
        return { trust, ...listsFrom(wardsOf(trust), own, agreements), version: 1 };
      });
      await insertInBulk(
        store,
        trustSnapshotCollection,
        trusts.map(({ trust: _id, ...lists }) => ({ _id, ...lists })),
      );
      const made = await makeSectorDemo(brief, store, {
        code: 'hospital',
        schemes,
        passports: hospitalPassports,
        toSectorPassport: (passport, _member, random) => ({
          ...passport,
          ward: random.pick(wardsOf(passport.organisation))._id,
        }),
      });
      return [...trusts.map((body) => ({ type: trustChanged, aggregate: body.trust, body })), ...made];
    },
  };
}

function wardsOf(trust: string) {
  return demoWards.filter((ward) => ward.trust === trust);
}
