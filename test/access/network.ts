import type { Fields } from '../schemes/at-a-sector';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  getNamedType,
  isLeafType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLOutputType,
} from 'graphql';
import { newId } from '../../platform/ids';
import type { StaffRole } from '../../platform/viewer';
import type { Persona } from '../../networks/demo/personas';
import { refsOf } from '../../subgraphs/identity/services/refs';
import { subgraphList } from '../../subgraphs/registry';
import { startTestHub, type TestHub } from '../support/hub';

export const api = buildSchema(readFileSync(join(__dirname, '../../schema/generated/api.graphql'), 'utf8'));

export type { Fields };
export type Input = Fields;
export type NamedAnswer = Fields & { readonly __typename: string };

/** An organisation that issues passports, and its staff. */
export interface Issuer {
  readonly schemeId: string;
  readonly staff: Persona;
}

export const staffOf = (role: StaffRole, organisation: string): Persona => ({
  label: `${role} of ${organisation}`,
  subject: `${role}-of-${organisation}`,
  role,
  organisation,
});

const issuer = (schemeId: string, role: 'hr' | 'manager', organisation: string): Issuer => ({
  schemeId,
  staff: staffOf(role, organisation),
});

/** Two organisations of each sector: the first has records that the second has no right to. */
export const issuers = {
  community: {
    prefix: 'Community',
    first: issuer('sc_herts_carers_card', 'manager', 'og_carers_in_herts'),
    second: issuer('sc_dorset_carers_card', 'manager', 'og_dorset_carers_card'),
  },
  employer: {
    prefix: 'Employer',
    first: issuer('sc_herts_council_passport', 'hr', 'em_herts_council'),
    second: issuer('sc_south_shops_passport', 'hr', 'em_south_shops'),
  },
  hospital: {
    prefix: 'Hospital',
    first: issuer('sc_east_north_herts_passport', 'manager', 'RWH'),
    second: issuer('sc_west_herts_passport', 'manager', 'RWG'),
  },
  school: {
    prefix: 'School',
    first: issuer('sc_st_albans_school_young_carers', 'manager', '999001'),
    second: issuer('sc_poole_school_young_carers', 'manager', '999002'),
  },
  university: {
    prefix: 'University',
    first: issuer('sc_hertfordshire_university', 'manager', '10007147'),
    second: issuer('sc_bournemouth_university', 'manager', '10000824'),
  },
} as const;

export type SectorName = keyof typeof issuers;
export const sectorNames = Object.keys(issuers) as SectorName[];

/** The emergency cards of two organisations. */
export const emergency = {
  first: issuer('sc_essex_emergency_card', 'manager', 'og_essex_carers'),
  second: issuer('sc_ealing_emergency_card', 'manager', 'og_ealing_council'),
};
export const firstWard = staffOf('ward', 'RWH');
export const secondWard = staffOf('ward', 'RWG');
export const cardRegistrar = staffOf('registrar', 'og_carers_in_herts');
export const wardRegistrar = staffOf('registrar', 'RWH');
export const secondRegistrar = staffOf('registrar', 'og_dorset_carers_card');
export const assessor = staffOf('manager', 'og_dorset_support');

/** The rules of a scheme under which every mutation can succeed. */
export const openRules = {
  eligibility: { notFor: [], evidence: 'MAY_BE_ASKED' },
  validity: { kind: 'FIXED', months: 12 },
  renewal: { ways: ['IN_PERSON', 'BY_POST'] },
  replacement: { feePence: 0 },
  endings: { withheldForMisuse: true, withdrawnByStaff: true, withdrawnWithConsent: false },
};

/** The name of a victim, which no stranger may read. */
export const victimsName = { givenName: 'Zenobia', familyName: 'Unguessable' };

export interface HeldPassport {
  readonly carer: Persona;
  readonly passportId: string;
  readonly number: string;
}

/** The demo network over HTTP, with carers and passports that the test makes. */
export interface AccessNetwork {
  readonly hub: TestHub;
  /** Returns the answer of a mutation; null if it failed with an error. */
  change(name: string, input: Input, viewer?: Persona): Promise<NamedAnswer | null>;
  /** Returns the answer of a mutation that must succeed. */
  make(name: string, input: Input, viewer?: Persona): Promise<NamedAnswer>;
  read(query: string, variables: Fields, viewer?: Persona): Promise<Fields | null>;
  /** Returns a sign-in that is new to the hub. */
  newcomer(): Persona;
  /** Makes a carer with the name and without passports. */
  carer(name?: typeof victimsName): Promise<Persona>;
  /** Makes a carer with a passport of a scheme. */
  holder(sector: SectorName, at: Issuer, carer?: Persona): Promise<HeldPassport>;
  introduction(sector: SectorName, at: Issuer, carer: Persona): Promise<string>;
  erase(carer: Persona): Promise<void>;
  /** Counts the lines that a carer can read in the access log and at their emergency plans. */
  lines(carer: Persona): Promise<number>;
  /** Counts the stored lines about all carers. */
  allLines(): Promise<number>;
  close(): Promise<void>;
}

/** Returns a record's reference at each subgraph. Identity itself uses the record's id. */
export function refsOfRecord(hub: TestHub, recordId: string): ReadonlyMap<string, string> {
  const refs = refsOf(hub.keys);
  return new Map(subgraphList.map(({ name }) => [name, name === 'identity' ? recordId : refs.of(recordId, name)]));
}

