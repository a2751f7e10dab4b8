import { newId } from '../../platform/ids';
import type { PersonaName, Persona } from '../../networks/demo/personas';
import { readKeys, readStatusList, verifyCard, type Verdict } from '../../packages/card/verifier';
import { portrait } from '../print/samples';
import type { TestHub } from '../support/hub';

const card =
  'id credential expiresAt lastDay qrSvg qrPng(modulePixels: 6) photo copiedAt holder { givenName familyName address } passport { id }';

const documents = {
  setCardPhoto: `mutation ($input: SetCardPhotoInput!) {
    setCardPhoto(input: $input) { __typename ... on CardPhotoSet { passportId } ... on UserError { message } } }`,
  issueCard: `mutation ($input: CardInput!) {
    issueCard(input: $input) { __typename ... on CardIssued { card { ${card} } } ... on UserError { message } } }`,
  reportCardLost: `mutation ($input: CardInput!) {
    reportCardLost(input: $input) { __typename ... on CardStopped { knownBy } ... on UserError { message } } }`,
  cancelCard: `mutation ($input: CardInput!) {
    cancelCard(input: $input) { __typename ... on CardStopped { knownBy } ... on UserError { message } } }`,
} as const;

export interface IssuedCard {
  readonly id: string;
  readonly credential: string;
  readonly expiresAt: string;
  readonly qrSvg: string;
  readonly qrPng: string;
  readonly photo: string;
}

type Answer = Readonly<Record<string, unknown>> & { readonly __typename: string };

/** Returns helpers that query the hub about cards over HTTP. */
export function cardsAt(hub: TestHub) {
  const change = async (
    name: keyof typeof documents,
    input: Readonly<Record<string, unknown>>,
    persona: PersonaName | Persona,
  ): Promise<Answer> => {
    const { body } = await hub.ask(documents[name], { input: { idempotencyKey: newId('k'), ...input } }, persona);
    if (body.errors) throw new Error(JSON.stringify(body.errors));
    await hub.hub.relay();
    return body.data?.[name] as Answer;
  };
  return {
    change,
    /** Returns the demo carer's passport of a scheme. */
    passportOf: async (schemeId: string): Promise<{ id: string; number: string }> => {
      const query = '{ me { passports { id number scheme { id } } } }';
      const { body } = await hub.ask(query, {}, 'carer');
      type Passports = { passports: { id: string; number: string; scheme: { id: string } }[] };
      const found = (body.data?.['me'] as Passports).passports.find(({ scheme }) => scheme.id === schemeId);
      if (!found) throw new Error(`the demo’s carer has no passport of ${schemeId}`);
      return found;
    },
    issue: async (passportId: string, persona: PersonaName | Persona = 'carer'): Promise<IssuedCard> => {
      await change('setCardPhoto', { passportId, photo: portrait().toString('base64') }, persona);
      const { card: made } = await change('issueCard', { passportId }, persona);
      return made as IssuedCard;
    },
    /** Returns the data that a device downloads while it has a connection. */
    download: async (): Promise<{ readonly jwks: unknown; readonly token: Uint8Array }> => {
      const jwks: unknown = await (await fetch(`${hub.url}/.well-known/card-keys.json`)).json();
      const list = await fetch(`${hub.url}/cards/status-list`);
      return { jwks, token: new Uint8Array(await list.arrayBuffer()) };
    },
  };
}

/** Judges a card only with the downloaded data. */
export async function offline(
  text: string,
  { jwks, token }: { readonly jwks: unknown; readonly token: Uint8Array },
  now: Date,
): Promise<Verdict['code']> {
  const keys = await readKeys(jwks);
  return (await verifyCard(text, { keys, statusList: await readStatusList(token, keys), now })).code;
}
