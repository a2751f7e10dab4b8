import { calendarDate } from '../../platform/calendar-date';
import { modelOf } from '../../platform/mongo/collection';
import type { DemoEvent, DemoPerson } from '../../networks/demo/demo-part';
import { parseNhsNumber } from '../../domain/identifiers/nhs-number';
import { passportChanged, schemeChanged, type PassportChanged } from '../../domain/sector/events';
import { identityDemo } from '../../networks/demo/identity';
import { carerCollection } from '../../subgraphs/identity/models/carer';
import { linkCollection } from '../../subgraphs/identity/models/link';
import { openDetails } from '../../subgraphs/identity/services/sealing/personal-details';
import { Vault } from '../../subgraphs/identity/services/sealing/vault';
import { startTestSubgraphs } from '../support/subgraphs';

const today = calendarDate('2026-11-21');
const people: DemoPerson[] = Array.from({ length: 40 }, (_, index) => ({
  index,
  givenName: 'Fern',
  familyName: 'Specimen',
  dateOfBirth: calendarDate('1970-01-01'),
  postcode: 'BH15 2JB',
  area: 'E06000058',
  agreesToReview: [],
}));

describe('the people of the demo network', () => {
  it('are made up all through: drama telephone numbers, test NHS numbers, addresses of nobody', async () => {
    const hub = await startTestSubgraphs('identity');
    const { store } = hub.running('identity');
    await identityDemo().makePeople(people, today, store);
    const vault = new Vault(hub.keys);
    const carers = await modelOf(store.connection, carerCollection).find().lean();
    expect(carers).toHaveLength(people.length);
    for (const carer of carers) {
      const { phone, email, nhsNumber } = openDetails(vault, carer) ?? {};
      if (phone !== undefined) expect(phone).toMatch(/^07700 900\d{3}$/);
      if (email !== undefined) expect(email).toMatch(/@example\.org$/);
      if (nhsNumber !== undefined) expect(parseNhsNumber(nhsNumber)).toMatch(/^999/);
    }
    await hub.close();
  });

  it('hold what the sectors say, exactly as if each event had come by the relay', async () => {
    const change = (index: number, carerRef: string): PassportChanged => ({
      sector: 'community',
      passportId: `pp_${index}`,
      carerRef,
      schemeId: 'sc_a',
      schemeName: 'A',
      number: `A-${index}`,
      issuedOn: today,
      validFrom: today,
      ...(index % 2 === 0 && { ended: { on: today, reason: 'LOST' as const } }),
      version: 1,
    });
    const scheme = { _id: 'sc_a', name: 'A', organisation: 'og_a', organisationName: 'Org A', version: 1 };
    const links: unknown[] = [];
    const reported: unknown[] = [];
    for (const way of ['takeIn', 'relay'] as const) {
      const hub = await startTestSubgraphs('identity');
      const { store, sink, outbox } = hub.running('identity');
      const demo = identityDemo();
      await demo.makePeople(people, today, store);
      const events: DemoEvent[] = [
        { type: schemeChanged, aggregate: 'sc_a', body: { sector: 'community', scheme } },
        ...people.slice(0, 6).map(({ index }) => {
          const body = change(index, demo.refOf(index, 'community'));
          return { type: passportChanged, aggregate: body.passportId, body };
        }),
      ];
      const caused = await demo.takeIn?.(way === 'takeIn' ? events : [], store);
      if (way === 'relay')
        for (const [place, event] of events.entries())
          await sink.apply({ ...event, id: `ev_${place}`, at: hub.clock.read() });
      const written = (await outbox.pending(100)).map(({ type, aggregate, body }) => ({ type, aggregate, body }));
      const found = await modelOf(store.connection, linkCollection).find().sort({ _id: 1 }).lean();
      // The two hubs have different keys, so omit values derived from a key.
      links.push(found.map((link) => ({ ...link, card: link.card.length })));
      reported.push(
        [...(caused ?? []), ...written].map(({ type, body }) => ({
          type,
          body: { ...(body as object), membershipId: 43, carerRef: 43 },
        })),
      );
      await hub.close();
    }
    expect(links[0]).toHaveLength(6);
    expect(links[1]).toEqual(links[0]);
    expect(reported[0]).toHaveLength(6);
    expect(reported[1]).toEqual(reported[0]);
  });
});
