import type { CalendarDate } from '../../platform/calendar-date';
import type { SubgraphStore } from '../../platform/subgraph/subgraph';
import type { PassportEnd } from '../../domain/passport/passport';

/** Somebody of the demo network joins a scheme. The scheme's own setting makes the passport. */
export interface DemoJoin {
  readonly schemeId: string;
  readonly on: CalendarDate;
  readonly ended?: { readonly on: CalendarDate; readonly reason: PassportEnd };
  /** The number that the demo's own cards carry, where one is promised in the README. */
  readonly number?: string;
}

/** Somebody of the demo network as one setting knows them: by a pseudonym, with what they join there. */
export interface DemoMember {
  readonly ref: string;
  readonly age: number;
  /** GSS code of the authority that they live in. */
  readonly area: string;
  readonly joins: readonly DemoJoin[];
}

export interface DemoBrief {
  /** The day that the demo network is made on; dates are set around it. */
  readonly today: CalendarDate;
  /** 1, or how many times the network is multiplied. */
  readonly scale: number;
  /** Only the members who join something in the setting that is asked. */
  readonly members: readonly DemoMember[];
}

/** What happened while the demo network was made, for the subgraphs that keep up with it. */
export interface DemoEvent {
  readonly type: string;
  readonly aggregate: string;
  readonly body: unknown;
}

/** How a subgraph takes part in the demo network. Both write in bulk, straight to the subgraph's own collections. */
export interface DemoPart {
  /** Makes what is the subgraph's own and answers the events that tell the others. */
  readonly make?: (brief: DemoBrief, store: SubgraphStore) => Promise<DemoEvent[]>;
  /** Takes in what others made, as its event consumers would, and answers what that causes in turn. */
  readonly takeIn?: (events: readonly DemoEvent[], store: SubgraphStore) => Promise<DemoEvent[]>;
}

/** Somebody of the demo network as identity knows them: by name, and not by what they join, which it hears from the sectors. */
export interface DemoPerson {
  /** What the plot calls them. */
  readonly index: number;
  readonly givenName: string;
  readonly familyName: string;
  readonly dateOfBirth: CalendarDate;
  readonly postcode: string;
  /** GSS code of the authority that they live in. */
  readonly area: string;
  /** Employers (by id) whose HR may see the name beside the date of the next review. */
  readonly agreesToReview: readonly string[];
  /** How they sign in, where somebody can ask as them. */
  readonly signIn?: { readonly issuer: string; readonly subject: string };
}

/** The part of identity: it makes the people before any setting meets them, and gives each setting its own name for them. */
export interface PeoplePart extends DemoPart {
  makePeople(people: readonly DemoPerson[], today: CalendarDate, store: SubgraphStore): Promise<void>;
  /** The pseudonym at a subgraph of the person whom the plot calls `index`; only after `makePeople`. */
  refOf(index: number, subgraph: string): string;
}

export function makesPeople(part: DemoPart): part is PeoplePart {
  return 'makePeople' in part && 'refOf' in part;
}
