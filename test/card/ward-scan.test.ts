import { newId } from '../../platform/ids';
import { CardIssuer } from '../../subgraphs/identity/services/cards/card-issuer';
import { startTestHub, type TestHub } from '../support/hub';
import { cardsAt, type IssuedCard } from './at-the-hub';

const query = `mutation ($input: CheckCarerInput!) {
  checkCarer(input: $input) {
    __typename
    ... on WardCheck { firstName initial looksCopied allowances { title } }
    ... on CardExpired { expiredOn }
    ... on CardNotGenuine { reason }
    ... on CardIssuerUnknown { reason }
    ... on UserError { message }
  }
}`;

describe('a nurse scans a card', () => {
  let hub: TestHub;
  let cards: ReturnType<typeof cardsAt>;
  let passportId: string;
  let card: IssuedCard;
  beforeAll(async () => {
    hub = await startTestHub({ demo: true });
    cards = cardsAt(hub);
    ({ id: passportId } = await cards.passportOf('sc_herts_carers_card'));
    card = await cards.issue(passportId);
  });
  afterAll(() => hub.close());

  const scan = async (credential: string, more: Readonly<Record<string, unknown>> = {}) => {
    const input = { credential, ward: 'wd_rwh_ashwell', purpose: 'VISITING', idempotencyKey: newId('k'), ...more };
    const { body } = await hub.ask(query, { input }, 'ward');
    if (body.errors) throw new Error(JSON.stringify(body.errors));
    return body.data?.['checkCarer'] as Readonly<Record<string, unknown>>;
  };
  const log = async () => {
    const { body } = await hub.ask(
      '{ me { accessLog(first: 1) { edges { node { purpose outcome } } } } }',
      {},
      'carer',
    );
    return (body.data?.['me'] as { accessLog: { edges: { node: object }[] } }).accessLog.edges[0]?.node;
  };

  it('and learns the same as by its number: a first name and what may be done here', async () => {
    const reported = await scan(card.credential);
    expect(reported).toMatchObject({ __typename: 'WardCheck', firstName: 'Hazel', initial: 'F', looksCopied: false });
    expect((reported['allowances'] as unknown[]).length).toBeGreaterThan(0);
  });

  it('and may not show two things at once', async () => {
    expect(await scan(card.credential, { cardNumber: 'HCC-234-567' })).toMatchObject({
      __typename: 'CheckRefused',
      message: 'Give the number on the card, the text in its code or a share code: one of them, and no more.',
    });
  });

  it('which is damaged, or no card at all, and is told what is wrong with it', async () => {
    expect(await scan('https://elsewhere.example/')).toMatchObject({
      __typename: 'CardNotGenuine',
      reason: 'no CP1: at the start',
    });
    const last = card.credential.slice(-1) === 'A' ? 'B' : 'A';
    expect((await scan(card.credential.slice(0, -1) + last))['__typename']).toBe('CardNotGenuine');
  });

  it('twice in a short time in two places: both times it is good, and the record says that it looks copied', async () => {
    expect(await scan(card.credential, { sitePostcode: 'SG1 4AB' })).toMatchObject({ looksCopied: false });
    hub.clock.moveBy(5 * 60_000);
    expect(await scan(card.credential, { sitePostcode: 'SG1' })).toMatchObject({ looksCopied: false });
    expect(await scan(card.credential, { sitePostcode: 'G1' })).toMatchObject({
      __typename: 'WardCheck',
      looksCopied: true,
    });
    expect(await log()).toEqual({
      purpose: 'To let a visitor in outside visiting hours',
      outcome:
        'You are a recognised carer; but its code had just been shown a long way off. If that was not you, ask for a new card',
    });
    const flagged = await cards.change('issueCard', { passportId }, 'manager');
    expect(flagged['card']).toMatchObject({ id: card.id, copiedAt: hub.clock.read().toISOString() });
    expect(await scan(card.credential, { sitePostcode: 'no such place' })).toMatchObject({ looksCopied: false });
    // The hub deletes the place of a check once it has no more use.
    hub.clock.moveBy(13 * 3_600_000);
    await scan(card.credential, { sitePostcode: 'SG1' });
    expect(await hub.storeOf('identity').connection.collection('cardscans').countDocuments()).toBe(1);
  });

  it('which was cancelled, and is told so; a newer one is good', async () => {
    await cards.change('cancelCard', { passportId }, 'manager');
    expect(await scan(card.credential)).toMatchObject({ __typename: 'CardCancelled' });
    const newer = await cards.issue(passportId);
    expect(await scan(newer.credential)).toMatchObject({ __typename: 'WardCheck' });
    card = newer;
  });

  it('that a stolen key signed, once the key is withdrawn: nobody vouches for it', async () => {
    const issuer = new CardIssuer(hub.storeOf('identity'));
    const [signs] = (await issuer.publishedKeys()).keys;
    await issuer.withdraw(signs?.kid ?? '');
    expect(await scan(card.credential)).toMatchObject({
      __typename: 'CardIssuerUnknown',
      reason: expect.stringMatching(/^The card is not signed by an issuer known here/) as unknown,
    });
    card = await cards.issue(passportId);
  });

  it('which was lost, and is told so', async () => {
    await cards.change('reportCardLost', { passportId }, 'carer');
    expect(await scan(card.credential)).toMatchObject({ __typename: 'CardLost' });
  });

  it('which has expired, with its last day', async () => {
    const { id } = await cards.passportOf('sc_hertfordshire_university');
    const { credential, expiresAt } = await cards.issue(id);
    hub.clock.moveTo(new Date(Date.parse(expiresAt)).toISOString());
    const reported = await scan(credential);
    expect(reported).toMatchObject({ __typename: 'CardExpired' });
    expect(new Date(`${String(reported['expiredOn'])}T12:00:00Z`) < hub.clock.read()).toBe(true);
  });
});
