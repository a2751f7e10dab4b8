import fc from 'fast-check';
import { caringEnded, cardLost, registerImported } from '../../domain/register/events';
import { schemeCollection, type Scheme } from '../../domain/scheme/scheme';
import { schemeChanged, type SchemeChanged } from '../../domain/sector/events';
import { prefixOf } from '../../domain/sector/sector-type-defs';
import { calendarDate, dayOf } from '../../platform/calendar-date';
import { newId } from '../../platform/ids';
import { modelOf } from '../../platform/mongo/collection';
import type { Viewer } from '../../platform/viewer';
import { cardCollection } from '../../subgraphs/identity/models/card';
import { portrait } from '../print/samples';
import { makeDemo } from '../support/demo-sector';
import { startTestSubgraphs, type TestSubgraphs } from '../support/subgraphs';

type Fields = Readonly<Record<string, unknown>>;

/** The endings that no step can reverse. */
const final = ['LOST', 'WITHDRAWN', 'WITHHELD'];
const day = 24 * 60 * 60 * 1000;

const sectors = {
  community: 'sc_lanarkshire_card',
  hospital: 'sc_east_north_herts_passport',
  employer: 'sc_herts_council_passport',
  school: undefined,
  university: undefined,
} as const;
type Sector = keyof typeof sectors;

/** One passport with a card in one sector, under rules that allow every ending, a long grace and every renewal. */
class OnePassport {
  private request = 0;
  passportId = '';
  number = '';

  constructor(
    private readonly hub: TestSubgraphs,
    private readonly sector: Sector,
    private readonly scheme: Scheme,
  ) {}

  private readonly staff = (): Viewer => ({
    role: this.sector === 'employer' ? 'hr' : 'manager',
    subject: 'lead',
    organisation: this.scheme.organisation,
  });

  async ask(name: string, query: string, input: Fields, viewer = this.staff()): Promise<string> {
    this.request += 1;
    const keyed = { ...input, idempotencyKey: `${this.passportId} ${String(this.request)}` };
    const { data, errors } = await this.hub.ask(name, query, { input: keyed }, viewer);
    if (errors) throw new Error(JSON.stringify(errors));
    await this.hub.relay();
    const [answer] = Object.values(data ?? {}) as { readonly __typename: string }[];
    return answer?.__typename ?? '';
  }

  private mutation = (field: string, type: string) =>
    `mutation ($input: ${type}!) { ${field}(input: $input) { __typename } }`;

  async begin(): Promise<void> {
    this.number = newId('row').slice(4, 14);
    await this.reimport();
    const { connection } = this.hub.running(this.sector).store;
    const stored = await connection.collection('passports').findOne({ number: this.number });
    this.passportId = String(stored?._id);
    const { passportId } = this;
    const photo = portrait(60, 80).toString('base64');
    await this.ask('identity', this.mutation('setCardPhoto', 'SetCardPhotoInput'), { passportId, photo });
    expect(await this.issueCard()).toBe('CardIssued');
  }

  reimport(): Promise<string> {
    const row = {
      number: this.number,
      givenName: 'Hazel',
      familyName: `Specimen ${this.number.replace(/[^a-z]/gi, '')}`,
      dateOfBirth: '1980-05-04',
      postcode: 'AL1 1AA',
      validUntil: '2030-12-31',
    };
    const taker: Viewer = { role: 'registrar', subject: 'registrar', organisation: this.scheme.organisation };
    const input = { sector: this.sector, schemeId: this.scheme._id, rows: [row] };
    return this.ask('identity', this.mutation('importRegister', 'ImportRegisterInput'), input, taker);
  }

  issueCard(): Promise<string> {
    return this.ask('identity', this.mutation('issueCard', 'CardInput'), { passportId: this.passportId });
  }

  end(reason: string): Promise<string> {
    const name = `${prefixOf(this.sector)}Passport`;
    const { passportId } = this;
    return this.ask(this.sector, this.mutation(`end${name}`, `End${name}Input`), { passportId, reason });
  }

  renew(): Promise<string> {
    const field = `renew${prefixOf(this.sector)}Passport`;
    const input = { passportId: this.passportId, way: 'ONLINE' };
    return this.ask(this.sector, this.mutation(field, 'RenewPassportInput'), input);
  }

  replace(): Promise<string> {
    const field = `replace${prefixOf(this.sector)}Passport`;
    return this.ask(this.sector, this.mutation(field, 'ReplacePassportInput'), { passportId: this.passportId });
  }

