/** A message from the bench to a gateway over IPC. */
export interface StartOrder {
  readonly supergraphFile: string;
  /** The address of each subgraph. */
  readonly urls: Readonly<Record<string, string>>;
}

/** For each subgraph, the caller's Authorization header. */
export type Tokens = Readonly<Record<string, string>>;

/** The access data for a contender that does not check callers, by their Authorization header. */
export type Tickets<Ticket> = Readonly<Record<string, Ticket>>;
