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

/** A carer, identified to the gateway only by a pseudonym for each subgraph. */
export interface CarerCaller {
  readonly role: 'carer';
  readonly refs: ReadonlyMap<string, string>;
  readonly signIn: NonNullable<CarerViewer['signIn']>;
}

/** The caller of the gateway. Each subgraph receives only its own part. */
export type Caller = Anonymous | NewcomerViewer | CarerCaller | StaffViewer | HubViewer;

/** One request to the gateway: its caller, and the contexts of the subgraphs in this process. */
export class RequestContext {
  private readonly contexts = new Map<string, ViewerContext>();

  constructor(
    readonly caller: Caller,
    /** The id of the request, for logs; empty for a request of the hub to itself. */
    readonly request = '',
    /** The stores and subgraphs that did not answer this request. */
    readonly unanswered = new Set<string>(),
  ) {}

  /**
   * Returns the viewer that a subgraph sees. Where the carer has no pseudonym at the subgraph, it sees an anonymous
   * viewer.
   */
  viewerAt(subgraph: string): Viewer {
    const { caller } = this;
    if (caller.role === 'newcomer') return subgraph === 'identity' ? caller : anonymous;
    if (caller.role !== 'carer') return caller;
    const ref = caller.refs.get(subgraph);
    if (ref === undefined) return anonymous;
    return { role: 'carer', ref, ...(subgraph === 'identity' && { signIn: caller.signIn }) };
  }

  /** Returns one context for the whole request, so that its loaders batch and cache across the steps of a plan. */
  contextAt(subgraph: string, make: (viewer: Viewer) => ViewerContext): ViewerContext {
    const before = this.contexts.get(subgraph);
    if (before) return before;
    const context = make(this.viewerAt(subgraph));
    this.contexts.set(subgraph, context);
    return context;
  }
}
