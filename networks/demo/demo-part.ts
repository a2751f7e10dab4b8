import type { CalendarDate } from '../../platform/calendar-date';
import type { SubgraphStore } from '../../platform/subgraph/subgraph';
import type { PassportEnd } from '../../domain/passport/passport';

/** A person of the demo network joins a scheme. The scheme's own setting makes the passport. */
export interface DemoJoin {
  readonly schemeId: string;
  readonly on: CalendarDate;
  readonly ended?: { readonly on: CalendarDate; readonly reason: PassportEnd };
  /** The number on the card, where the README promises one. */
  readonly number?: string;
}

/** A person of the demo network as one setting stores them: a pseudonym, and the schemes that they join there. */
export interface DemoMember {
  readonly ref: string;
  readonly age: number;
  /** GSS code of the authority that they live in. */
  readonly area: string;
  readonly joins: readonly DemoJoin[];
}

export interface DemoBrief {
  /** The day on which the demo network is made; other dates depend on it. */
  readonly today: CalendarDate;
  /** The factor by which the network is multiplied; 1 for none. */
  readonly scale: number;
  /** Only the members who join a scheme of the setting at hand. */
  readonly members: readonly DemoMember[];
}

/** An event from the making of the demo network, for the subgraphs that consume it. */
export interface DemoEvent {
  readonly type: string;
  readonly aggregate: string;
  readonly body: unknown;
}

/** A subgraph's part in the demo network. Both functions write in bulk, directly to the subgraph's own collections. */
export interface DemoPart {
  /** Makes the subgraph's own records, and returns the events for the others. */
  readonly make?: (brief: DemoBrief, store: SubgraphStore) => Promise<DemoEvent[]>;
  /** Takes in the others' events as its event consumers would, and returns the events that follow. */
  readonly takeIn?: (events: readonly DemoEvent[], store: SubgraphStore) => Promise<DemoEvent[]>;
}

/**
 * A person of the demo network as identity stores them: by name. Identity learns their memberships from the sectors'
 * events.
 */
export interface DemoPerson {
  /** The person's number in the plot. */
  readonly index: number;
  readonly givenName: string;
  readonly familyName: string;
  readonly dateOfBirth: CalendarDate;
  readonly postcode: string;
  /** GSS code of the authority that they live in. */
  readonly area: string;
  /** Ids of employers whose HR may see the name beside the date of the next review. */
  readonly agreesToReview: readonly string[];
  /** The person's sign-in, where a user of the demo can act as them. */
  readonly signIn?: { readonly issuer: string; readonly subject: string };
}

/**
 * The part of identity: it makes the people before any setting meets them, and gives each setting its own pseudonyms.
 */
export interface PeoplePart extends DemoPart {
  makePeople(people: readonly DemoPerson[], today: CalendarDate, store: SubgraphStore): Promise<void>;
  /**
   * Returns the pseudonym at a subgraph of the person with this `index` in the plot. Call it only after `makePeople`.
   */
  refOf(index: number, subgraph: string): string;
}

export function makesPeople(part: DemoPart): part is PeoplePart {
  return 'makePeople' in part && 'refOf' in part;
}
