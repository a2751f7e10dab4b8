/** A place to go to, as it is stored with an offer. */
export interface Place {
  readonly name: string;
  readonly address?: string;
  readonly postcode?: string;
  /** GSS code of its authority. */
  readonly area?: string;
  readonly point?: { readonly latitude: number; readonly longitude: number };
}
