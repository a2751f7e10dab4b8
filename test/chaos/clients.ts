import { setTimeout as wait } from 'node:timers/promises';
import type { Answer } from '../support/hub';
import type { Persona, PersonaName } from '../../networks/demo/personas';

const beforeNextTryMilliseconds = 150;

export type Ask = (document: string, variables: object, persona: PersonaName | Persona) => Promise<Answer>;

/** The requests that the hub acknowledged. */
export interface Acknowledged {
  /** The ids of checks by a ward. */
  readonly checks: string[];
  /** The ids of issued passports. */
  readonly passports: string[];
  /** The number of requests without an answer that the client repeated. */
  again: number;
}

const documents = {
  checkCarer:
    'mutation ($input: CheckCarerInput!) { result: checkCarer(input: $input) { __typename ... on WardCheck { id } } }',
  introduceMyself: 'mutation ($input: IntroduceMyselfInput!) { result: introduceMyself(input: $input) { __typename } }',
  createShareCode: `mutation ($input: CreateShareCodeInput!) {
    result: createShareCode(input: $input) { __typename ... on ShareCodeCreated { code } }
  }`,
  introduceCarer: `mutation ($input: IntroduceCarerInput!) {
    result: introduceCarer(input: $input) { __typename ... on CarerIntroduced { introduction } }
  }`,
  issue: `mutation ($input: IssueCommunityPassportInput!) {
    result: issueCommunityPassport(input: $input) {
      __typename ... on CommunityPassportIssued { passport { id } }
    }
  }`,
};

interface Result {
  readonly __typename: string;
  readonly id?: string;
  readonly code?: string;
  readonly introduction?: string;
  readonly passport?: { readonly id: string };
}

/** A correct client: it repeats a request with the same key until it has an answer. */
export class Client {
  private number = 0;

  constructor(
    private readonly name: string,
    private readonly ask: Ask,
    private readonly acknowledged: Acknowledged,
  ) {}

  /** Checks the demo network's carer as a nurse. */
  async check(): Promise<void> {
    const onRequest = { cardNumber: 'HCC-234-567', ward: 'wd_rwh_ashwell', purpose: 'VISITING' };
    const { id } = await this.runMutation('checkCarer', onRequest, 'ward', 'WardCheck');
    this.acknowledged.checks.push(String(id));
  }

  /** Joins as a new person, who gets a card. */
  async join(): Promise<void> {
    const subject = `${this.name}-${String(this.number)}`;
    const newcomer: Persona = { label: 'somebody new', subject, role: 'carer' };
    const schemeId = 'sc_herts_carers_card';
    const who = { givenName: 'Wren', familyName: 'Unreal', dateOfBirth: '1990-08-09', postcode: 'SG1 1EE' };
    await this.runMutation('introduceMyself', who, newcomer, 'CarerWelcomed');
    const { code: shareCode } = await this.runMutation('createShareCode', {}, newcomer, 'ShareCodeCreated');
    const onRequest = { shareCode, sector: 'community', schemeId };
    const { introduction } = await this.runMutation('introduceCarer', onRequest, 'manager', 'CarerIntroduced');
    const issued = { introduction, schemeId, route: 'LIBRARY' };
    const { passport } = await this.runMutation('issue', issued, 'manager', 'CommunityPassportIssued');
    this.acknowledged.passports.push(String(passport?.id));
  }

  private async runMutation(
    document: keyof typeof documents,
    input: object,
    persona: PersonaName | Persona,
    success: string,
  ): Promise<Result> {
    this.number += 1;
    const variables = { input: { ...input, idempotencyKey: `${this.name}-${String(this.number)}` } };
    for (;;) {
      const answer = await this.ask(documents[document], variables, persona).catch(() => undefined);
      const result = answer?.body.data?.['result'] as Result | null | undefined;
      if (result && answer?.body.errors === undefined) {
        if (result.__typename === success) return result;
        throw new Error(`${document} was answered with ${result.__typename}`);
      }
      this.acknowledged.again += 1;
      await wait(beforeNextTryMilliseconds);
    }
  }
}
