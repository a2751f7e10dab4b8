import type { Connection } from 'mongoose';
import type { RunningSubgraph } from '../../platform/subgraph/running-subgraph';
import type { Persona, PersonaName } from './personas';

export interface TrialOptions {
  readonly connection: Connection;
  readonly subgraphs: readonly RunningSubgraph[];
  readonly now: Date;
  /** The factor by which the network is multiplied. */
  readonly scale: number;
  readonly report: (line: string) => void;
}

/** A made-up network for trials. It registers itself before the hub starts; the product imports none. */
export interface TrialNetwork {
  readonly personas: Readonly<Record<PersonaName, Persona>>;
  /** Fills an empty store. A store that holds anything else stays as it is. */
  readonly load: (options: TrialOptions) => Promise<void>;
}

let registered: TrialNetwork | undefined;

export function registerTrialNetwork(network: TrialNetwork): void {
  registered = network;
}

/** Returns undefined where the hub runs without a trial, as in production. */
export function trialNetwork(): TrialNetwork | undefined {
  return registered;
}
