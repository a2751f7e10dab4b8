import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper';
import { parse, type GraphQLSchema } from 'graphql';
import { parseConfig, type Config } from '../config';
import { enforceAccess } from '../access/access-directive';
import { Inbox, inboxCollection, type Consumers, type EventSink } from '../events/inbox';
import { deadLetterCollection } from '../events/dead-letters';
import { Outbox } from '../events/outbox';
import { relayLeaseCollection } from '../events/relay-lease';
import { outboxCollection } from '../events/stored-event';
import { requestCollection } from '../idempotency';
import { modelOf } from '../mongo/collection';
import { UnitOfWork } from '../mongo/unit-of-work';
import type { Network } from './network';
import type { Viewer } from '../viewer';
import type { Subgraph, SubgraphStore, ViewerContext } from './subgraph';

/** The schema that a subgraph answers with: built from its SDL, with the access rules in front of its resolvers. */
export function schemaOf(subgraph: Subgraph, network: Network): GraphQLSchema {
  const typeDefs = parse(subgraph.typeDefs(network));
  return enforceAccess(
    buildSubgraphSchema({ typeDefs, resolvers: subgraph.resolvers(network) as GraphQLResolverMap<unknown> }),
  );
}

/** What a subgraph is opened with; without a configuration, the defaults. */
type SubgraphSurroundings = Omit<SubgraphStore, 'unitOfWork' | 'config'> & { readonly config?: Config };

/** A subgraph with its own database open. */
export class RunningSubgraph {
  readonly outbox: Outbox;
  readonly consumers: Consumers;
  readonly sink: EventSink;
  readonly store: SubgraphStore;
  private built: GraphQLSchema | undefined;

  constructor(
    readonly subgraph: Subgraph,
    { connection, clock, keys, network, config = parseConfig({}) }: SubgraphSurroundings,
  ) {
    this.outbox = new Outbox(connection);
    this.store = {
      connection,
      clock,
      keys,
      network,
      config,
      unitOfWork: new UnitOfWork(connection, this.outbox, clock),
    };
    this.consumers = subgraph.consumers?.(this.store) ?? {};
    this.sink = new Inbox(subgraph.name, connection, this.consumers);
  }

  get name(): string {
    return this.subgraph.name;
  }

  get schema(): GraphQLSchema {
    this.built ??= schemaOf(this.subgraph, this.store.network);
    return this.built;
  }

  contextFor(viewer: Viewer): ViewerContext {
    return this.subgraph.contextFor(viewer, this.store);
  }

  /** Makes the collections and their indexes. Transactions need the collections to be there. */
  async prepare(): Promise<void> {
    const ofEvents = [outboxCollection, inboxCollection, deadLetterCollection, relayLeaseCollection];
    for (const collection of [...this.subgraph.collections, ...ofEvents, requestCollection]) {
      const model = modelOf(this.store.connection, collection);
      await model.createCollection();
      await model.createIndexes();
    }
  }
}
