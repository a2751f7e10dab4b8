import { DevelopmentIssuer } from '../../gateway/development-issuer';
import { systemClock } from '../../platform/clock';
import type { Config } from '../../platform/config';
import { InternalTokenSigner } from '../../platform/tokens/internal-token';
import { keysOf } from '../../platform/tokens/key-ring';
import { hub, type Viewer } from '../../platform/viewer';
import { developmentIssuer, type Persona } from '../../subgraphs/demo/personas';
import type { Tickets } from './contenders';

/** Lets the people of the demo network in at every contender: with a token at the hub, and at the others as already signed in. */
export class Askers {
  private constructor(
    private readonly issuer: DevelopmentIssuer,
    private readonly signer: InternalTokenSigner,
    private readonly urls: Readonly<Record<string, string>>,
  ) {}

  static async open(config: Config, urls: Readonly<Record<string, string>>): Promise<Askers> {
    const signer = await InternalTokenSigner.fromJwk(keysOf(config).signing('gateway'), systemClock);
    return new Askers(await DevelopmentIssuer.open(config, systemClock), signer, urls);
  }

  tokenOf(persona: Persona): Promise<string> {
    return this.issuer.tokenFor(persona);
  }

  async ticketsOf({ role, subject, organisation = '' }: Persona): Promise<Tickets> {
    const refs = role === 'carer' ? await this.refsOf(subject) : [];
    const asker = role === 'carer' ? { role, refs } : { role, subject, organisation };
    const tokens: Record<string, string> = {};
    for (const name of Object.keys(this.urls)) {
      const ref = refs.find(([subgraph]) => subgraph === name)?.[1];
      const viewer: Viewer =
        role !== 'carer' ? { role, subject, organisation } : ref === undefined ? { role: 'anonymous' } : { role, ref };
      tokens[name] = `Bearer ${await this.signer.sign(viewer, name)}`;
    }
    return { tokens, asker };
  }

  private async refsOf(subject: string): Promise<(readonly [string, string])[]> {
    const query =
      'query ($issuer: String!, $subject: String!) { carerRefs(issuer: $issuer, subject: $subject) { subgraph ref } }';
    const response = await fetch(this.urls['identity'] ?? '', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await this.signer.sign(hub, 'identity')}`,
      },
      body: JSON.stringify({ query, variables: { issuer: developmentIssuer, subject } }),
    });
    const { data } = (await response.json()) as { data: { carerRefs: { subgraph: string; ref: string }[] } };
    return data.carerRefs.map(({ subgraph, ref }) => [subgraph, ref] as const);
  }
}
