import { seeded } from '../../kit/demo/random';
import { membershipChanged } from '../../kit/membership/events';
import { Tallying } from '../../subgraphs/insight/services/tallying';
import { madeUp } from './memberships';
import { between, clock, type Opened, type ProcessorTime } from './opened';

const apart = 200;
const together = 20_000;
/** As many as the relay brings at once. */
export const eventsAtOnce = 1_000;

export interface Taken {
  readonly how: string;
  readonly events: number;
  readonly milliseconds: number;
  readonly processor: ProcessorTime;
}

/** Takes in events about passports of the last two months, of new carers and of known ones, and adds them up. */
export async function takeIn(opened: Opened): Promise<Taken[]> {
  const random = seeded('bench intake');
  const some = (count: number, name: string) =>
    Array.from({ length: count }, (_, at) => {
      const body = madeUp(random, `${name}${String(at)}`, 100, 60);
      return { id: body.membershipId, type: membershipChanged, aggregate: body.membershipId, at: clock(), body };
    });
  const { sink, store } = opened.insight;
  const one = some(apart, 'one');
  const many = some(together, 'many');
  return [
    await measured(opened, 'one event and one transaction at a time', apart, async () => {
      for (const event of one) await sink.apply(event);
      await new Tallying(store).addUp();
    }),
    await measured(opened, `${String(eventsAtOnce)} at a time as the relay brings them`, together, async () => {
      for (let at = 0; at < together; at += eventsAtOnce) await sink.applyAll?.(many.slice(at, at + eventsAtOnce));
      await new Tallying(store).addUp();
    }),
  ];
}

async function measured(opened: Opened, how: string, events: number, work: () => Promise<void>): Promise<Taken> {
  const [before, started] = [opened.processorTime(), performance.now()];
  await work();
  const milliseconds = performance.now() - started;
  return { how, events, milliseconds, processor: between(before, opened.processorTime()) };
}
