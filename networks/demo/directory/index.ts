import type { DemoPart } from '../demo-part';
import { offerChanged, schemeChanged } from '../../../domain/sector/events';
import { RevisionRepository } from '../../../platform/cache/revision-repository';
import { hub } from '../../../platform/viewer';
import { IndexedOfferRepository } from '../../../subgraphs/directory/repositories/indexed-offer-repository';
import { IndexedSchemeRepository } from '../../../subgraphs/directory/repositories/indexed-scheme-repository';
import { nowhere } from '../../../subgraphs/directory/models/index-records';
import { indexedOffer, indexedScheme } from '../../../subgraphs/directory/services/indexed';
import { offerChange, schemeChange } from '../../../subgraphs/directory/events/consumers';
import { offerLocationAt } from '../../../subgraphs/directory/repositories/offer-location';
import { OfferLocationRepository } from '../../../subgraphs/directory/repositories/offer-location-repository';

/** Adds the whole demo network at once to the directory's empty index. */
export const demo: DemoPart = {
  takeIn: async (events, { connection }) => {
    const bodiesOf = (type: string) => events.filter((event) => event.type === type).map(({ body }) => body);
    const schemes = bodiesOf(schemeChanged).map((body) => indexedScheme(schemeChange.parse(body)));
    const authorities = new Map(schemes.map((scheme) => [scheme._id, scheme.authorities]));
    const offers = bodiesOf(offerChanged).map((body) => {
      const change = offerChange.parse(body);
      return indexedOffer(change, authorities.get(change.offer.schemeId) ?? []);
    });
    const audiencesAt = new Map<string, Set<string>>();
    for (const { locations, audiences } of offers)
      for (const location of locations) {
        if (location === nowhere) continue;
        const value = audiencesAt.get(location);
        if (value) value.add(audiences);
        else audiencesAt.set(location, new Set([audiences]));
      }
    await new IndexedSchemeRepository(hub, connection).addAll(schemes);
    await new IndexedOfferRepository(hub, connection).addAll(offers);
    await new OfferLocationRepository(hub, connection).addAll(
      [...audiencesAt].map(([location, value]) => offerLocationAt(location, [...value])),
    );
    await new RevisionRepository(hub, connection).changed();
    return [];
  },
};