/** Returns everything below a type to a depth, without fields that need an argument. */
export function selectionOf(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (isUnionType(named))
    return `{ __typename ${named
      .getTypes()
      .map((each) => `... on ${each.name} ${selectionOf(each, depth)}`)
      .join(' ')} }`;
  if (!isObjectType(named)) return '{ __typename }';
  const fields = Object.values(named.getFields()).filter(({ args }) => !args.some((each) => isNonNullType(each.type)));
  const selected = fields
    .filter((field) => isLeafType(getNamedType(field.type)) || depth > 1)
    .map((field) => `${named.name}_${field.name}: ${field.name} ${selectionOf(field.type, depth - 1)}`);
  return `{ __typename ${selected.join(' ')} }`;
}

function documentOf(name: string): string {
  const field = api.getMutationType()?.getFields()[name];
  const [argument] = field?.args ?? [];
  if (!field || !argument) throw new Error(`there is no mutation ${name}`);
  return `mutation ($input: ${String(argument.type)}) { answer: ${name}(input: $input) ${selectionOf(field.type, 2)} }`;
}

/** Returns the value of a field of an answer, under any type's alias. */
export function valueOf(answer: Fields, field: string): unknown {
  for (const [alias, value] of Object.entries(answer)) {
    if (alias.endsWith(`_${field}`)) return value;
  }
  throw new Error(`${field} is not in ${JSON.stringify(answer)}`);
}

export const idIn = (answer: Fields, field: string): string => String(valueOf(valueOf(answer, field) as Fields, 'id'));

const settings = {
  LIMIT_ALIASES: '9999',
  LIMIT_TOKENS: '999999',
  LIMIT_COST: '99999999',
  RATE_PER_VIEWER: '9999999999',
  RATE_PER_ADDRESS: '9999999999',
};

export async function startAccessNetwork(): Promise<AccessNetwork> {
  const hub = await startTestHub({ demo: true, settings });
  let people = 0;

  const change: AccessNetwork['change'] = async (name, input, viewer) => {
    const { body } = await hub.ask(documentOf(name), { input: { idempotencyKey: newId('k'), ...input } }, viewer);
    const codes = (body.errors ?? []).map(({ extensions }) => extensions?.['code']);
    if (codes.some((code) => code === 'INTERNAL_SERVER_ERROR' || String(code).startsWith('GRAPHQL_')))
      throw new Error(`${name}: ${JSON.stringify(body.errors)}`);
    await hub.hub.relay();
    const answer = body.data?.['answer'] as NamedAnswer | null | undefined;
    if (answer == null && codes.length === 0) throw new Error(`${name}: ${JSON.stringify(body)}`);
    return answer ?? null;
  };
  const make: AccessNetwork['make'] = async (name, input, viewer) => {
    const answer = await change(name, input, viewer);
    const union = getNamedType(api.getMutationType()?.getFields()[name]?.type);
    const [success] = isUnionType(union) ? union.getTypes() : [];
    if (!answer || answer.__typename !== success?.name) throw new Error(`${name}: ${JSON.stringify(answer)}`);
    return answer;
  };
  const read: AccessNetwork['read'] = async (query, variables, viewer) =>
    (await hub.ask(query, variables, viewer)).body.data ?? null;
  const newcomer = (): Persona => {
    people += 1;
    return { label: `carer ${people}`, subject: `access-carer-${people}`, role: 'carer' };
  };
  const carer: AccessNetwork['carer'] = async (name = victimsName) => {
    const made = newcomer();
    const about = { ...name, dateOfBirth: '1980-02-03', postcode: 'SG1 4AB' };
    await make('introduceMyself', about, made);
    return made;
  };
  const introduction: AccessNetwork['introduction'] = async (sector, { schemeId, staff }, whose) => {
    const shareCode = valueOf(await make('createShareCode', {}, whose), 'code');
    return String(valueOf(await make('introduceCarer', { sector, schemeId, shareCode }, staff), 'introduction'));
  };
  const holder: AccessNetwork['holder'] = async (sector, at, whose) => {
    const who = whose ?? (await carer());
    const input = { schemeId: at.schemeId, introduction: await introduction(sector, at, who) };
    const answer = await make(`issue${issuers[sector].prefix}Passport`, input, at.staff);
    const passport = valueOf(answer, 'passport') as Fields;
    return { carer: who, passportId: String(valueOf(passport, 'id')), number: String(valueOf(passport, 'number')) };
  };
  const lines: AccessNetwork['lines'] = async (whose) => {
    type Log = { me: { accessLog: { edges: unknown[] } } | null } | null;
    const log = (await read('{ me { accessLog(first: 100) { edges { node { id } } } } }', {}, whose)) as Log;
    return (log?.me?.accessLog.edges.length ?? 0) + (await counted('community', 'plan_openings'));
  };
  const counted = (name: string, collection: string) =>
    hub.storeOf(name).connection.collection(collection).countDocuments({});
  const allLines = async () => (await counted('identity', 'accesslog')) + (await counted('community', 'plan_openings'));

  for (const sector of sectorNames) {
    const { prefix, first, second } = issuers[sector];
    const all = sector === 'community' ? [first, second, emergency.second] : [first, second];
    for (const { schemeId, staff } of all)
      await make(`set${prefix}SchemeRules`, { schemeId, replacesVersion: 1, ...openRules }, staff);
  }
  return {
    hub,
    change,
    make,
    read,
    newcomer,
    carer,
    introduction,
    holder,
    lines,
    allLines,
    erase: async (whose) => void (await make('eraseMe', { confirm: true }, whose)),
    close: () => hub.close(),
  };
}
