import { newId } from '../../platform/ids';
import type { Persona, PersonaName } from '../../networks/demo/personas';
import { startTestHub, type TestHub } from '../support/hub';
import { cardsAt, type IssuedCard } from './at-the-hub';

const query = `mutation ($input: CheckCarerInput!) {
  checkCarer(input: $input) { __typename ... on WardCheck { id photoUrl } ... on UserError { message } }
}`;

describe('a nurse who checks a carer sees the photo of the card', () => {
  let hub: TestHub;
  let cards: ReturnType<typeof cardsAt>;
  let passportId: string;
  let number: string;
  let card: IssuedCard;
  beforeAll(async () => {
    hub = await startTestHub({ demo: true });
    cards = cardsAt(hub);
    ({ id: passportId, number } = await cards.passportOf('sc_herts_carers_card'));
  });
  afterAll(() => hub.close());

  const check = async (shown: object, persona: PersonaName | Persona = 'ward', idempotencyKey = newId('k')) => {
    const input = { ward: 'wd_rwh_ashwell', purpose: 'VISITING', idempotencyKey, ...shown };
    const { body } = await hub.ask(query, { input }, persona);
    return body.data?.['checkCarer'] as { __typename: string; id: string; photoUrl: string | null };
  };

  it('and none where no scheme took one', async () => {
    expect(await check({ cardNumber: number })).toMatchObject({ __typename: 'WardCheck', photoUrl: null });
  });

  it('by the number, the code and a share code: the file that the card vouches for, and at no public address', async () => {
    card = await cards.issue(passportId);
    const { body } = await hub.ask(
      'mutation { createShareCode(input: { idempotencyKey: "s" }) { ... on ShareCodeCreated { code } } }',
      {},
      'carer',
    );
    const { code } = body.data?.['createShareCode'] as { code: string };
    for (const shown of [{ cardNumber: number }, { credential: card.credential }, { shareCode: code }])
      expect((await check(shown)).photoUrl).toBe(`data:image/jpeg;base64,${card.photo}`);
    expect(card.photo.length).toBeLessThan(100 * 1024);
  });

  it('while she stands at the bed: a quarter of an hour later the same request shows none', async () => {
    const reported = await check({ cardNumber: number }, 'ward', 'once');
    expect(reported.photoUrl).not.toBeNull();
    hub.clock.moveBy(15 * 60 * 1000 + 1);
    expect(await check({ cardNumber: number }, 'ward', 'once')).toMatchObject({ id: reported.id, photoUrl: null });
  });

  it('which the carer reads in the log, a line for each check', async () => {
    const lines = async () => {
      const { body } = await hub.ask('{ me { accessLog(first: 1) { edges { node { id outcome } } } } }', {}, 'carer');
      return (body.data?.['me'] as { accessLog: { edges: { node: { id: string; outcome: string } }[] } }).accessLog
        .edges;
    };
    const { id } = await check({ cardNumber: number });
    const outcome =
      'You are a recognised carer: first name, initial, photo where there is one, and what you may do there';
    expect(await lines()).toEqual([{ node: { id, outcome } }]);
  });

  it('and nobody else does: no other role, and no card that opens nothing', async () => {
    for (const persona of ['hr', 'manager', 'analyst', 'carer'] as const)
      expect(await check({ cardNumber: number }, persona)).toBeUndefined();
    await cards.change('reportCardLost', { passportId }, 'carer');
    for (const shown of [{ cardNumber: number }, { credential: card.credential }])
      expect(await check(shown)).not.toHaveProperty('photoUrl');
  });
});
