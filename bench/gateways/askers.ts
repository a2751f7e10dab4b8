import { DevelopmentIssuer } from '../../gateway/auth/development-issuer';
import { systemClock } from '../../platform/clock';
import type { Config } from '../../platform/config';
import { connect, databaseOf } from '../../platform/mongo/connect';
import { modelOf } from '../../platform/mongo/collection';
import { InternalTokenSigner } from '../../platform/tokens/internal-token';
import { keysOf, type KeyRing } from '../../platform/tokens/key-ring';
import type { Viewer } from '../../platform/viewer';
import { developmentIssuer } from '../../gateway/auth/personas';
import { type Persona } from '../../networks/demo/personas';
import { accountCollection } from '../../subgraphs/identity/models/account';
import { carerCollection } from '../../subgraphs/identity/models/carer';
import { refsOf } from '../../subgraphs/identity/services/refs';
import { blindIndexOf } from '../../subgraphs/identity/services/sealing/blind-index';
import { subgraphList } from '../../subgraphs/registry';
import type { Tokens } from './orders';

/** Who asks: with a token at the hub, and at the others as already signed in. */
export interface Asker {
  /** What they send. */
  readonly authorization: string;
  readonly tokens: Tokens;
  /** As the schema without federation is told of them. */
  readonly caller: unknown;
}

/**
 * As many carers as clients: gateways that put requests for the same thing together would otherwise answer one carer from another's
 * request, which no two people's requests let them.
 */
const carers = 200;

/** Signs in those who ask. */
export class Askers {
  private constructor(
    private readonly issuer: DevelopmentIssuer,
    private readonly signer: InternalTokenSigner,
    private readonly keys: KeyRing,
    private readonly carerIds: readonly string[],
  ) {}

  /** Gives carers from all over the demo network, an account each unless an earlier run did: ids are in no order. */
  static async open(config: Config, uri: string): Promise<Askers> {
    const keys = keysOf(config);
    const connection = await connect(uri);
    const identity = databaseOf(connection, 'identity');
    const anyone = modelOf(identity, carerCollection).find({}, { _id: 1 }).sort({ _id: 1 });
    const people = await anyone.limit(carers).lean().exec();
    const carerIds = people.map(({ _id }) => _id);
    const accounts = carerIds.map((carerId) => ({
      _id: blindIndexOf(keys).ofAccount(developmentIssuer, carerId),
      carerId,
    }));
    const upserts = accounts.map((account) => ({
      replaceOne: { filter: { _id: account._id }, replacement: account, upsert: true },
    }));
    await modelOf(identity, accountCollection).bulkWrite(upserts);
    await connection.close();
    const signer = await InternalTokenSigner.fromJwk(keys.signing('gateway'), systemClock);
    return new Askers(await DevelopmentIssuer.open(config, systemClock), signer, keys, carerIds);
  }

  /** All who ask a persona's question. Their tokens for subgraphs hold for a minute only. */
  of(persona: Persona): Promise<Asker[]> {
    if (persona.role !== 'carer') return Promise.all([this.staff(persona)]);
    return Promise.all(this.carerIds.map((carerId) => this.carer({ ...persona, subject: carerId }, carerId)));
  }

  private async staff(persona: Persona): Promise<Asker> {
    const { role, subject, organisation = '' } = persona;
    if (role === 'carer') throw new Error('a carer is no staff');
    const caller = { role, subject, organisation };
    return { authorization: await this.bearerOf(persona), tokens: await this.tokensOf(() => caller), caller };
  }

  private async carer(persona: Persona, carerId: string): Promise<Asker> {
    const refOf = (name: string) => (name === 'identity' ? carerId : refsOf(this.keys).of(carerId, name));
    const tokens = await this.tokensOf((name) => ({ role: 'carer', ref: refOf(name) }));
    const refs = subgraphList.map(({ name }) => [name, refOf(name)] as const);
    return { authorization: await this.bearerOf(persona), tokens, caller: { role: 'carer', refs } };
  }

  private async bearerOf(persona: Persona): Promise<string> {
    return `Bearer ${await this.issuer.tokenFor(persona)}`;
  }

  private async tokensOf(viewerAt: (subgraph: string) => Viewer): Promise<Tokens> {
    const signed = subgraphList.map(async ({ name }) => [
      name,
      `Bearer ${await this.signer.sign(viewerAt(name), name)}`,
    ]);
    return Object.fromEntries(await Promise.all(signed)) as Tokens;
  }
}
