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

/** A sender of requests: with a token at the hub, and already signed in at the others. */
export interface Asker {
  /** The Authorization header. */
  readonly authorization: string;
  readonly tokens: Tokens;
  /** The caller in the form for the schema without federation. */
  readonly caller: unknown;
}

/**
 * One carer for each client. Gateways that combine equal requests would otherwise answer one carer from another's
 * request, which never happens with real people.
 */
const carers = 200;

/** Signs in the senders of requests. */
export class Askers {
  private constructor(
    private readonly issuer: DevelopmentIssuer,
    private readonly signer: InternalTokenSigner,
    private readonly keys: KeyRing,
    private readonly carerIds: readonly string[],
  ) {}

  /**
   * Provides carers from all over the demo network, as ids are in no order. Each gets an account unless an earlier run
   * made it.
   */
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

  /** Returns all senders of a persona's operation. Their tokens for subgraphs are valid for one minute only. */
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
