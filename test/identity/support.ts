import type { FormattedExecutionResult } from 'graphql';
import { calendarDate } from '../../platform/calendar-date';
import { newId } from '../../platform/ids';
import type { Viewer } from '../../platform/viewer';
import {
  passportChanged,
  schemeChanged,
  trustChanged,
  type PassportChanged,
  type TrustChanged,
} from '../../domain/sector/events';
import { identityDemo } from '../../networks/demo/identity';
import { startTestSubgraphs, type TestSubgraphs } from '../support/subgraphs';

const day = calendarDate;

export const nurse = { role: 'ward', subject: 'nurse-7', organisation: 'RWH' } as const;
export const nurseElsewhere = { role: 'ward', subject: 'nurse-9', organisation: 'RWG' } as const;
export const hrOfCouncil = { role: 'hr', subject: 'hr-1', organisation: 'em_council' } as const;
export const hrOfShop = { role: 'hr', subject: 'hr-2', organisation: 'em_shop' } as const;
export const manager = { role: 'manager', subject: 'manager-1', organisation: 'og_herts' } as const;
export const registrar = { role: 'registrar', subject: 'registrar-1', organisation: 'og_herts' } as const;
export const analyst = { role: 'analyst', subject: 'analyst-1', organisation: 'og_analysis' } as const;

export const issuer = 'https://issuer.invalid';

/** Hazel agreed that the council's HR may see her name; Basil agreed to nothing. */
const people = [
  {
    index: 0,
    givenName: 'Hazel',
    familyName: 'Fictional',
    dateOfBirth: day('1984-05-17'),
    postcode: 'SG1 4AB',
    area: 'E07000243',
    agreesToReview: ['em_council'],
    signIn: { issuer, subject: 'hazel' },
  },
  {
    index: 1,
    givenName: 'Basil',
    familyName: 'Imaginary',
    dateOfBirth: day('2010-11-22'),
    postcode: 'BH15 2JB',
    area: 'E06000058',
    agreesToReview: [],
    signIn: { issuer, subject: 'basil' },
  },
];

/** Identity on a store of its own, with two carers and the passports that a test gives them. */
export interface TestIdentity extends TestSubgraphs {
  readonly hazel: Viewer & { readonly role: 'carer' };
  readonly basil: Viewer & { readonly role: 'carer' };
  refOf(index: number, subgraph: string): string;
  /** Returns identity's answer, without errors. */
  answer(query: string, variables: Record<string, unknown>, viewer: Viewer): Promise<Record<string, unknown>>;
  /** Returns the error codes of an answer. */
  refusals(query: string, variables: Record<string, unknown>, viewer: Viewer): Promise<unknown[]>;
  /** Sends identity a passport of Hazel or Basil, as its sector would. */
  tell(change: Partial<PassportChanged> & { readonly holder?: 0 | 1; readonly eventId?: string }): Promise<void>;
}

export async function startIdentity(): Promise<TestIdentity> {
  const hub = await startTestSubgraphs('identity');
  const { store, sink } = hub.running('identity');
  const demo = identityDemo();
  await demo.makePeople(people, day('2026-11-21'), store);
  const apply = (type: string, body: unknown, id = newId('ev')) =>
    sink.apply({ id, type, aggregate: id, at: hub.clock.read(), body });
  for (const [sector, _id, organisation, organisationName] of schemes) {
    const scheme = { _id, name: `Scheme ${_id}`, organisation, organisationName, version: 1 };
    await apply(schemeChanged, { sector, scheme });
  }
  for (const trust of trusts) await apply(trustChanged, trust);
  const carer = async (subject: string) => {
    const { data } = await hub.ask('identity', refsQuery, { issuer, subject }, { role: 'hub' });
    const refs = data?.['carerRefs'] as { subgraph: string; ref: string }[];
    return { role: 'carer', ref: refs.find(({ subgraph }) => subgraph === 'identity')?.ref ?? '' } as const;
  };
  const ask = (query: string, variables: Record<string, unknown>, viewer: Viewer): Promise<FormattedExecutionResult> =>
    hub.ask('identity', query, variables, viewer);
  return {
    ...hub,
    hazel: await carer('hazel'),
    basil: await carer('basil'),
    refOf: (index, subgraph) => demo.refOf(index, subgraph),
    answer: async (query, variables, viewer) => {
      const { data, errors } = await ask(query, variables, viewer);
      if (errors) throw new Error(JSON.stringify(errors));
      return data ?? {};
    },
    refusals: async (query, variables, viewer) =>
      (await ask(query, variables, viewer)).errors?.map(({ extensions }) => extensions?.['code']) ?? [],
    tell: ({ holder = 0, eventId, ...change }) => {
      const sector = change.sector ?? 'community';
      const body: PassportChanged = {
        sector,
        passportId: 'pp_1',
        carerRef: demo.refOf(holder, sector),
        schemeId: 'sc_herts',
        schemeName: 'Carers in Hertfordshire',
        number: 'HCC-234-567',
        issuedOn: day('2026-04-21'),
        validFrom: day('2026-04-21'),
        validUntil: day('2029-04-20'),
        version: 1,
        ...change,
      };
      return apply(passportChanged, body, eventId);
    },
  };
}

