import { newId } from '../../platform/ids';
import type { Viewer } from '../../platform/viewer';
import { schemeChanged, trustChanged } from '../../domain/sector/events';
import { makeDemo } from '../support/demo-sector';
import { startTestSubgraphs, type TestSubgraphs } from '../support/subgraphs';

export const cardScheme = { sector: 'community', schemeId: 'sc_herts_carers_card' };
export const wardScheme = { sector: 'hospital', schemeId: 'sc_east_north_herts_passport' };
export const cardManager = { role: 'manager', subject: 'manager-1', organisation: 'og_carers_in_herts' } as const;
export const wardManager = { role: 'manager', subject: 'manager-2', organisation: 'RWH' } as const;
export const cardRegistrar = { role: 'registrar', subject: 'registrar-1', organisation: 'og_carers_in_herts' } as const;
export const wardRegistrar = { role: 'registrar', subject: 'registrar-2', organisation: 'RWH' } as const;

export type FileRow = Readonly<Record<string, string>>;

/** Identity, two sectors with their demo schemes and no carers, and insight. */
export interface TestRegisters extends TestSubgraphs {
  /** Returns a subgraph's answer, without errors. */
  answer(
    name: string,
    query: string,
    variables: Record<string, unknown>,
    viewer: Viewer,
  ): Promise<Record<string, unknown>>;
  /** Imports rows as the scheme's manager, and relays the events. */
  take(scheme: typeof cardScheme, rows: readonly FileRow[], viewer: Viewer): Promise<Record<string, unknown>>;
  /** Returns everything in a subgraph's store that is not public, by collection. */
  stored(name: string): Promise<Record<string, Record<string, unknown>[]>>;
}

const publicCollections = /schemes?$|offers?$|sites|wards|rules|recognitions|business|branch|trust|demo/;

export async function startRegisters(...others: string[]): Promise<TestRegisters> {
  const hub = await startTestSubgraphs('identity', 'community', 'hospital', ...others);
  for (const sector of ['community', 'hospital'])
    for (const { type, aggregate, body } of await makeDemo(hub, sector, []))
      if (type === schemeChanged || type === trustChanged)
        await hub.running('identity').sink.apply({ id: newId('ev'), type, aggregate, at: hub.clock.read(), body });
  const answer: TestRegisters['answer'] = async (name, query, variables, viewer) => {
    const { data, errors } = await hub.ask(name, query, variables, viewer);
    if (errors) throw new Error(JSON.stringify(errors));
    return data ?? {};
  };
  return {
    ...hub,
    answer,
    take: async (scheme, rows, viewer) => {
      const input = { ...scheme, rows, idempotencyKey: newId('k') };
      const taken = (await answer('identity', importRegister, { input }, viewer))['importRegister'];
      await hub.relay();
      return taken as Record<string, unknown>;
    },
    stored: async (name) => {
      const { connection } = hub.running(name).store;
      const all: Record<string, Record<string, unknown>[]> = {};
      for (const collection of await connection.listCollections())
        if (!publicCollections.test(collection.name))
          all[collection.name] = await connection.collection(collection.name).find({}).sort({ _id: 1 }).toArray();
      return all;
    },
  };
}

const importRegister = /* GraphQL */ `
  mutation ($input: ImportRegisterInput!) {
    importRegister(input: $input) {
      __typename
      ... on RegisterRowsTaken {
        accepted
        fresh
        changed
        unchanged
        repeated
        rejected {
          row
          field
          reason
        }
      }
      ... on UserError {
        message
      }
    }
  }
`;

const matchFields = /* GraphQL */ `
  id
  state
  schemeId
  candidates {
    id
    likelihood
    doubts
    evidence {
      field
      agreement
      weight
      ours
    }
  }
  decisions {
    state
    by
    reason
  }
`;

export const registerMatches = `query ($state: MatchState) { registerMatches(state: $state) { edges { node { ${matchFields} } } } }`;

export const decideMatch = `mutation ($input: DecideMatchInput!) { decideMatch(input: $input) {
  __typename ... on MatchDecided { match { id state decisions { state by reason } } } ... on UserError { message } } }`;

export const undoMatch = `mutation ($input: UndoMatchInput!) { undoMatch(input: $input) {
  __typename ... on MatchDecided { match { id state decisions { state by reason } } } ... on UserError { message } } }`;

export interface MatchShown {
  readonly id: string;
  readonly candidates: readonly {
    readonly id: string;
    readonly doubts: readonly string[];
    readonly evidence: readonly { readonly field: string; readonly agreement: string; readonly ours: string | null }[];
  }[];
  readonly decisions: readonly unknown[];
}

export async function matchesOf(hub: TestRegisters, viewer: Viewer, state = 'PROBABLE'): Promise<MatchShown[]> {
  const { registerMatches: page } = await hub.answer('identity', registerMatches, { state }, viewer);
  return (page as { edges: { node: MatchShown }[] }).edges.map(({ node }) => node);
}

/** Returns the ids of carer records in the order of the rows that made them, because the given names are encrypted. */
export async function carerIds(hub: TestRegisters): Promise<string[]> {
  return ((await hub.stored('identity'))['carers'] ?? []).map(({ _id }) => String(_id));
}
