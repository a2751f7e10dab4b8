import { z } from 'zod';
import type { Offer } from '../../../domain/offer/offer';
import type { Scheme } from '../../../domain/scheme/scheme';
import { offerChanged, schemeChanged } from '../../../domain/sector/events';
import type { Consumers } from '../../../platform/events/inbox';
import { RevisionRepository } from '../../../platform/cache/revision-repository';
import type { SubgraphStore } from '../../../platform/subgraph/subgraph';
import { hub } from '../../../platform/viewer';
import { IndexedOfferRepository } from '../repositories/indexed-offer-repository';
import { IndexedSchemeRepository } from '../repositories/indexed-scheme-repository';
import { nowhere } from '../models/index-records';
import { OfferLocationRepository } from '../repositories/offer-location-repository';
import { authoritiesOfOffer, indexedOffer, indexedScheme } from '../services/indexed';

/** The fields that decide which record is newest; the rest is checked when it is stored. */
const versioned = z.looseObject({ _id: z.string(), version: z.number() });

export const offerChange = z.object({
  sector: z.string(),
  offer: z.custom<Offer>((value) => versioned.safeParse(value).success),
});
export const schemeChange = z.object({
  sector: z.string(),
  scheme: z.custom<Scheme>((value) => versioned.safeParse(value).success),
});

/** Consumes the sectors' events about schemes and offers. The newest version is kept, whatever the order of events. */
export function directoryConsumers({ connection }: SubgraphStore): Consumers {
  const offers = new IndexedOfferRepository(hub, connection);
  const schemes = new IndexedSchemeRepository(hub, connection);
  const locations = new OfferLocationRepository(hub, connection);
  const revisions = new RevisionRepository(hub, connection);
  return {
    [offerChanged]: async ({ body }, session) => {
      const change = offerChange.parse(body);
      const scheme = await schemes.withId(change.offer.schemeId, session);
      const offer = indexedOffer(change, scheme?.authorities ?? []);
      if (!(await offers.keepNewest(offer, session))) return;
      await revisions.changed(session);
      await locations.mark(
        offer.locations.filter((location) => location !== nowhere),
        offer.audiences,
        session,
      );
    },
    [schemeChanged]: async ({ body }, session) => {
      const scheme = indexedScheme(schemeChange.parse(body));
      if (!(await schemes.keepNewest(scheme, session))) return;
      await revisions.changed(session);
      for (const offer of await offers.ofScheme(scheme._id, session)) {
        const authorities = authoritiesOfOffer(offer, scheme.authorities);
        if (authorities.join() !== offer.authorities.join())
          await offers.setAuthorities(offer._id, authorities, session);
      }
    },
  };
}