const refsQuery =
  'query ($issuer: String!, $subject: String!) { carerRefs(issuer: $issuer, subject: $subject) { subgraph ref } }';

const schemes = [
  ['community', 'sc_herts', 'og_herts', 'Carers in Hertfordshire'],
  ['hospital', 'sc_ward', 'RWH', 'East and North Hertfordshire'],
  ['employer', 'sc_council', 'em_council', 'Hertfordshire council'],
  ['employer', 'sc_shop', 'em_shop', 'A shop'],
] as const;

/** One trust recognises the Hertfordshire card beside its own passport; the other one recognises nothing. */
const trusts: readonly TrustChanged[] = [
  {
    trust: 'RWH',
    wards: ['wd_7', 'one', 'two', 'three', 'four', 'five', 'six'],
    recognises: [
      { sector: 'hospital', schemeId: 'sc_ward' },
      { sector: 'community', schemeId: 'sc_herts', validFrom: day('2026-01-01') },
    ],
    version: 1,
  },
  { trust: 'RWG', wards: ['wd_7', 'wd_9', 'elsewhere'], recognises: [], version: 1 },
];

export const checkCarer = /* GraphQL */ `
  mutation ($input: CheckCarerInput!) {
    checkCarer(input: $input) {
      __typename
      ... on WardCheck {
        id
        at
        firstName
        initial
        photoUrl
        trust
        ward
        hospitalRef
        recognised {
          sector
          schemeId
          schemeName
          validUntil
        }
      }
      ... on CardExpired {
        expiredOn
      }
      ... on CardNotYetValid {
        validFrom
      }
      ... on UserError {
        message
      }
    }
  }
`;

export const accessLog = /* GraphQL */ `
  query ($first: Int, $after: String) {
    me {
      accessLog(first: $first, after: $after) {
        edges {
          cursor
          node {
            id
            at
            role
            organisation
            organisationName
            place
            purpose
            outcome
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`;

export const createShareCode =
  'mutation ($input: CreateShareCodeInput!) { createShareCode(input: $input) { __typename ... on ShareCodeCreated { code expiresAt } ... on UserError { message } } }';

export const introduceCarer =
  'mutation ($input: IntroduceCarerInput!) { introduceCarer(input: $input) { __typename ... on CarerIntroduced { introduction } ... on UserError { message } } }';

export const decideConsent =
  'mutation ($input: DecideConsentInput!) { decideConsent(input: $input) { __typename ... on ConsentDecided { consent { id organisation organisationName purpose lawfulBasis givenAt withdrawnAt sector { code name } } } ... on UserError { message } } }';

export const entity = (fields: string) =>
  `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Carer { ${fields} } } }`;

/** Returns a check's input; for a card by default. */
export function shown(input: Record<string, unknown>): { input: Record<string, unknown> } {
  return { input: { ward: 'wd_7', purpose: 'VISITING', idempotencyKey: newId('k'), ...input } };
}

export function key(): { idempotencyKey: string } {
  return { idempotencyKey: newId('k') };
}