  /** Writes an event as identity does: from the carer, or from a row of the register. */
  async event(type: string, body: Fields): Promise<void> {
    const at = this.hub.clock.read();
    await this.hub.running(this.sector).sink.apply({ id: newId('ev'), type, aggregate: this.passportId, at, body });
    await this.hub.relay();
  }

  async row(): Promise<void> {
    const { carerRef } = await this.stored();
    const dates = { issuedOn: '2026-01-01', validFrom: '2026-01-01', validUntil: '2031-01-01' };
    const passports = [{ passportId: this.passportId, carerRef, number: this.number, ...dates }];
    await this.event(registerImported(this.sector), { schemeId: this.scheme._id, passports });
  }

  move(): Promise<string> {
    if (this.sector !== 'employer') return Promise.resolve('none');
    const input = { passportId: this.passportId, toSchemeId: 'sc_south_shops_passport' };
    const field = this.mutation('transferEmployerPassport', 'TransferEmployerPassportInput');
    return this.stored().then(({ carerRef }) =>
      this.ask(this.sector, field, input, { role: 'carer', ref: String(carerRef) }),
    );
  }

  review(): Promise<string> {
    if (this.sector !== 'employer') return Promise.resolve('none');
    const field = this.mutation('recordEmployerReview', 'RecordEmployerReviewInput');
    return this.ask(this.sector, field, { passportId: this.passportId });
  }

  agree(): Promise<string> {
    if (this.sector !== 'hospital') return Promise.resolve('none');
    const input = { passportId: this.passportId, ward: 'wd_rwh_ashwell', care: ['MEALS'] };
    return this.ask(this.sector, this.mutation('agreeOnWard', 'AgreeOnWardInput'), input);
  }

  decide(state: string): Promise<string> {
    if (this.sector !== 'hospital') return Promise.resolve('none');
    const input = { passportId: this.passportId, decisions: [{ topic: 'TAKING_PART', state }] };
    return this.ask(this.sector, this.mutation('recordCaredForConsent', 'RecordCaredForConsentInput'), input);
  }

  async stored(): Promise<Fields> {
    const { connection } = this.hub.running(this.sector).store;
    const passports = connection.collection<{ readonly _id: string }>('passports');
    return (await passports.findOne({ _id: this.passportId })) ?? {};
  }

  async status(): Promise<string> {
    const type = `${prefixOf(this.sector)}Passport`;
    const query = `query ($id: ID!) { _entities(representations: [{ __typename: "${type}", id: $id }]) {
      ... on ${type} { status } } }`;
    const { data } = await this.hub.ask(this.sector, query, { id: this.passportId }, this.staff());
    return (data?.['_entities'] as { status: string }[])[0]?.status ?? '';
  }

  async liveCards(): Promise<number> {
    const { connection } = this.hub.running('identity').store;
    const now = this.hub.clock.read();
    const counts = { $or: [{ cancelledFrom: null }, { cancelledFrom: { $gt: now } }], expires: { $gt: now } };
    return modelOf(connection, cardCollection).countDocuments({ passportId: this.passportId, ...counts });
  }
}

type Step = readonly [name: string, take: (passport: OnePassport, hub: TestSubgraphs) => Promise<unknown>];
const today = (hub: TestSubgraphs) => dayOf(hub.clock.read());
const steps = (sector: Sector): readonly Step[] => [
  ...['LOST', 'WITHDRAWN', 'WITHHELD', 'ENDED'].map((reason): Step => [reason, (passport) => passport.end(reason)]),
  ['renew', (passport) => passport.renew()],
  ['replace', (passport) => passport.replace()],
  ['re-import', (passport) => passport.reimport()],
  ['row again', (passport) => passport.row()],
  ['new card', (passport) => passport.issueCard()],
  ['review', (passport) => passport.review()],
  ['transfer', (passport) => passport.agree()],
  ['move', (passport) => passport.move()],
  ['patient refuses', (passport) => passport.decide('REFUSED')],
  ['patient agrees', (passport) => passport.decide('GIVEN')],
  [
    'caring ended',
    (passport, hub) => passport.event(caringEnded(sector), { passportId: passport.passportId, on: today(hub) }),
  ],
  [
    'carer reports loss',
    (passport, hub) => passport.event(cardLost(sector), { passportId: passport.passportId, on: today(hub) }),
  ],
  [
    'days pass',
    (_, hub) => {
      hub.clock.moveBy(9 * day);
      return Promise.resolve();
    },
  ],
];

