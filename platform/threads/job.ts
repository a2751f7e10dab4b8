/** An error of a job that its caller can put right. */
export interface JobRefusal {
  readonly name: string;
  readonly message: string;
}

/** The answer to one job: bytes, or a refusal; and the time that the thread worked on it. */
export type JobAnswer = { readonly milliseconds: number } & (
  { readonly bytes: Uint8Array } | { readonly refused: JobRefusal }
);
