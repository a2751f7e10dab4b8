/** Somewhere that can be gone to, as it is stored with an offer. */
export interface Place {
  readonly name: string;
  readonly address?: string;
  readonly postcode?: string;
  /** GSS code of the authority that it lies in. */
  readonly area?: string;
  readonly point?: { readonly latitude: number; readonly longitude: number };
}
