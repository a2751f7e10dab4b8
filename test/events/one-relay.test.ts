import type { Connection } from 'mongoose';
import { lookForEventsMilliseconds } from '../../gateway/cluster/event-relay';
import type { HubEvent } from '../../platform/events/event';
import { deadLetterCollection } from '../../platform/events/dead-letters';
import { EventNotApplied } from '../../platform/events/not-applied';
import { Outbox } from '../../platform/events/outbox';
import { Relay } from '../../platform/events/relay';
import { leaseMilliseconds, RelayLease, relayLeaseCollection } from '../../platform/events/relay-lease';
import { outboxCollection } from '../../platform/events/stored-event';
import { createLog } from '../../platform/log';
import { modelOf } from '../../platform/mongo/collection';
import { databaseOf } from '../../platform/mongo/connect';
import { TestClock } from '../support/clock';
import { openTestDatabase, type TestDatabase } from '../support/database';

describe('of the relays of several replicas', () => {
  let database: TestDatabase;
  let teller: Connection;
  let outbox: Outbox;
  let clock: TestClock;
  let applied: string[];
  let events = 0;

  beforeAll(async () => {
    database = await openTestDatabase();
    teller = databaseOf(database.connection, 'teller', database.prefix);
    for (const collection of [outboxCollection, deadLetterCollection, relayLeaseCollection])
      await teller.createCollection(collection.name);
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    outbox = new Outbox(teller);
    clock = new TestClock();
    applied = [];
    await modelOf(teller, outboxCollection).deleteMany({}).exec();
    await modelOf(teller, deadLetterCollection).deleteMany({}).exec();
    await modelOf(teller, relayLeaseCollection).deleteMany({}).exec();
  });

  const later = (milliseconds: number) => clock.moveBy(milliseconds);
  const tell = async () => {
    events += 1;
    const body = `event ${String(events)}`;
    const event = { type: 'Told', aggregate: body, at: clock.read(), body };
    await teller.transaction((session) => outbox.write([event], session));
    return body;
  };
  const replica = (
    name: string,
    apply = async ({ body }: HubEvent) => void applied.push(`${name}: ${String(body)}`),
  ) => {
    const read = jest.fn<Promise<HubEvent[]>, Parameters<Outbox['pending']>>((...args) => outbox.pending(...args));
    const source = Object.create(outbox, { pending: { value: read } }) as Outbox;
    const relay = new Relay({
      sources: new Map([['teller', source]]),
      sinks: [{ name: 'listener', accepts: () => true, apply }],
      log: createLog('silent'),
      clock: clock.read,
      lease: outbox.lease,
      everyMilliseconds: 60_000,
      gatherMilliseconds: 0,
    });
    return { relay, read };
  };

  it('one works, and the others do not even read the outbox', async () => {
    const [one, other] = [replica('one'), replica('other')];
    const first = await tell();
    await one.relay.drain();
    await other.relay.drain();
    const second = await tell();
    later(lookForEventsMilliseconds);
    await other.relay.drain();
    await one.relay.drain();
    expect(applied).toEqual([`one: ${first}`, `one: ${second}`]);
    expect(other.read).not.toHaveBeenCalled();
  });

  it('another takes over within five seconds of the death of the first', async () => {
    // A lease expires, and another relay's next poll finds it. One second is left for clocks that differ.
    expect(leaseMilliseconds + lookForEventsMilliseconds).toBeLessThanOrEqual(4_000);
    // A live relay renews it well before.
    expect(2 * lookForEventsMilliseconds).toBeLessThan(leaseMilliseconds);
    const [one, other] = [replica('one'), replica('other')];
    await one.relay.drain();
    const event = await tell();
    later(leaseMilliseconds - 1);
    await other.relay.drain();
    expect(applied).toEqual([]);
    later(lookForEventsMilliseconds);
    await other.relay.drain();
    expect(applied).toEqual([`other: ${event}`]);
  });

  it('another takes over at once where the first stops in peace', async () => {
    const [one, other] = [replica('one'), replica('other')];
    await one.relay.drain();
    await one.relay.stop();
    const event = await tell();
    await other.relay.drain();
    expect(applied).toEqual([`other: ${event}`]);
  });

  it('each new one has a higher fencing number, and the failures that an older one writes down count no more', async () => {
    const [one, other] = [new RelayLease(outbox.lease, clock.read), new RelayLease(outbox.lease, clock.read)];
    const older = await one.hold();
    expect(await other.hold()).toBeUndefined();
    later(leaseMilliseconds);
    const newer = await other.hold();
    expect([older, newer]).toEqual([1, 2]);
    expect([one.isHeld, other.isHeld]).toEqual([false, true]);
    expect(await one.hold()).toBeUndefined();

    await tell();
    const [{ id } = { id: '' }] = await outbox.pending(1);
    const failures = [{ id, consumer: 'listener', reason: 'a test', at: clock.read() }];
    await outbox.failed(failures, 2);
    for (let times = 1; times <= 5; times += 1) await outbox.failed(failures, 1);
    expect(await outbox.dead()).toHaveLength(0);
    for (let times = 2; times <= 5; times += 1) await outbox.failed(failures, 2);
    expect(await outbox.dead()).toHaveLength(1);
  });

  it('one that lost its lease in the middle of its work delivers nothing more', async () => {
    const seen: string[] = [];
    const slow = replica('slow', async ({ body }) => {
      seen.push(String(body));
      later(leaseMilliseconds);
    });
    const [first, second] = [await tell(), await tell()];
    await slow.relay.drain();
    expect(seen).toEqual([first]);
    later(leaseMilliseconds);
    const next = replica('next');
    await next.relay.drain();
    expect(applied).toEqual([`next: ${second}`]);
  });

  it('a consumer that fails is no reason for the relay to give up its turn', async () => {
    const failing = replica('failing', () => Promise.reject(new EventNotApplied('a test')));
    await tell();
    for (let times = 1; times <= 5; times += 1) await failing.relay.drain();
    expect(await outbox.dead()).toHaveLength(1);
  });
});