describe('a passport that was lost, taken back or kept back', () => {
  let hub: TestSubgraphs;
  const schemes = new Map<Sector, Scheme>();
  const codes = Object.keys(sectors) as Sector[];

  beforeAll(async () => {
    hub = await startTestSubgraphs('identity', ...codes);
    for (const code of codes) {
      const reported = (await makeDemo(hub, code, [])).filter(({ type }) => type === schemeChanged);
      for (const { type, aggregate, body } of reported)
        await hub.running('identity').sink.apply({ id: newId('ev'), type, aggregate, at: hub.clock.read(), body });
      const all = reported.map(({ body }) => (body as SchemeChanged).scheme);
      const scheme = all.find(({ _id }) => _id === sectors[code]) ?? all[0];
      if (!scheme) throw new Error(`${code} has no scheme`);
      schemes.set(code, scheme);
      await modelOf(hub.running(code).store.connection, schemeCollection).updateOne(
        { _id: scheme._id },
        {
          $set: {
            'rules.validity': { kind: 'FIXED', months: 36, graceMonths: 3 },
            'rules.renewal': { ways: ['ONLINE'] },
            'rules.endings': { withheldForMisuse: true, withdrawnByStaff: true, withdrawnWithConsent: true },
          },
        },
      );
    }
  }, 60_000);
  afterAll(() => hub.close());

  async function begin(sector: Sector): Promise<OnePassport> {
    hub.clock.moveTo('2026-11-21T09:30:00Z');
    const scheme = schemes.get(sector);
    if (!scheme) throw new Error(`${sector} has no scheme`);
    const passport = new OnePassport(hub, sector, scheme);
    await passport.begin();
    return passport;
  }

  it.each(codes)('is not brought back by the end of caring, and each step says so (%s)', async (sector) => {
    for (const reason of final) {
      const passport = await begin(sector);
      const ended = `${prefixOf(sector)}PassportEnded`;
      expect(await passport.end(reason)).toBe(ended);
      expect(await passport.end('ENDED')).toBe('PassportEndedAlready');
      expect(await passport.renew()).toBe('PassportEndedAlready');
      expect(await passport.agree()).toBe(sector === 'hospital' ? 'PassportEndedAlready' : 'none');
      expect(await passport.review()).toBe(sector === 'employer' ? 'PassportEndedAlready' : 'none');
      expect(await passport.issueCard()).toBe('PassportNotUsable');
      await passport.event(caringEnded(sector), { passportId: passport.passportId, on: calendarDate('2026-11-21') });
      expect([await passport.status(), await passport.liveCards()]).toEqual([reason, 0]);
      if (reason !== 'LOST') expect(await passport.replace()).toBe('PassportEndedAlready');
    }
  });

  it('keeps the day from which it could not be used, and gets no new card once it is taken back', async () => {
    const passport = await begin('community');
    await passport.end('LOST');
    hub.clock.moveBy(20 * day);
    expect(await passport.end('WITHDRAWN')).toBe('CommunityPassportEnded');
    expect(await passport.stored()).toMatchObject({ ended: { on: '2026-11-21', reason: 'WITHDRAWN' } });
    expect(await passport.replace()).toBe('PassportEndedAlready');
  });

  it('may follow on a period of grace, which is over then', async () => {
    const passport = await begin('hospital');
    await passport.end('ENDED');
    expect([await passport.status(), await passport.liveCards()]).toEqual(['IN_GRACE', 1]);
    await passport.decide('REFUSED');
    expect([await passport.status(), await passport.liveCards()]).toEqual(['WITHDRAWN', 0]);
  });

  it.each(codes)('stays unusable, and its card cancelled, whatever is tried in whatever order (%s)', async (sector) => {
    const oneOf = (all: readonly Step[]) =>
      fc.constantFrom(...all).map(([name, take]) => ({ take, toString: () => name }));
    const all = steps(sector);
    const ends = all.filter(([name]) => [...final, 'ENDED'].includes(name));
    const step = fc.oneof(oneOf(ends), oneOf(all));
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 10 }), async (tried) => {
        const passport = await begin(sector);
        let isOver = false;
        for (const { take } of tried) {
          await take(passport, hub);
          const status = await passport.status();
          if (isOver) expect(final).toContain(status);
          isOver ||= final.includes(status);
          if (isOver) expect(await passport.liveCards()).toBe(0);
        }
      }),
      { numRuns: 15 },
    );
  });
});
