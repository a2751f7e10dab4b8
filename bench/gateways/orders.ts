/** What the bench tells a gateway over IPC. */
export interface StartOrder {
  readonly supergraphFile: string;
  /** Where each subgraph answers. */
  readonly urls: Readonly<Record<string, string>>;
}

/** For each subgraph the Authorization header of whoever asks. */
export type Tokens = Readonly<Record<string, string>>;

/** What lets those who ask in at a contender that does not check who they are, by the Authorization header that they come with. */
export type Tickets<Ticket> = Readonly<Record<string, Ticket>>;
