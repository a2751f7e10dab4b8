import { CardRepository } from '../../subgraphs/identity/repositories/card-repository';
import { CardIssuer } from '../../subgraphs/identity/services/cards/card-issuer';
import { startTestHub, type TestHub } from '../support/hub';
import { cardsAt, offline, type IssuedCard } from './at-the-hub';

describe('the list of cancelled cards that the hub publishes', () => {
  let hub: TestHub;
  let cards: ReturnType<typeof cardsAt>;
  let passportId: string;
  let card: IssuedCard;
  beforeAll(async () => {
    hub = await startTestHub({ demo: true });
    cards = cardsAt(hub);
    ({ id: passportId } = await cards.passportOf('sc_herts_carers_card'));
  });
  afterAll(() => hub.close());
  beforeEach(async () => {
    card = await cards.issue(passportId);
  });
  const judge = async () => offline(card.credential, await cards.download(), hub.clock.read());

  it('is never one that another process began to sign before a card was cancelled', async () => {
    const issuer = new CardIssuer(hub.storeOf('identity'));
    await cards.change('cancelCard', { passportId }, 'manager');
    card = await cards.issue(passportId);
    // One process reads the cancelled cards. Before it signs, a card is cancelled and another process signs.
    const look = jest.spyOn(CardRepository.prototype, 'cancelledPlaces');
    look.mockImplementationOnce(async () => {
      await cards.change('cancelCard', { passportId }, 'manager');
      expect(await judge()).toBe('REVOKED');
      return [];
    });
    await issuer.statusList();
    expect(look.mock.calls.length).toBeGreaterThanOrEqual(2);
    look.mockRestore();
    expect(await judge()).toBe('REVOKED');
  });

  it('has no earlier time than the one before it, where the clock of a process is a minute behind', async () => {
    const timeOf = async () => (await new CardIssuer(hub.storeOf('identity')).statusList()).issuedAt.getTime();
    const before = await timeOf();
    const now = hub.clock.read().getTime();
    hub.clock.moveTo(new Date(now - 60_000).toISOString());
    await cards.change('cancelCard', { passportId }, 'manager');
    expect(await timeOf()).toBe(before);
    expect(await judge()).toBe('REVOKED');
    hub.clock.moveTo(new Date(now).toISOString());
  });

  it('is right again after a process signed it with a time that is days ahead', async () => {
    const now = hub.clock.read().getTime();
    hub.clock.moveTo(new Date(now + 3 * 24 * 3_600_000).toISOString());
    await cards.change('cancelCard', { passportId }, 'manager');
    await cards.download();
    hub.clock.moveTo(new Date(now).toISOString());
    card = await cards.issue(passportId);
    expect(await judge()).toBe('VALID');
  });
});
