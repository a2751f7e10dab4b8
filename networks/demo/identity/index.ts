import { createHash } from 'node:crypto';
import type { DemoEvent, DemoPerson, PeoplePart } from '../demo-part';
import { nhsNumberFrom } from '../../../domain/identifiers/nhs-number';
import { membershipChanged } from '../../../domain/membership/events';
import { passportChanged, schemeChanged, trustChanged } from '../../../domain/sector/events';
import { dayOf, type CalendarDate } from '../../../platform/calendar-date';
import { modelOf, type Collection } from '../../../platform/mongo/collection';
import type { SubgraphStore } from '../../../platform/subgraph/subgraph';
import { passportBody, schemeBody, trustBody } from '../../../subgraphs/identity/events/bodies';
import { accountCollection } from '../../../subgraphs/identity/models/account';
import { carerCollection, type Consent } from '../../../subgraphs/identity/models/carer';
import { knownSchemeCollection } from '../../../subgraphs/identity/models/known-scheme';
import { knownTrustCollection } from '../../../subgraphs/identity/models/known-trust';
import { linkCollection, type Link } from '../../../subgraphs/identity/models/link';
import { refKey, refsOf, type Refs } from '../../../subgraphs/identity/services/refs';
import { blindIndexOf } from '../../../subgraphs/identity/services/sealing/blind-index';
import type { PersonalDetails } from '../../../subgraphs/identity/services/sealing/personal-details';
import { linkAfter, membershipOf } from '../../../subgraphs/identity/services/memberships';
import { newCarer } from '../../../subgraphs/identity/services/new-carer';

const batch = 2000;

/** Makes the demo network's people, and identity's records of their memberships. */
export function identityDemo(): PeoplePart {
  const byRef = new Map<string, DemoPerson>();
  let made: Refs | undefined;
  return {
    async makePeople(people, today, store) {
      made = refsOf(store.keys);
      const carers = people.map((person) => {
        const { index, area } = person;
        const made = newCarer(demoCarerId(index), detailsOf(person), area, consentsOf(person, today), store);
        // Computing everyone's keys takes longer than all else, and only an import needs them.
        const carer = { ...made, unindexed: true as const };
        for (const ref of carer.refs) byRef.set(ref, person);
        return carer;
      });
      await insert(store, carerCollection, carers);
      const accounts = people.flatMap(({ index, signIn }) =>
        signIn
          ? [{ _id: blindIndexOf(store.keys).ofAccount(signIn.issuer, signIn.subject), carerId: demoCarerId(index) }]
          : [],
      );
      await insert(store, accountCollection, accounts);
    },

    refOf(index, subgraph) {
      if (!made) throw new Error('nobody has a pseudonym before the people are made');
      return made.of(demoCarerId(index), subgraph);
    },

    async takeIn(events, store) {
      const { keys, clock } = store;
      const today = dayOf(clock());
      const bodies = (of: string) => events.filter(({ type }) => type === of).map(({ body }) => body);
      const schemes = bodies(schemeChanged).map((body) => schemeBody.parse(body));
      const links: Link[] = [];
      const reported: DemoEvent[] = [];
      for (const body of bodies(passportChanged)) {
        const change = passportBody.parse(body);
        const person = byRef.get(refKey(change.sector, change.carerRef));
        if (!person) continue;
        const carerId = demoCarerId(person.index);
        const link = linkAfter(change, { home: carerId, carerId }, keys);
        const membership = membershipOf(link, { ...person, carerId }, keys, today);
        links.push(link);
        reported.push({ type: membershipChanged, aggregate: membership.membershipId, body: membership });
      }
      await insert(store, knownSchemeCollection, schemes);
      await insert(
        store,
        knownTrustCollection,
        bodies(trustChanged).map((body) => trustBody.parse(body)),
      );
      await insert(store, linkCollection, links);
      return reported;
    },
  };
}

/** Returns the same id for the same person in every demo network, so that links to it stay valid. */
function demoCarerId(index: number): string {
  return `cr_${createHash('sha256').update(`demo carer ${index}`).digest('base64url').slice(0, 16)}`;
}

/**
 * Some people leave details out. Telephone numbers are from Ofcom's range for drama, NHS numbers from the test range.
 */
function detailsOf({ index, givenName, familyName, dateOfBirth, postcode }: DemoPerson): PersonalDetails {
  return {
    givenName,
    familyName,
    dateOfBirth,
    postcode,
    ...(index % 3 !== 1 && { email: `carer.${index}@example.org` }),
    ...(index % 4 !== 2 && { phone: `07700 900${String(index % 1000).padStart(3, '0')}` }),
    ...(index % 5 !== 3 && { nhsNumber: nhsNumberFrom(index) }),
  };
}

function consentsOf({ index, agreesToReview }: DemoPerson, today: CalendarDate): Consent[] {
  return agreesToReview.map((organisation, place) => ({
    _id: `co_demo_${index}_${place}`,
    sector: 'employer',
    organisation,
    purpose: 'EMPLOYER_REVIEW',
    lawfulBasis: 'CONSENT',
    givenAt: new Date(`${today}T00:00:00Z`),
  }));
}

async function insert<T extends { readonly _id: string }>(
  { connection }: SubgraphStore,
  collection: Collection<T>,
  records: readonly T[],
): Promise<void> {
  const { collection: raw } = modelOf(connection, collection);
  for (let from = 0; from < records.length; from += batch)
    await raw.insertMany(records.slice(from, from + batch) as never[], { ordered: false });
}
