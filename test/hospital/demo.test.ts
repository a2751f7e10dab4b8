import { statusOn } from '../../domain/passport/status';
import type { PassportChanged } from '../../domain/sector/events';
import { calendarDate, dayOf } from '../../platform/calendar-date';
import { plot } from '../../networks/demo/plot';
import { makeDemo, member } from '../support/demo-sector';
import { startTestSubgraphs, type TestSubgraphs } from '../support/subgraphs';

describe('the hospitals of the demo network', () => {
  let hub: TestSubgraphs;
  beforeEach(async () => {
    hub = await startTestSubgraphs('hospital');
  });
  afterEach(() => hub.close());

  /** Returns all people of the demo who join something in a hospital. */
  function cast() {
    return plot(dayOf(hub.clock.read()), 1).flatMap(({ index, joins }) => {
      const own = joins.filter(({ sector }) => sector === 'hospital');
      return own.length > 0 ? [member(`ref_${index}`, ...own)] : [];
    });
  }

  it('give everybody of the plot the passport that they join, and tell of every one', async () => {
    const members = cast();
    const joins = members.flatMap((one) => one.joins);
    const events = await makeDemo(hub, 'hospital', members);
    const reported = events
      .filter(({ type }) => type === 'passport.changed')
      .map(({ body }) => body as PassportChanged);
    expect(reported).toHaveLength(joins.length);
    expect(joins.length).toBeGreaterThan(1000);
    const { connection } = hub.running('hospital').store;
    expect(await connection.collection('passports').countDocuments()).toBe(joins.length);
    expect(await connection.collection('offers').countDocuments()).toBe(
      events.filter(({ type }) => type === 'offer.changed').length,
    );
    expect(events.filter(({ type }) => type === 'scheme.changed')).toHaveLength(15);
    expect(reported.find(({ number }) => number === 'ENH-234-567')).toMatchObject({
      schemeId: 'sc_east_north_herts_passport',
      validFrom: '2026-11-18',
      validUntil: '2027-11-17',
    });
    const today = dayOf(hub.clock.read());
    const leeds = reported
      .filter(({ schemeId }) => schemeId === 'sc_leeds_passport')
      .map((each) => statusOn(each, today));
    expect(leeds).toContain('ACTIVE');
    expect(leeds.filter((status) => status === 'EXPIRED').length).toBeGreaterThan(leeds.length / 2);
  });

  it('are the same each time', async () => {
    const members = cast().slice(0, 20);
    const first = await makeDemo(hub, 'hospital', members);
    const again = await startTestSubgraphs('hospital');
    expect(await makeDemo(again, 'hospital', members)).toEqual(first);
    await again.close();
  });

  it('do not make up a scheme that the plot names and they do not have', async () => {
    const stray = member('stray', { schemeId: 'sc_nowhere', on: calendarDate('2026-01-01') });
    await expect(makeDemo(hub, 'hospital', [stray])).rejects.toThrow('sc_nowhere');
  });
});
