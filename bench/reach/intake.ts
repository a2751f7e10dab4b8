import { seeded } from '../../networks/demo/random';
import { membershipChanged } from '../../domain/membership/events';
import { Relay } from '../../platform/events/relay';
import { createLog } from '../../platform/log';
import { TallyService } from '../../subgraphs/insight/services/tally-service';
import { madeUp } from './memberships';
import { between, clock, type OpenedInsight, type ProcessorTime } from './opened';

const apart = 200;
const together = 20_000;

export interface Taken {
  readonly how: string;
  readonly events: number;
  readonly milliseconds: number;
  readonly processor: ProcessorTime;
}

/**
 * Takes in events about passports of the last two months, of new and of known carers. They wait in the outbox of
 * another subgraph on the same store. The hub's own relay reads them there, delivers them to insight, and deletes them
 * there. Insight then adds them up for the next request. All of that is measured.
 */
export async function takeIn(opened: OpenedInsight): Promise<Taken[]> {
  const { insight, teller } = opened;
  const relay = new Relay({
    sources: new Map([['teller', teller.outbox]]),
    sinks: [insight.sink],
    log: createLog('silent'),
    everyMilliseconds: 60_000,
    gatherMilliseconds: 0,
  });
  const random = seeded('bench intake');
  const tell = (count: number, name: string) =>
    teller.connection.transaction((session) =>
      teller.outbox.write(
        Array.from({ length: count }, (_, at) => {
          const body = madeUp(random, `${name}${String(at)}`, opened.peopleByAuthority, 60);
          return { type: membershipChanged, aggregate: body.membershipId, at: clock(), body };
        }),
        session,
      ),
    );
  const bring = async () => {
    await relay.drain();
    if ((await teller.outbox.waiting()) > 0) throw new Error('events were not taken in');
  };
  const addUp = () => new TallyService(insight.store).addUp();

  const oneByOne = async () => {
    for (let event = 0; event < apart; event += 1) {
      await tell(1, `one${String(event)}`);
      await bring();
    }
    await addUp();
  };
  await tell(1_000, 'warm');
  await bring();
  await addUp();
  await tell(together, 'many');
  return [
    await measured(opened, 'as many together as wait', together, () => bring().then(addUp)),
    await measured(opened, 'one at a time, each told and brought before the next', apart, oneByOne),
  ];
}

async function measured(opened: OpenedInsight, how: string, events: number, work: () => Promise<void>): Promise<Taken> {
  const [before, started] = [opened.processorTime(), performance.now()];
  await work();
  const milliseconds = performance.now() - started;
  return { how, events, milliseconds, processor: between(before, opened.processorTime()) };
}
