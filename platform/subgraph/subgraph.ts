import type { GraphQLScalarType } from 'graphql';
import type { Connection } from 'mongoose';
import type { Clock } from '../clock';
import type { Config } from '../config';
import type { Logger } from '../log';
import type { Consumers } from '../events/inbox';
import type { UnitOfWork } from '../mongo/unit-of-work';
import type { AnyCollection } from '../mongo/collection';
import type { Migration } from '../mongo/migrations';
import type { Viewer } from '../viewer';
import type { SubgraphFigure } from './figure';
import type { KeyRing } from '../tokens/key-ring';
import type { SubgraphList } from './subgraph-list';

/** The dependencies of a subgraph: a database of its own, the time, and its own keys. */
export interface SubgraphStore {
  readonly connection: Connection;
  readonly unitOfWork: Pick<UnitOfWork, 'run'>;
  readonly clock: Clock;
  readonly keys: KeyRing;
  readonly subgraphList: SubgraphList;
  readonly config: Config;
  /** For events that an operator has to look into. Never for personal data. */
  readonly log: Logger;
}

export interface ViewerContext {
  readonly viewer: Viewer;
}

/** Resolver functions by type and field, as @apollo/subgraph takes them. */
export type ResolverMap = Readonly<Record<string, GraphQLScalarType | Readonly<Record<string, unknown>>>>;

/** One subgraph: its SDL, its resolvers, its collections, and the events that it consumes. */
export interface Subgraph<Context extends ViewerContext = ViewerContext> {
  readonly name: string;
  /** Its name, for people. */
  readonly label: string;
  /** True for a setting with schemes, offers and passports of its own. */
  readonly isSector: boolean;
  /** The whole SDL, shared parts and directives included. */
  readonly typeDefs: (subgraphList: SubgraphList) => string;
  readonly resolvers: (subgraphList: SubgraphList) => ResolverMap;
  /** The records behind its types, as `path#Name as OtherName` from its generated folder; for codegen.ts only. */
  readonly mappers?: Readonly<Record<string, string>>;
  readonly collections: readonly AnyCollection[];
  /** Creates all that answers one viewer's one request: repositories, services and loaders, bound to that viewer. */
  readonly createContext: (viewer: Viewer, store: SubgraphStore) => Context;
  readonly consumers?: (store: SubgraphStore) => Consumers;
  /** Changes to stores of earlier versions, in order. They run before the subgraph answers. */
  readonly migrations?: (store: SubgraphStore) => readonly Migration[];
  /** Numbers from the store, for Prometheus. */
  readonly figures?: (store: SubgraphStore) => Promise<readonly SubgraphFigure[]>;
  /**
   * Brings the data of other subgraphs in line with this store. Runs at each start, before the first request, and emits
   * nothing where both agree. It is no migration: records that no mutation changes, such as wards, may be loaded
   * between any two starts. A change to the data of an older version is a migration.
   */
  readonly upgrade?: (store: SubgraphStore) => Promise<void>;
}
