import { calendarDate } from '../../platform/calendar-date';
import {
  accessLog,
  checkCarer,
  createShareCode,
  key,
  nurse,
  nurseElsewhere,
  shown,
  startIdentity,
  type TestIdentity,
} from './support';

const day = calendarDate;
const number = 'HCC-234-567';

interface Entry {
  readonly node: Readonly<Record<string, unknown>>;
}

describe('a nurse asks whether somebody is a carer', () => {
  let identity: TestIdentity;
  beforeEach(async () => {
    identity = await startIdentity();
  });
  afterEach(() => identity.close());

  const check = async (input: Record<string, unknown>, viewer: typeof nurse | typeof nurseElsewhere = nurse) =>
    (await identity.answer(checkCarer, shown(input), viewer))['checkCarer'] as Record<string, unknown>;
  const log = async () => {
    const { me } = await identity.answer(accessLog, {}, identity.hazel);
    return (me as { accessLog: { edges: Entry[] } }).accessLog.edges.map(({ node }) => node);
  };
  const newCode = async () => {
    const { createShareCode: made } = await identity.answer(createShareCode, { input: key() }, identity.hazel);
    return (made as { code: string }).code;
  };

  it('is told first name, initial and what the trust needs, by the number on a card, however it is written', async () => {
    await identity.tell({});
    await identity.tell({
      sector: 'hospital',
      passportId: 'pp_2',
      schemeId: 'sc_ward',
      schemeName: 'Ward passport',
      number: 'ENH-234-567',
      validUntil: day('2026-12-01'),
    });
    const reported = await check({ cardNumber: ' hcc 234567 ' });
    const { id, ...rest } = reported;
    expect(id).toMatch(/^ck_/);
    expect(rest).toEqual({
      __typename: 'WardCheck',
      at: '2026-11-21T09:30:00.000Z',
      firstName: 'Hazel',
      initial: 'F',
      photoUrl: null,
      trust: 'RWH',
      ward: 'wd_7',
      hospitalRef: identity.refOf(0, 'hospital'),
      recognised: [
        {
          sector: 'community',
          schemeId: 'sc_herts',
          schemeName: 'Carers in Hertfordshire',
          validUntil: '2029-04-20',
        },
        { sector: 'hospital', schemeId: 'sc_ward', schemeName: 'Ward passport', validUntil: '2026-12-01' },
      ],
    });
    expect(JSON.stringify(reported)).not.toMatch(/Fictional|1984|SG1|example\.org|07700|999/);
  });

  it('leaves a record that the carer reads: who, where, what for, what came of it', async () => {
    await identity.tell({});
    const { id } = await check({ cardNumber: number, purpose: 'FACILITIES' });
    expect(await log()).toEqual([
      {
        id,
        at: '2026-11-21T09:30:00.000Z',
        role: 'A hospital ward’s staff',
        organisation: 'RWH',
        organisationName: 'East and North Hertfordshire',
        place: 'wd_7',
        purpose: 'To give parking, meals or a bed',
        outcome: 'You are a recognised carer: first name, initial, photo where there is one, and what you may do there',
      },
    ]);
  });

  it.each([
    ['expired', { validUntil: day('2026-11-20') }, { __typename: 'CardExpired', expiredOn: '2026-11-20' }],
    [
      'ended when caring did',
      { ended: { on: day('2026-11-01'), reason: 'ENDED' } },
      { __typename: 'CardExpired', expiredOn: '2026-11-01' },
    ],
    [
      'ended, its grace over',
      { ended: { on: day('2026-08-01'), reason: 'ENDED', graceUntil: day('2026-11-01') } },
      { __typename: 'CardExpired', expiredOn: '2026-11-01' },
    ],
    ['not yet valid', { validFrom: day('2026-11-22') }, { __typename: 'CardNotYetValid', validFrom: '2026-11-22' }],
    ['withdrawn', { ended: { on: day('2026-11-21'), reason: 'WITHDRAWN' } }, { __typename: 'CardWithdrawn' }],
    ['withheld', { ended: { on: day('2026-11-21'), reason: 'WITHHELD' } }, { __typename: 'CardWithdrawn' }],
    ['lost', { ended: { on: day('2026-11-21'), reason: 'LOST' } }, { __typename: 'CardLost' }],
  ] as const)(
    'is told no more than that of a card that is %s, and the carer sees that it was asked',
    async (_is, dates, reported) => {
      await identity.tell(dates);
      const { message, ...answer } = await check({ cardNumber: number });
      expect(answer).toEqual(reported);
      expect(message).toEqual(expect.any(String));
      expect(JSON.stringify([message, answer])).not.toMatch(/Hazel|Fictional/);
      expect(await log()).toHaveLength(1);
    },
  );

  it('is told that a card in its period of grace is good, to the end of that period', async () => {
    await identity.tell({ ended: { on: day('2026-11-01'), reason: 'ENDED', graceUntil: day('2027-02-01') } });
    expect(await check({ cardNumber: number })).toMatchObject({
      __typename: 'WardCheck',
      recognised: [{ validUntil: '2027-02-01' }],
    });
  });

  it('is told that a number is unknown, and nobody’s log has it', async () => {
    await identity.tell({});
    expect(await check({ cardNumber: 'HCC-234-568' })).toMatchObject({ __typename: 'CardUnknown' });
    expect(await log()).toEqual([]);
  });

  it('is told about neither of two people to whom two schemes gave one number', async () => {
    await identity.tell({});
    await identity.tell({ holder: 1, passportId: 'pp_2', schemeId: 'sc_other' });
    const reported = await check({ cardNumber: number });
    expect(reported).toMatchObject({ __typename: 'CheckRefused' });
    expect(JSON.stringify(reported)).toContain('share code');
    expect(JSON.stringify(reported)).not.toMatch(/Hazel|Basil/);
  });

  it('must show one thing: a number or a code', async () => {
    for (const input of [{}, { cardNumber: number, shareCode: 'ABCDEFGH' }, { cardNumber: '  ' }])
      expect(await check(input)).toMatchObject({ __typename: 'CheckRefused' });
  });

  it('may ask by a share code once, within ten minutes', async () => {
    await identity.tell({});
    const code = await newCode();
    expect(await check({ shareCode: code.toLowerCase() })).toMatchObject({
      __typename: 'WardCheck',
      firstName: 'Hazel',
    });
    expect(await check({ shareCode: code })).toMatchObject({ __typename: 'ShareCodeRefused' });
    const late = await newCode();
    identity.clock.moveBy(10 * 60 * 1000);
    expect(await check({ shareCode: late })).toMatchObject({ __typename: 'ShareCodeRefused' });
    expect(await log()).toHaveLength(1);
  });

  it('lets two nurses who type one code at once have one answer between them', async () => {
    await identity.tell({});
    const code = await newCode();
    const reported = await Promise.all([check({ shareCode: code }), check({ shareCode: code }, nurseElsewhere)]);
    expect(reported.map(({ __typename }) => __typename).sort()).toEqual(['ShareCodeRefused', 'WardCheck']);
  });

  it('is told where the code is good and its carer holds nothing that can be used', async () => {
    await identity.tell({ validUntil: day('2026-11-20') });
    expect(await check({ shareCode: await newCode() })).toMatchObject({ __typename: 'NoUsablePassport' });
    expect(await log()).toHaveLength(1);
  });

  it('gets the same answer to the same request, recorded each time; the key is good for nothing else', async () => {
    await identity.tell({});
    const input = shown({ cardNumber: number });
    const first = await identity.answer(checkCarer, input, nurse);
    expect(await identity.answer(checkCarer, input, nurse)).toEqual(first);
    expect(await log()).toHaveLength(2);
    const other = { input: { ...input.input, cardNumber: 'ANOTHER' } };
    expect(await identity.answer(checkCarer, other, nurse)).toMatchObject({
      checkCarer: { __typename: 'RequestRepeated' },
    });
  });

  it('may not try numbers out: after thirty wrong ones in ten minutes nothing is answered, the right one neither', async () => {
    await identity.tell({});
    for (let wrong = 0; wrong < 30; wrong += 1)
      expect(await check({ cardNumber: `WRONG-${wrong}` })).toMatchObject({ __typename: 'CardUnknown' });
    expect(await check({ cardNumber: number })).toMatchObject({ __typename: 'CheckRefused' });
    expect(await check({ cardNumber: number }, nurseElsewhere)).toMatchObject({ __typename: 'WardCheck' });
    identity.clock.moveBy(10 * 60 * 1000);
    expect(await check({ cardNumber: number })).toMatchObject({ __typename: 'WardCheck' });
  });

  it('tells insight of every answer, and of nobody', async () => {
    await identity.tell({});
    await check({ cardNumber: number });
    await check({ cardNumber: 'UNKNOWN', purpose: 'DISCHARGE' });
    const reported = (await identity.running('identity').outbox.pending(10)).filter(
      ({ type }) => type === 'check.recorded',
    );
    expect(reported.map(({ body }) => body)).toEqual([
      { organisation: 'RWH', purpose: 'VISITING', outcome: 'RECOGNISED', on: '2026-11-21' },
      { organisation: 'RWH', purpose: 'DISCHARGE', outcome: 'UNKNOWN', on: '2026-11-21' },
    ]);
  });

  it('a check is read again by wards of the same trust only, as it stood when it was made', async () => {
    await identity.tell({});
    const { id } = await check({ cardNumber: number });
    await identity.tell({ version: 2, ended: { on: day('2026-11-21'), reason: 'WITHDRAWN' } });
    const again =
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on WardCheck { firstName recognised { schemeId } } } }';
    const of = { of: [{ __typename: 'WardCheck', id }] };
    expect(await identity.answer(again, of, { ...nurse, subject: 'a colleague' })).toEqual({
      _entities: [{ firstName: 'Hazel', recognised: [{ schemeId: 'sc_herts' }] }],
    });
    expect(await identity.answer(again, of, nurseElsewhere)).toEqual({ _entities: [null] });
    expect(await identity.refusals(again, of, identity.hazel)).toEqual(['FORBIDDEN']);
    expect(await identity.refusals(again, of, { role: 'anonymous' })).toEqual(['UNAUTHENTICATED']);
  });
});
