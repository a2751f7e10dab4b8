import { newId } from '../../platform/ids';
import { personas, type Persona, type PersonaName } from '../../networks/demo/personas';
import { cardsAt, offline } from '../card/at-the-hub';
import { startTestHub, type TestHub } from '../support/hub';
import { readPdf, scan, wordsOf, type ReadPdf } from './reading';

const herts = { sector: 'community', schemeId: 'sc_herts_carers_card' };
const branding = {
  colour: '#6a1b7a',
  nameInWelsh: 'Cerdyn Gofalwyr Swydd Hertford',
  telephone: '01992 555 960',
  email: 'card@herts.example',
  website: 'herts.example/carers',
  address: ['Carers’ Centre', '119 Fore Street', 'Hertford'],
  howToRenew: ['call 01992 555 960, or', 'come to the Carers’ Centre on any weekday.'],
};

describe('the print room', () => {
  let hub: TestHub;
  let passportId: string;
  beforeAll(async () => {
    hub = await startTestHub({ demo: true });
    ({ id: passportId } = await cardsAt(hub).passportOf(herts.schemeId));
  });
  afterAll(() => hub.close());

  const order = async (body: object, persona?: PersonaName | Persona) => {
    const who = typeof persona === 'string' ? personas[persona] : persona;
    const token = who && (await hub.hub.development?.tokenFor(who));
    return fetch(`${hub.url}/print`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify(body),
    });
  };
  const pdf = async (body: object, persona: PersonaName | Persona, dpi?: number): Promise<ReadPdf> => {
    const response = await order(body, persona);
    if (response.status !== 200) throw new Error(await response.text());
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('cache-control')).toBe('no-store');
    return readPdf(Buffer.from(await response.arrayBuffer()), dpi);
  };
  const refusal = async (body: object, persona?: PersonaName | Persona) => {
    const response = await order(body, persona);
    const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
    return [response.status, errors[0]?.extensions.code, errors[0]?.message];
  };
  const change = async (document: string, input: object, persona: PersonaName | Persona) => {
    const { body } = await hub.ask(document, { input: { idempotencyKey: newId('k'), ...input } }, persona);
    if (body.errors) throw new Error(JSON.stringify(body.errors));
    await hub.hub.relay();
    return Object.values(body.data ?? {})[0] as Readonly<Record<string, unknown>>;
  };
  const setBranding = (input: object, persona: PersonaName = 'manager') =>
    change(
      `mutation ($input: SetSchemeBrandingInput!) { setCommunitySchemeBranding(input: $input) { __typename
        ... on CommunitySchemeBrandingSet { scheme { branding { colour telephone address } } }
        ... on BrandingRefused { field } ... on UserError { message } } }`,
      { schemeId: herts.schemeId, ...branding, ...input },
      persona,
    );

  it('prints for a scheme that has set nothing up, with a quiet colour and who runs it', async () => {
    const words = wordsOf(await pdf({ document: 'poster', ...herts }, 'manager'));
    expect(words.join(' ')).toContain('Carers in Hertfordshire Carers Card');
  });

  it('takes up the look that the scheme’s manager sets up, and says what of it cannot be printed', async () => {
    expect(await setBranding({ colour: 'purple' })).toMatchObject({ __typename: 'BrandingRefused', field: 'colour' });
    expect(await setBranding({ telephone: '☎ 960' })).toMatchObject({
      __typename: 'BrandingRefused',
      field: 'telephone',
      message: 'The character U+260E cannot be printed: give the text in Latin letters.',
    });
    expect(await setBranding({ address: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] })).toMatchObject({ field: 'address' });
    expect(await setBranding({ schemeId: 'sc_dorset_carers_card' })).toMatchObject({ __typename: 'SchemeNotYours' });
    expect(await setBranding({})).toMatchObject({
      scheme: { branding: { colour: '#6a1b7a', telephone: '01992 555 960', address: branding.address } },
    });
  });

  it('prints a card that is scanned from the page at 300 dpi and found valid: for its holder, and for the scheme’s manager', async () => {
    const cards = cardsAt(hub);
    expect(await refusal({ document: 'card', passportId }, 'carer')).toEqual([
      409,
      'NOT_PRINTABLE',
      'There is no photo for this card yet, and the photo is the proof of its holder. Give one first.',
    ]);
    const { credential } = await cards.issue(passportId, 'manager');
    for (const [persona, discreet] of [
      ['carer', false],
      ['manager', false],
      ['carer', true],
    ] as const) {
      const card = await pdf({ document: 'card', passportId, discreet }, persona, 300);
      const [front, back] = card.pages;
      const words = (front?.texts ?? []).map(({ text }) => text);
      expect(words).toEqual(expect.arrayContaining(['Hazel', 'Fictional', 'HCC-234-567']));
      expect(words.includes('Carers in Hertfordshire Carers Card')).toBe(!discreet);
      const code = back && scan(back);
      expect(code).toBe(credential);
      expect(await offline(code ?? '', await cards.download(), hub.clock.read())).toBe('VALID');
    }
    const { body } = await hub.ask('{ me { accessLog { edges { node { role purpose outcome } } } } }', {}, 'carer');
    const log = (body.data?.['me'] as { accessLog: { edges: { node: { outcome: string } }[] } }).accessLog.edges;
    expect(log.map(({ node }) => node.outcome)).toEqual([
      'Your card, with name, photo and address, to print and to send it to you',
      'Your card, with name, photo and address, to print and to send it to you',
      'They gave the photo for your card',
    ]);
  });

  it('prints nothing of a carer for anybody else', async () => {
    const elsewhere: Persona = { label: 'Dorset', subject: 'd', role: 'manager', organisation: 'og_carers_dorset' };
    for (const document of ['card', 'renewal-letter', 'apple-wallet'])
      for (const persona of ['ward', 'hr', elsewhere] as const)
        expect((await refusal({ document, passportId }, persona)).slice(0, 2)).toEqual([409, 'NOT_PRINTABLE']);
    expect((await refusal({ document: 'card', passportId }, 'analyst')).slice(0, 2)).toEqual([403, 'FORBIDDEN']);
    expect(await refusal({ document: 'card', passportId })).toEqual([401, 'UNAUTHENTICATED', 'Sign in to ask this.']);
    expect((await refusal({ document: 'poster', ...herts })).slice(0, 2)).toEqual([401, 'UNAUTHENTICATED']);
  });

  it('prints the letter of renewal with name, address and the scheme’s own ways, which leaves a record', async () => {
    const letter = await pdf({ document: 'renewal-letter', passportId, large: true }, 'manager');
    const words = wordsOf(letter).join(' ');
    for (const part of ['Hazel Fictional', 'SG1 4ZZ', 'HCC-234-567', ...branding.howToRenew])
      expect(words).toContain(part);
    const { body } = await hub.ask(
      '{ me { accessLog(first: 1) { edges { node { purpose outcome } } } } }',
      {},
      'carer',
    );
    expect((body.data?.['me'] as { accessLog: { edges: unknown[] } }).accessLog.edges).toEqual([
      { node: { purpose: 'To write to you about your card', outcome: 'Your name and address, to write to you' } },
    ]);
  });

  it('prints the booklet of today, by area and category, and the rest in the scheme’s Welsh name', async () => {
    const booklet = await pdf({ document: 'booklet', ...herts }, 'carer');
    const local = await pdf({ document: 'booklet', ...herts, area: 'E07000243' }, 'carer');
    const parts = [
      '21 November 2026',
      'Stevenage',
      'Watford',
      'Everywhere and online',
      'Food and drink',
      branding.telephone,
    ];
    const among = (read: ReadPdf) => {
      const words = wordsOf(read).join(' ');
      return parts.filter((part) => words.includes(part));
    };
    expect(among(booklet)).toEqual(parts);
    expect(among(local)).toEqual(parts.filter((part) => part !== 'Watford'));
    expect(booklet.pages.length).toBeGreaterThan(5 * local.pages.length);
    for (const document of ['poster', 'window-sticker', 'shop-leaflet']) {
      const read = await pdf({ document, ...herts, language: 'cy' }, 'manager');
      expect(wordsOf(read).join(' ')).toContain(branding.nameInWelsh);
      expect(read.language).toBe('cy');
    }
  });

  it('says which settings a wallet lacks', async () => {
    for (const [document, name] of [
      ['apple-wallet', 'APPLE_WALLET_PASS_TYPE'],
      ['google-wallet', 'GOOGLE_WALLET_ISSUER'],
    ]) {
      const [status, code, message] = await refusal({ document, passportId }, 'carer');
      expect([status, code]).toEqual([501, 'WALLET_NOT_CONFIGURED']);
      expect(message).toContain(`${name ?? ''} is missing`);
    }
  });

  it('says what an order lacks', async () => {
    expect((await refusal({ document: 'passport' }, 'carer')).slice(0, 2)).toEqual([400, 'BAD_USER_INPUT']);
    expect((await refusal({ document: 'poster', sector: 'no } evil {', schemeId: 'x' }, 'carer')).slice(0, 2)).toEqual([
      400,
      'BAD_USER_INPUT',
    ]);
    expect(await refusal({ document: 'poster', sector: 'community', schemeId: 'none' }, 'carer')).toEqual([
      400,
      'BAD_USER_INPUT',
      'There is no such scheme. Check its id.',
    ]);
  });

  it('an emergency card, from joining to the plan: a number and a PIN on it, and its carer reads who opened the plan', async () => {
    const schemeId = 'sc_essex_emergency_card';
    const line: Persona = {
      label: 'the emergency line',
      subject: 'line',
      role: 'manager',
      organisation: 'og_essex_carers',
    };
    const { code } = await change(
      'mutation ($input: CreateShareCodeInput!) { createShareCode(input: $input) { ... on ShareCodeCreated { code } } }',
      {},
      'carer',
    );
    const { introduction } = await change(
      'mutation ($input: IntroduceCarerInput!) { introduceCarer(input: $input) { ... on CarerIntroduced { introduction } } }',
      { shareCode: code, sector: 'community', schemeId },
      line,
    );
    const issued = await change(
      'mutation ($input: IssueCommunityPassportInput!) { issueCommunityPassport(input: $input) { ... on CommunityPassportIssued { passport { id } } ... on UserError { message } } }',
      { schemeId, introduction },
      line,
    );
    const { id } = issued['passport'] as { id: string };
    await change(
      'mutation ($input: SetSchemeBrandingInput!) { setCommunitySchemeBranding(input: $input) { __typename } }',
      { schemeId, colour: '#003366', address: [], howToRenew: [], emergencyTelephone: '01245 960 999' },
      line,
    );
    const { pin } = await change(
      'mutation ($input: SetEmergencyPlanInput!) { setEmergencyPlan(input: $input) { ... on EmergencyPlanSet { pin } } }',
      {
        passportId: id,
        nominees: [{ name: 'Willow Specimen', phone: '07700 900123', agreed: true }],
        plan: 'The key is next door.',
      },
      'carer',
    );
    const card = await pdf({ document: 'emergency-card', passportId: id, pin }, 'carer', 300);
    expect(wordsOf(card)).toEqual(['01245 960 999', 'PIN', pin]);
    expect(card.pages).toHaveLength(1);
    expect(card.pages[0]?.figures).toEqual([]);

    // A finder rings the number, and the staff open the plan by the PIN that the finder reads out.
    const opened = await change(
      'mutation ($input: OpenEmergencyPlanInput!) { openEmergencyPlan(input: $input) { ... on EmergencyPlanOpened { plan nominees { name } } } }',
      { pin, reason: 'The carer fell in the street' },
      line,
    );
    expect(opened).toEqual({ plan: 'The key is next door.', nominees: [{ name: 'Willow Specimen' }] });
    const { body } = await hub.ask(
      '{ me { communityPassports { id emergencyPlan { openings { organisation reason } } } } }',
      {},
      'carer',
    );
    type Passports = { communityPassports: { id: string; emergencyPlan: unknown }[] };
    expect((body.data?.['me'] as Passports).communityPassports.find((each) => each.id === id)?.emergencyPlan).toEqual({
      openings: [{ organisation: 'og_essex_carers', reason: 'The carer fell in the street' }],
    });
  });
});
