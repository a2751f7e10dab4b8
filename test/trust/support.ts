import { newId } from '../../platform/ids';
import type { Viewer } from '../../platform/viewer';
import {
  cardManager,
  cardRegistrar,
  cardScheme,
  decideMatch,
  matchesOf,
  startRegisters,
  undoMatch,
  wardManager,
  wardRegistrar,
  wardScheme,
  type FileRow,
  type TestRegisters,
} from '../registers/support';

export { cardManager, cardRegistrar, cardScheme, matchesOf, wardManager, wardRegistrar, wardScheme, type FileRow };

type Answer = Record<string, unknown>;
type Scheme = typeof cardScheme;

/** The data that a carer reads about themselves. */
export interface Me {
  readonly givenName: string;
  readonly familyName: string;
  readonly passports: readonly string[];
}

/** Two registers, insight, and the sign-ins of carers, each queried as its own user would. */
export interface TestTrust extends TestRegisters {
  /** Returns the gateway's viewer for a sign-in: a carer with the record that it opens, or a newcomer. */
  signIn(subject: string): Promise<Viewer>;
  /** Runs a mutation of identity, with a new key by default. */
  change(name: string, type: string, fields: string, input: Answer, viewer: Viewer): Promise<Answer>;
  /** Returns an invitation's code, or the refusal. */
  invite(scheme: Scheme, number: string, viewer: Viewer, more?: Answer): Promise<string>;
  /** Returns the result of an invitation that a sign-in uses. */
  accept(subject: string, code: string, dateOfBirth: string): Promise<string>;
  /** Returns the data that a sign-in reads about its carer; undefined for a newcomer. */
  me(subject: string): Promise<Me | undefined>;
  /** Introduces a signed-in carer to a scheme by a share code, and issues a passport there. */
  join(subject: string, scheme: Scheme, viewer: Viewer): Promise<void>;
  /** Decides on the one match that waits, or that has the given state. */
  decide(viewer: Viewer, state?: string): Promise<Answer>;
  undo(viewer: Viewer, state: string): Promise<Answer>;
  /** Returns the number of carers in the figures. */
  counted(): Promise<number>;
  /** Returns the data that a scheme's staff reads about the holder of its passport, for a letter. */
  holder(scheme: Scheme, number: string, viewer: Viewer): Promise<Answer>;
}

export const issuer = 'https://issuer.invalid';

const meFields = '{ me { givenName familyName passports { __typename } } }';
const carerRefs =
  'query ($issuer: String!, $subject: String!) { carerRefs(issuer: $issuer, subject: $subject) { subgraph ref } }';

export async function startTrust(): Promise<TestTrust> {
  const hub = await startRegisters('insight');
  const signIn = async (subject: string): Promise<Viewer> => {
    const { carerRefs: refs } = await hub.answer('identity', carerRefs, { issuer, subject }, { role: 'hub' });
    const own = (refs as { subgraph: string; ref: string }[]).find(({ subgraph }) => subgraph === 'identity');
    return own ? { role: 'carer', ref: own.ref } : { role: 'newcomer', issuer, subject };
  };
  const change: TestTrust['change'] = async (name, type, fields, input, viewer) => {
    const document = `mutation ($input: ${type}!) {
      ${name}(input: $input) { __typename ${fields} ... on UserError { message } }
    }`;
    const { [name]: answer } = await hub.answer(
      'identity',
      document,
      { input: { idempotencyKey: newId('k'), ...input } },
      viewer,
    );
    await hub.relay();
    return answer as Answer;
  };
  const theOne = async (viewer: Viewer, state: string) => {
    const [match] = await matchesOf(hub, viewer, state);
    if (!match) throw new Error(`no match is ${state} for this registrar`);
    return match;
  };
  const passportOf = ({ sector, schemeId }: Scheme, number: string) =>
    hub.running(sector).store.connection.collection('passports').findOne({ schemeId, number });
  return {
    ...hub,
    signIn,
    change,
    invite: async (scheme, number, viewer, more = {}) => {
      const input = { ...scheme, number, ...more };
      const answer = await change('inviteHolder', 'InviteHolderInput', '... on HolderInvited { code }', input, viewer);
      return String(answer['code'] ?? answer['__typename']);
    },
    accept: async (subject, code, dateOfBirth) => {
      const fields = '... on InvitationAccepted { schemeId }';
      const viewer = await signIn(subject);
      const answer = await change('acceptInvitation', 'AcceptInvitationInput', fields, { code, dateOfBirth }, viewer);
      return String(answer['__typename']);
    },
    me: async (subject) => {
      const viewer = await signIn(subject);
      if (viewer.role !== 'carer') return undefined;
      const { me } = await hub.answer('identity', meFields, {}, viewer);
      const { passports, ...carer } = me as Omit<Me, 'passports'> & { passports: { __typename: string }[] };
      return { ...carer, passports: passports.map(({ __typename }) => __typename).sort() };
    },
    join: async (subject, { sector, schemeId }, viewer) => {
      const share = '... on ShareCodeCreated { code }';
      const { code } = await change('createShareCode', 'CreateShareCodeInput', share, {}, await signIn(subject));
      const { introduction } = await change(
        'introduceCarer',
        'IntroduceCarerInput',
        '... on CarerIntroduced { introduction }',
        { sector, schemeId, shareCode: code },
        viewer,
      );
      const prefix = sector === 'community' ? 'Community' : 'Hospital';
      const input = { schemeId, introduction, idempotencyKey: newId('k') };
      const document = `mutation ($input: Issue${prefix}PassportInput!) {
        issued: issue${prefix}Passport(input: $input) { __typename ... on UserError { message } }
      }`;
      const { issued } = await hub.answer(sector, document, { input }, viewer);
      if ((issued as Answer)['__typename'] !== `${prefix}PassportIssued`) throw new Error(JSON.stringify(issued));
      await hub.relay();
    },
    decide: async (viewer, state = 'PROBABLE') => {
      const { id, candidates } = await theOne(viewer, state);
      const input = { matchId: id, candidateId: candidates[0]?.id, reason: 'Both cards were shown' };
      const document = { input: { ...input, idempotencyKey: newId('k') } };
      const { decideMatch: decided } = await hub.answer('identity', decideMatch, document, viewer);
      await hub.relay();
      return decided as Answer;
    },
    undo: async (viewer, state) => {
      const input = { matchId: (await theOne(viewer, state)).id, reason: 'Two people', idempotencyKey: newId('k') };
      const { undoMatch: undone } = await hub.answer('identity', undoMatch, { input }, viewer);
      await hub.relay();
      return undone as Answer;
    },
    counted: async () => ((await hub.stored('insight'))['carers'] ?? []).length,
    holder: async (scheme, number, viewer) => {
      const passport = await passportOf(scheme, number);
      const document = 'query ($id: ID!) { passportHolder(passportId: $id) { givenName familyName address } }';
      const { passportHolder } = await hub.answer('identity', document, { id: passport?._id }, viewer);
      return passportHolder as Answer;
    },
  };
}

/** A victim in the card scheme's register, and an equal row of the ward scheme. */
export const alma: FileRow = {
  givenName: 'Alma',
  familyName: 'Fictional',
  dateOfBirth: '1961-03-14',
  postcode: 'SG1 4AB',
  addressLine: '1 Card Street',
  town: 'Stevenage',
  email: 'alma@example.org',
  phone: '07700 900123',
};
