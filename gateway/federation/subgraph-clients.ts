import type { Clock } from '../../platform/clock';
import { InvalidConfiguration, type Config } from '../../platform/config';
import type { Logger } from '../../platform/log';
import type { RunningSubgraph } from '../../platform/subgraph/running-subgraph';
import { InternalTokenSigner } from '../../platform/tokens/internal-token';
import type { KeyRing } from '../../platform/tokens/key-ring';
import { subgraphList, registry, type RegistryEntry } from '../../subgraphs/registry';
import { LocalSubgraph } from './local-subgraph';
import { RemoteSubgraph } from './remote-subgraph';
import type { SubgraphClient } from './subgraph-client';

/** Returns the subgraphs that run in this process: all those not named in SUBGRAPH_URLS. */
export function inProcessSubgraphs({ SUBGRAPH_URLS = {} }: Config): RegistryEntry[] {
  const unknown = Object.keys(SUBGRAPH_URLS).filter((name) => !subgraphList.some((member) => member.name === name));
  if (unknown.length > 0)
    throw new InvalidConfiguration(
      `SUBGRAPH_URLS names ${unknown.join(', ')}; there are ${subgraphList.map(({ name }) => name).join(', ')}.`,
    );
  return registry.filter(({ subgraph }) => SUBGRAPH_URLS[subgraph.name] === undefined);
}

export interface ClientParts {
  readonly config: Config;
  readonly keys: KeyRing;
  readonly clock: Clock;
  readonly log: Logger;
  /** The subgraphs in this process. */
  readonly inProcess: readonly RunningSubgraph[];
}

/** Returns a client for each subgraph of the registry, in this process or in one of its own. */
export async function clientsOf({ config, keys, clock, log, inProcess }: ClientParts): Promise<SubgraphClient[]> {
  const { SUBGRAPH_URLS = {} } = config;
  const signer =
    Object.keys(SUBGRAPH_URLS).length > 0
      ? await InternalTokenSigner.fromJwk(keys.signing('gateway'), clock)
      : undefined;
  return subgraphList.map((member) => {
    const url = SUBGRAPH_URLS[member.name];
    if (signer && url !== undefined) return new RemoteSubgraph(member, url, signer, log);
    const running = inProcess.find(({ name }) => name === member.name);
    if (!running) throw new Error(`${member.name} runs neither here nor elsewhere`);
    return new LocalSubgraph(running, log);
  });
}
