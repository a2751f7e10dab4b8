/** How one case of a file went. */
export interface Outcome {
  readonly name: string;
  readonly kind: 'passed' | 'failed' | 'skipped';
  readonly reason?: string | undefined;
}
