import { demoParts } from './parts';
import { Schema, type Connection } from 'mongoose';
import { dayOf, yearsBetween, type CalendarDate } from '../../platform/calendar-date';
import { databaseOf } from '../../platform/mongo/connect';
import { modelOf, schemaOptions, type Collection } from '../../platform/mongo/collection';
import type { RunningSubgraph } from '../../platform/subgraph/running-subgraph';
import { makesPeople, type DemoEvent, type DemoMember, type DemoPart, type DemoPerson } from './demo-part';
import { developmentIssuer } from '../../gateway/auth/personas';
import { personas } from './personas';
import { plot, type PlotPerson } from './plot';

/** Raise this with every change to the contents of the demo network. */
const edition = 4;

/** Marks the store as holding the demo network, and records whether it is complete. */
interface Marker {
  readonly _id: 'network';
  readonly edition: number;
  readonly scale: number;
  readonly madeOn: string;
  readonly complete: boolean;
}

const markerCollection: Collection<Marker> = {
  name: 'markers',
  schema: new Schema<Marker>(
    {
      _id: { type: String, required: true },
      edition: { type: Number, required: true },
      scale: { type: Number, required: true },
      madeOn: { type: String, required: true },
      complete: { type: Boolean, required: true },
    },
    schemaOptions,
  ),
};

export type DemoState =
  | { readonly state: 'loaded'; readonly people: number }
  | { readonly state: 'there'; readonly scale: number; readonly madeOn: string; readonly edition: 'this' | 'older' }
  /** The store contains data other than the demo network, and was left as it is. */
  | { readonly state: 'occupied' };

export interface DemoOptions {
  readonly connection: Connection;
  readonly prefix?: string;
  /** All subgraphs of the registry. */
  readonly subgraphs: readonly RunningSubgraph[];
  readonly now: Date;
  readonly scale: number;
  readonly report: (line: string) => void;
}

/** Reports the state of the demo network to a person. */
export function tellOfDemo(demo: DemoState, scale: number, report: (line: string) => void): void {
  if (demo.state === 'loaded') return report(`The demo network is there: ${String(demo.people)} made-up people.`);
  if (demo.state === 'occupied')
    return report(
      'The store holds data of its own, so the demo network was not loaded. DEMO=0 says that this is meant.',
    );
  const request = demo.scale === scale ? '' : ` at scale ${String(demo.scale)}, not ${String(scale)}`;
  const dated = demo.edition === 'older' ? ' by an older edition of the hub' : '';
  report(`The demo network was made on ${demo.madeOn}${request}${dated}; an empty DATA_DIR gets a new one.`);
}

/** Makes the demo network in an empty store, once. A store with any other data is never changed. */
export async function loadDemo(options: DemoOptions): Promise<DemoState> {
  const { connection, prefix, subgraphs, scale, report } = options;
  const markers = modelOf(databaseOf(connection, 'demo', prefix), markerCollection);
  const before = await markers.findById('network').lean().exec();
  if (before?.complete) {
    const { scale, madeOn, edition: made } = before;
    return { state: 'there', scale, madeOn, edition: made === edition ? 'this' : 'older' };
  }
  if (before) {
    report('The demo network was not made to the end last time; making it anew.');
    for (const running of subgraphs) await empty(running);
  } else if (!(await areEmpty(subgraphs))) return { state: 'occupied' };
  const madeOn = dayOf(options.now);
  const marker = { edition, scale, madeOn };
  await markers.replaceOne({ _id: 'network' }, { ...marker, complete: false }, { upsert: true }).exec();
  const people = await makeNetwork(subgraphs, plot(madeOn, scale), madeOn, scale, report);
  await markers.replaceOne({ _id: 'network' }, { ...marker, complete: true }).exec();
  return { state: 'loaded', people };
}

async function areEmpty(subgraphs: readonly RunningSubgraph[]): Promise<boolean> {
  for (const { subgraph, store } of subgraphs)
    for (const collection of subgraph.collections)
      if (await modelOf(store.connection, collection).exists({})) return false;
  return true;
}

async function empty({ subgraph, store }: RunningSubgraph): Promise<void> {
  for (const collection of subgraph.collections) await modelOf(store.connection, collection).deleteMany({}).exec();
}

async function makeNetwork(
  subgraphs: readonly RunningSubgraph[],
  cast: readonly PlotPerson[],
  today: CalendarDate,
  scale: number,
  report: (line: string) => void,
): Promise<number> {
  const parts = subgraphs.flatMap((running) => {
    const part = demoParts[running.name]?.();
    return part ? [{ running, part }] : [];
  });
  const people = peopleOf(parts);
  report(`Making ${String(cast.length)} people …`);
  await people.part.makePeople(cast.map(personOf), today, people.running.store);

  // Run all at once: while one setting waits for the store, another makes its records.
  const made = await Promise.all(
    parts.map(async ({ running, part }) => {
      if (!part.make) return [];
      const members = membersOf(cast, running.name, today, people.part.refOf.bind(people.part));
      const events = await part.make({ today, scale, members }, running.store);
      report(`${running.subgraph.label}: ${String(members.length)} members`);
      return events;
    }),
  );
  const happened: DemoEvent[] = made.flat();

  report('Telling identity, the directory and insight …');
  const caused = (await people.part.takeIn?.(happened, people.running.store)) ?? [];
  const all = [...happened, ...caused];
  const others = parts.filter(({ part }) => part !== people.part);
  await Promise.all(others.map(async ({ running, part }) => part.takeIn?.(all, running.store)));
  return cast.length;
}

function peopleOf(parts: readonly { readonly running: RunningSubgraph; readonly part: DemoPart }[]) {
  for (const { running, part } of parts) if (makesPeople(part)) return { running, part };
  throw new Error('no subgraph makes the people of the demo network');
}

/** The first person is the one whose sign-in the demo's carer uses. */
function personOf({ joins: _joins, ...person }: PlotPerson): DemoPerson {
  if (person.index !== 0) return person;
  return { ...person, signIn: { issuer: developmentIssuer, subject: personas.carer.subject } };
}

function membersOf(
  cast: readonly PlotPerson[],
  sector: string,
  today: CalendarDate,
  refOf: (index: number, subgraph: string) => string,
): DemoMember[] {
  return cast.flatMap((person) => {
    const joins = person.joins.filter((join) => join.sector === sector);
    if (joins.length === 0) return [];
    const age = yearsBetween(person.dateOfBirth, today);
    return [{ ref: refOf(person.index, sector), age, area: person.area, joins }];
  });
}
