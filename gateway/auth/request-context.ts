import type { ViewerContext } from '../../platform/subgraph/subgraph';
import {
  anonymous,
  type Anonymous,
  type CarerViewer,
  type HubViewer,
  type NewcomerViewer,
  type StaffViewer,
  type Viewer,
} from '../../platform/viewer';

/** A carer as the gateway knows them: by a pseudonym for each subgraph, and by no more than that. */
export interface CarerCaller {
  readonly role: 'carer';
  readonly refs: ReadonlyMap<string, string>;
  readonly signIn: NonNullable<CarerViewer['signIn']>;
}

/** Who is asking the gateway. Each subgraph is told its own part of it. */
export type Caller = Anonymous | NewcomerViewer | CarerCaller | StaffViewer | HubViewer;

/** One request to the gateway: who asks, and what each subgraph in this process has at hand to answer it. */
export class RequestContext {
  private readonly contexts = new Map<string, ViewerContext>();

  constructor(
    readonly caller: Caller,
    /** The id of the request, for logs; empty where the hub asks of itself. */
    readonly request = '',
    /** The stores and subgraphs that did not answer this request. */
    readonly unanswered = new Set<string>(),
  ) {}

  /** Who a subgraph is told is asking. A subgraph at which the carer has no pseudonym, or none yet, is told of nobody. */
  viewerAt(subgraph: string): Viewer {
    const { caller } = this;
    if (caller.role === 'newcomer') return subgraph === 'identity' ? caller : anonymous;
    if (caller.role !== 'carer') return caller;
    const ref = caller.refs.get(subgraph);
    if (ref === undefined) return anonymous;
    return { role: 'carer', ref, ...(subgraph === 'identity' && { signIn: caller.signIn }) };
  }

  /** One desk for the whole request, so that the loaders on it batch and remember across the steps of a plan. */
  contextAt(subgraph: string, make: (viewer: Viewer) => ViewerContext): ViewerContext {
    const before = this.contexts.get(subgraph);
    if (before) return before;
    const context = make(this.viewerAt(subgraph));
    this.contexts.set(subgraph, context);
    return context;
  }
}
