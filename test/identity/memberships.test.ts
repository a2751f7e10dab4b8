import { calendarDate } from '../../platform/calendar-date';
import type { MembershipChanged } from '../../domain/membership/events';
import { startIdentity, type TestIdentity } from './support';

const day = calendarDate;

describe('identity keeps up with the sectors’ passports', () => {
  let identity: TestIdentity;
  beforeEach(async () => {
    identity = await startIdentity();
  });
  afterEach(() => identity.close());

  const reported = async () =>
    (await identity.running('identity').outbox.pending(100))
      .filter(({ type }) => type === 'membership.changed')
      .map(({ body }) => body as MembershipChanged);
  const active = async (viewer = identity.hazel) =>
    ((await identity.answer('{ me { activeSchemes } }', {}, viewer))['me'] as { activeSchemes: string[] })
      .activeSchemes;

  it('tells insight of each change under names of its own, with no name, number or passport id', async () => {
    await identity.tell({});
    expect(await reported()).toEqual([
      {
        membershipId: expect.stringMatching(/^[\w-]{43}$/) as string,
        carerRef: identity.refOf(0, 'insight'),
        sector: 'community',
        schemeId: 'sc_herts',
        area: 'E07000243',
        ageBand: '35-49',
        issuedOn: '2026-04-21',
        validFrom: '2026-04-21',
        validUntil: '2029-04-20',
        version: 1,
      },
    ]);
    const whole = JSON.stringify(await identity.running('identity').outbox.pending(100));
    for (const known of ['pp_1', 'HCC', identity.refOf(0, 'community'), identity.hazel.ref, 'Hazel'])
      expect(whole).not.toContain(known);
  });

  it('says when a passport ended and how long its grace is, not why', async () => {
    await identity.tell({ holder: 1 });
    await identity.tell({
      holder: 1,
      version: 2,
      ended: { on: day('2026-11-20'), reason: 'ENDED', graceUntil: day('2027-02-20') },
    });
    expect(await reported()).toMatchObject([
      { ageBand: '0-17', version: 1 },
      { ageBand: '0-17', version: 2, endedOn: '2026-11-20', graceUntil: '2027-02-20' },
    ]);
    expect(JSON.stringify((await reported())[1])).not.toContain('reason');
  });

  it('applies an event once, however often it is delivered', async () => {
    for (let times = 0; times < 3; times += 1) await identity.tell({ eventId: 'ev_same' });
    expect(await reported()).toHaveLength(1);
  });

  it('keeps the newest version, in whatever order they come', async () => {
    await identity.tell({ version: 3, ended: { on: day('2026-11-01'), reason: 'WITHDRAWN' } });
    await identity.tell({ version: 2, validUntil: day('2030-01-01') });
    await identity.tell({ version: 3 });
    expect(await active()).toEqual([]);
    expect(await reported()).toHaveLength(1);
    await identity.tell({ version: 4 });
    expect(await active()).toEqual(['sc_herts']);
    expect((await reported()).map(({ version }) => version)).toEqual([1, 2]);
  });

  it('takes a passport from active schemes on the day after its last', async () => {
    await identity.tell({ validUntil: day('2026-11-21') });
    expect(await active()).toEqual(['sc_herts']);
    identity.clock.moveTo('2026-11-22T00:00:00Z');
    expect(await active()).toEqual([]);
  });

  it('knows nobody by a ref that it never gave, nor by one of another sector', async () => {
    await identity.tell({ carerRef: 'made-up' });
    await identity.tell({ passportId: 'pp_2', sector: 'hospital', carerRef: identity.refOf(0, 'community') });
    expect(await reported()).toEqual([]);
    expect(await active()).toEqual([]);
  });
});
