/** What the bench tells a gateway over IPC. */
export interface StartOrder {
  readonly supergraphFile: string;
  /** Where each subgraph answers. */
  readonly urls: Readonly<Record<string, string>>;
}

/** For each subgraph the Authorization header of whoever asks. */
export type Tokens = Readonly<Record<string, string>>;
