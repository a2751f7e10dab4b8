import { demoParts } from '../../networks/demo/parts';
import type { DemoEvent, DemoJoin, DemoMember } from '../../networks/demo/demo-part';
import { dayOf } from '../../platform/calendar-date';
import type { TestSubgraphs } from './subgraphs';

/** Returns a person who joins schemes of one sector, with the reference `ref` there. */
export function member(ref: string, ...joins: DemoJoin[]): DemoMember {
  return { ref, age: 45, area: 'E07000243', joins };
}

/** Stores a sector's demo schemes, offers and other records, with these members only. */
export function makeDemo(hub: TestSubgraphs, name: string, members: readonly DemoMember[]): Promise<DemoEvent[]> {
  const make = demoParts[name]?.().make;
  if (!make) throw new Error(`${name} makes nothing for the demo network`);
  return make({ today: dayOf(hub.clock.read()), scale: 1, members }, hub.running(name).store);
}
