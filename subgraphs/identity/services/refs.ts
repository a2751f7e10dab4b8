import { createHmac } from 'node:crypto';
import type { SubgraphList } from '../../../platform/subgraph/subgraph-list';
import type { KeyRing } from '../../../platform/tokens/key-ring';
import { perKeyRing } from './sealing/per-key-ring';

/**
 * What a carer is called at each subgraph: a pairwise pseudonym, as OpenID Connect has them (Core 1.0, section 8.1). It is
 * the HMAC-SHA-256 of the carer's id under that subgraph's own key, so two subgraphs hold nothing to join on.
 */
export class Refs {
  private readonly secrets = new Map<string, Buffer>();

  constructor(private readonly keys: KeyRing) {}

  of(carerId: string, subgraph: string): string {
    return this.derive(carerId, subgraph);
  }

  /** What insight calls a passport, so that it cannot be found again in the sector that issued it. */
  ofMembership(passportId: string): string {
    return this.derive(`membership|${passportId}`, 'insight');
  }

  /** All that a carer is called, as it is stored with the carer to be looked up by. */
  allOf(carerId: string, subgraphList: SubgraphList): string[] {
    return subgraphList
      .filter(({ name }) => name !== 'identity')
      .map(({ name }) => refKey(name, this.of(carerId, name)));
  }

  private derive(text: string, subgraph: string): string {
    const secret = this.secrets.get(subgraph) ?? this.keys.secret(`ref:${subgraph}`);
    this.secrets.set(subgraph, secret);
    return createHmac('sha256', secret).update(text).digest('base64url');
  }
}

export const refsOf = perKeyRing((keys) => new Refs(keys));

/** A ref with the subgraph that it means something to. */
export function refKey(subgraph: string, ref: string): string {
  return `${subgraph}:${ref}`;
}
