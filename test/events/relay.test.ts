import type { ClientSession, Connection } from 'mongoose';
import type { HubEvent } from '../../platform/events/event';
import { Inbox, inBulk, inboxCollection, type EventSink } from '../../platform/events/inbox';
import { DeadLetters, deadLetterCollection } from '../../platform/events/dead-letters';
import { Outbox, type EventSource } from '../../platform/events/outbox';
import { outboxCollection } from '../../platform/events/stored-event';
import { Relay } from '../../platform/events/relay';
import { createLog } from '../../platform/log';
import { modelOf } from '../../platform/mongo/collection';
import { databaseOf } from '../../platform/mongo/connect';
import { openTestDatabase, type TestDatabase } from '../support/database';

const event = 'Told';
const otherEvent = 'AlsoTold';
const singleEvent = 'ToldAlone';
const at = new Date('2026-11-21T09:30:00Z');

/** The record of an event that a subgraph writes in the transaction that consumes it. */
interface Note {
  readonly _id: string;
  readonly order: number;
  readonly aggregate: string;
}

describe('events that are taken in many at once', () => {
  let database: TestDatabase;
  let teller: Connection;
  let listener: Connection;
  let outbox: Outbox;
  let inbox: Inbox;
  let relay: Relay;
  /** The names of events that cannot be applied for now. */
  let refused: Set<string>;
  /** The number of events in each call of the consumer. */
  let taken: number[];
  let order: number;

  beforeAll(async () => {
    database = await openTestDatabase();
    teller = databaseOf(database.connection, 'teller', database.prefix);
    listener = databaseOf(database.connection, 'listener', database.prefix);
    await modelOf(teller, outboxCollection).createCollection();
    await modelOf(teller, deadLetterCollection).createCollection();
    await modelOf(listener, inboxCollection).createCollection();
    await listener.createCollection('notes');
    outbox = new Outbox(teller);
    const note = async (events: readonly HubEvent[], session: ClientSession) => {
      taken.push(events.length);
      for (const { body, aggregate } of events) {
        if (refused.has(String(body))) throw new Error(`${String(body)} cannot be taken in`);
        order += 1;
        await notes().insertOne({ _id: String(body), order, aggregate }, { session });
      }
    };
    inbox = new Inbox('listener', listener, {
      [event]: inBulk(note),
      [otherEvent]: inBulk(note),
      [singleEvent]: (event, session) => note([event], session),
    });
    relay = relayOf(outbox, 0);
  });

  const relayOf = (source: EventSource, gatherMilliseconds: number) =>
    new Relay({
      sources: new Map([['teller', source]]),
      sinks: [inbox],
      log: createLog('silent'),
      everyMilliseconds: 60_000,
      gatherMilliseconds,
    });
  const inPagesOf = (page: number): EventSource => Object.create(outbox, { page: { value: page } }) as EventSource;
  const notes = () => listener.collection<Note>('notes');

  beforeEach(async () => {
    [refused, taken, order] = [new Set(), [], 0];
    await notes().deleteMany({});
    await modelOf(teller, outboxCollection).deleteMany({}).exec();
    await modelOf(teller, deadLetterCollection).deleteMany({}).exec();
    await modelOf(listener, inboxCollection).deleteMany({}).exec();
  });

  afterAll(async () => {
    await relay.stop();
    await database.close();
  });

  async function tell(
    ...events: readonly (readonly [aggregate: string, name: string, type?: string])[]
  ): Promise<void> {
    await teller.transaction((session) =>
      outbox.write(
        events.map(([aggregate, name, type = event]) => ({ type, aggregate, at, body: name })),
        session,
      ),
    );
  }

  async function noted(): Promise<string[]> {
    const all = await notes().find().sort({ order: 1 }).toArray();
    return all.map(({ _id }) => _id);
  }

  it('come in one transaction, in their order, and are told no more', async () => {
    await tell(['ada', 'ada 1'], ['grace', 'grace 1'], ['ada', 'ada 2']);
    await relay.drain();
    expect(await noted()).toEqual(['ada 1', 'grace 1', 'ada 2']);
    expect(taken).toEqual([3]);
    expect(await outbox.pending(10)).toEqual([]);
  });

  it('pass others that are taken so too, but none of their own aggregate, and none that comes alone', async () => {
    await tell(
      ['ada', 'ada 1'],
      ['grace', 'grace 1', otherEvent],
      ['joan', 'joan 1'],
      ['grace', 'grace 2'],
      ['ada', 'ada 2', otherEvent],
      ['kay', 'kay 1', singleEvent],
      ['joan', 'joan 2'],
    );
    await relay.drain();
    expect(await noted()).toEqual(['ada 1', 'joan 1', 'grace 1', 'ada 2', 'grace 2', 'kay 1', 'joan 2']);
    expect(taken).toEqual([2, 2, 1, 1, 1]);
    expect(await outbox.pending(10)).toEqual([]);
  });

  it('come all but the one that fails and what comes after it of the same aggregate, which are tried again', async () => {
    refused.add('ada 2');
    await tell(['ada', 'ada 1'], ['ada', 'ada 2'], ['grace', 'grace 1'], ['ada', 'ada 3'], ['grace', 'grace 2']);
    await relay.drain();
    expect(await noted()).toEqual(['ada 1', 'grace 1', 'grace 2']);
    expect((await outbox.pending(10)).map(({ body }) => body)).toEqual(['ada 2', 'ada 3']);

    refused.clear();
    await relay.drain();
    expect(await noted()).toEqual(['ada 1', 'grace 1', 'grace 2', 'ada 2', 'ada 3']);
    expect(await outbox.pending(10)).toEqual([]);
  });

  it('go to the dead letters after five failures, with the reason, and only their own aggregate waits', async () => {
    refused.add('ada 1');
    await tell(['ada', 'ada 1'], ['ada', 'ada 2'], ['grace', 'grace 1']);
    const dead = new DeadLetters(teller);
    for (let times = 1; times <= 5; times += 1) {
      expect(await outbox.dead()).toEqual([]);
      await relay.drain();
    }
    expect(await dead.list()).toEqual([
      {
        _id: expect.stringMatching(/^ev_/) as string,
        order: expect.any(Number) as number,
        type: event,
        aggregate: 'ada',
        at,
        consumer: 'listener',
        reason: expect.stringMatching(/^Error at test\/events\/relay\.test\.ts:\d+$/) as string,
        failedAt: expect.any(Date) as Date,
        waiting: 1,
      },
    ]);
    expect(await noted()).toEqual(['grace 1']);
    expect(await outbox.dead()).toHaveLength(1);

    await tell(['ada', 'ada 3'], ['joan', 'joan 1']);
    await relay.drain();
    expect(await noted()).toEqual(['grace 1', 'joan 1']);
    expect(await outbox.waiting()).toBe(2);
  });

  it('are delivered in their order once an operator lets a dead letter be tried again', async () => {
    refused.add('ada 1');
    await tell(['ada', 'ada 1'], ['ada', 'ada 2']);
    for (let times = 1; times <= 5; times += 1) await relay.drain();
    const dead = new DeadLetters(teller);
    const [{ _id } = { _id: '' }] = await dead.list();
    refused.clear();
    expect(await dead.retry(_id)).toBe(true);
    expect(await dead.retry(_id)).toBe(false);
    await tell(['ada', 'ada 3']);
    await relay.drain();
    expect(await noted()).toEqual(['ada 1', 'ada 2', 'ada 3']);
    expect(await outbox.waiting()).toBe(0);
  });

  it('follow a dead letter that an operator gives up', async () => {
    refused.add('ada 1');
    await tell(['ada', 'ada 1'], ['ada', 'ada 2']);
    for (let times = 1; times <= 5; times += 1) await relay.drain();
    const dead = new DeadLetters(teller);
    const [{ _id } = { _id: '' }] = await dead.list();
    expect(await dead.discard(_id)).toBe(true);
    expect(await dead.discard(_id)).toBe(false);
    await relay.drain();
    expect(await noted()).toEqual(['ada 2']);
    expect([await outbox.waiting(), (await outbox.dead()).length]).toEqual([0, 0]);
  });

  it('move although a page of poisoned ones of other aggregates stands before them', async () => {
    const poisoned = Array.from({ length: 45 }, (_, place) => `poison ${String(place)}`);
    for (const name of poisoned) refused.add(name);
    await tell(...poisoned.map((name) => [name, name, singleEvent] as const), ['ada', 'ada 1']);
    const inSmallPages = relayOf(inPagesOf(20), 0);
    await inSmallPages.drain();
    expect(await noted()).toEqual(['ada 1']);
    await inSmallPages.stop();
  });

  it('are tried again once a look, however often others are announced', async () => {
    refused.add('ada 1');
    const { source, looked } = watched(outbox);
    const busy = relayOf(source, 0);
    const applied = jest.spyOn(inbox, 'apply');
    await tell(['ada', 'ada 1']);
    await busy.drain();
    for (const name of ['grace 1', 'grace 2', 'grace 3']) {
      await tell(['grace', name]);
      const next = looked();
      busy.announce('teller');
      await next;
    }
    const tried = () => applied.mock.calls.filter(([{ body }]) => body === 'ada 1').length;
    expect([tried(), await noted()]).toEqual([1, ['grace 1', 'grace 2', 'grace 3']]);
    await busy.drain();
    expect(tried()).toBe(2);
    await busy.stop();
    applied.mockRestore();
  });

  it('count no failure while their consumer cannot be reached, and the events of others move', async () => {
    const toldElsewhere = 'ToldElsewhere';
    const down: EventSink = {
      name: 'down',
      accepts: (type) => type === toldElsewhere,
      apply: () => Promise.reject(new Error('no answer in time')),
    };
    const tried = jest.spyOn(down, 'apply');
    const both = new Relay({
      sources: new Map([['teller', inPagesOf(20)]]),
      sinks: [down, inbox],
      log: createLog('silent'),
      everyMilliseconds: 60_000,
      gatherMilliseconds: 0,
    });
    const waiting = Array.from({ length: 45 }, (_, place) => `w ${String(place)}`);
    await tell(...waiting.map((name) => [name, name, toldElsewhere] as const), ['ada', 'ada 1']);
    for (let times = 1; times <= 6; times += 1) await both.drain();
    expect(await noted()).toEqual(['ada 1']);
    expect([(await outbox.dead()).length, await outbox.waiting()]).toEqual([0, 45]);
    // One try in each poll finds that it is down; no other event needs a try.
    expect(tried).toHaveBeenCalledTimes(6);
    await both.stop();
  });

  it('are carried at once where all was quiet, and together where one is announced after the other', async () => {
    const { source, looked } = watched(outbox);
    const busy = relayOf(source, 3_600_000);
    await tell(['ada', 'ada 1']);
    busy.announce('teller');
    await looked();
    for (const name of ['ada 2', 'ada 3', 'ada 4']) {
      await tell(['ada', name]);
      busy.announce('teller');
    }
    expect(await noted()).toEqual(['ada 1']);
    await busy.drain();
    expect(await noted()).toEqual(['ada 1', 'ada 2', 'ada 3', 'ada 4']);
    expect(taken).toEqual([1, 3]);
    await busy.stop();
  });

  it('are carried by themselves soon after those that were carried before', async () => {
    const { source, looked } = watched(outbox);
    const busy = relayOf(source, 20);
    await tell(['ada', 'ada 1']);
    busy.announce('teller');
    await tell(['ada', 'ada 2']);
    busy.announce('teller');
    for (let next = looked(); (await noted()).length < 2; next = looked()) await next;
    expect(await noted()).toEqual(['ada 1', 'ada 2']);
    await busy.stop();
  });

  it('are applied once, though a run of them is delivered twice and another holds some of it', async () => {
    const events = ['ada', 'grace', 'joan'].map((name) => ({ id: name, type: event, aggregate: name, at, body: name }));
    await inbox.applyAll(events);
    await inbox.applyAll(events);
    await inbox.applyAll([...events, { id: 'kay', type: event, aggregate: 'kay', at, body: 'kay' }]);
    expect(await noted()).toEqual(['ada', 'grace', 'joan', 'kay']);
    expect(taken).toEqual([3, 1]);
  });

  it('are none of them remembered when one of a run fails', async () => {
    const events = ['ada', 'grace'].map((name) => ({ id: name, type: event, aggregate: name, at, body: name }));
    refused.add('grace');
    await expect(inbox.applyAll(events)).rejects.toThrow('grace cannot be taken in');
    expect(await noted()).toEqual([]);
    refused.clear();
    await inbox.applyAll(events);
    expect(await noted()).toEqual(['ada', 'grace']);
  });
});

/** Returns an outbox as a source, and a wait for its next report of deliveries. */
function watched(outbox: Outbox): { readonly source: EventSource; readonly looked: () => Promise<void> } {
  let seen: () => void = () => undefined;
  let next = new Promise<void>((resolve) => (seen = resolve));
  return {
    source: {
      page: outbox.page,
      lease: outbox.lease,
      pending: (limit, aside) => outbox.pending(limit, aside),
      failed: (failures, fence) => outbox.failed(failures, fence),
      waiting: () => outbox.waiting(),
      dead: () => outbox.dead(),
      delivered: async (ids) => {
        await outbox.delivered(ids);
        seen();
        next = new Promise((resolve) => (seen = resolve));
      },
    },
    looked: () => next,
  };
}
