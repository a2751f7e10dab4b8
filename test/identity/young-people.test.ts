import { newId } from '../../platform/ids';
import type { Persona, PersonaName } from '../../networks/demo/personas';
import { cardsAt } from '../card/at-the-hub';
import { readPdf, wordsOf } from '../print/reading';
import { startTestHub, type TestHub } from '../support/hub';

type Answer = Record<string, unknown>;

const lark: Persona = { label: 'Lark, who is fifteen', subject: 'lark', role: 'carer' };
const herts = { sector: 'community', schemeId: 'sc_herts_carers_card' };

describe('a carer under 18', () => {
  let hub: TestHub;
  let passportId: string;
  const change = async (name: string, type: string, fields: string, input: Answer, persona: PersonaName | Persona) => {
    const document = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ${fields} } }`;
    const { body } = await hub.ask(document, { input: { idempotencyKey: newId('k'), ...input } }, persona);
    if (body.errors) throw new Error(JSON.stringify(body.errors));
    return body.data?.[name] as Answer;
  };
  const printed = async (body: Answer, persona: Persona) => {
    const response = await fetch(`${hub.url}/print`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${(await hub.hub.development?.tokenFor(persona)) ?? ''}`,
      },
      body: JSON.stringify({ passportId, ...body }),
    });
    if (response.status !== 200) throw new Error(await response.text());
    return wordsOf(readPdf(Buffer.from(await response.arrayBuffer()))).join(' ');
  };

  beforeAll(async () => {
    hub = await startTestHub({ demo: true });
    const self = { givenName: 'Lark', familyName: 'Imagined', dateOfBirth: '2011-03-04', postcode: 'SG1 1EE' };
    await change('introduceMyself', 'IntroduceMyselfInput', '', self, lark);
    const { code } = await change(
      'createShareCode',
      'CreateShareCodeInput',
      '... on ShareCodeCreated { code }',
      {},
      lark,
    );
    const introduced = '... on CarerIntroduced { introduction }';
    const counter = { ...herts, shareCode: code };
    const { introduction } = await change('introduceCarer', 'IntroduceCarerInput', introduced, counter, 'manager');
    const issued = await change(
      'issueCommunityPassport',
      'IssueCommunityPassportInput',
      '... on CommunityPassportIssued { passport { id } } ... on UserError { message }',
      { schemeId: herts.schemeId, introduction, route: 'EVENT' },
      'manager',
    );
    passportId = (issued['passport'] as { id: string }).id;
    await hub.hub.relay();
    const branding = {
      schemeId: herts.schemeId,
      colour: '#6a1b7a',
      telephone: '01992 555 960',
      address: [],
      howToRenew: ['call us'],
    };
    await change('setCommunitySchemeBranding', 'SetSchemeBrandingInput', '', branding, 'manager');
    await cardsAt(hub).issue(passportId, lark);
  }, 60_000);
  afterAll(() => hub.close());

  it('is known to be one, so that apps choose their words', async () => {
    expect((await hub.ask('{ me { isYoungCarer } }', {}, lark)).body).toEqual({ data: { me: { isYoungCarer: true } } });
    expect((await hub.ask('{ me { isYoungCarer } }', {}, 'carer')).body).toEqual({
      data: { me: { isYoungCarer: false } },
    });
  });

  it('is given a card without a word of caring, and the scheme’s own where they ask for it', async () => {
    const card = await printed({ document: 'card' }, lark);
    expect(card).toContain('Lark');
    expect(card).not.toMatch(/carer/i);
    expect(await printed({ document: 'card', discreet: false }, lark)).toContain('Carers in Hertfordshire Carers Card');
  });

  it('is written to without a word of caring', async () => {
    const letter = await printed({ document: 'renewal-letter' }, lark);
    expect(letter).toContain('It is time to renew your card');
    expect(letter).not.toMatch(/carer|caring|look after/i);
  });
});
