import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper';
import { parse, type GraphQLSchema } from 'graphql';
import { parseConfig, type Config } from '../config';
import { enforceAccess } from '../access/access-directive';
import { enforceTextBounds } from '../access/text-directive';
import { Inbox, inboxCollection, type Consumers, type EventSink } from '../events/inbox';
import { triesCollection } from '../guesses';
import { deadLetterCollection } from '../events/dead-letters';
import { Outbox } from '../events/outbox';
import { relayLeaseCollection } from '../events/relay-lease';
import { outboxCollection } from '../events/stored-event';
import { requestCollection } from '../idempotency';
import { createLog, type Logger } from '../log';
import { modelOf } from '../mongo/collection';
import { migrate, migrationCollection } from '../mongo/migrations';
import { UnitOfWork } from '../mongo/unit-of-work';
import type { SubgraphFigure } from './figure';
import type { SubgraphList } from './subgraph-list';
import type { Viewer } from '../viewer';
import type { Subgraph, SubgraphStore, ViewerContext } from './subgraph';

/**
 * Builds the schema of a subgraph from its SDL, with the access rules and the bounds of texts in front of its
 * resolvers.
 */
export function schemaOf(subgraph: Subgraph, subgraphList: SubgraphList): GraphQLSchema {
  const typeDefs = parse(subgraph.typeDefs(subgraphList));
  const schema = buildSubgraphSchema({
    typeDefs,
    resolvers: subgraph.resolvers(subgraphList) as GraphQLResolverMap<unknown>,
  });
  return enforceTextBounds(enforceAccess(schema));
}

/** The dependencies of a subgraph. Without a configuration it uses the defaults, without a log it logs nothing. */
type SubgraphDependencies = Omit<SubgraphStore, 'unitOfWork' | 'config' | 'log'> & {
  readonly config?: Config;
  readonly log?: Logger;
};

/** A subgraph with its own database open. */
export class RunningSubgraph {
  readonly outbox: Outbox;
  readonly consumers: Consumers;
  readonly sink: EventSink;
  readonly store: SubgraphStore;
  private built: GraphQLSchema | undefined;

  constructor(
    readonly subgraph: Subgraph,
    {
      connection,
      clock,
      keys,
      subgraphList,
      config = parseConfig({}),
      log = createLog('silent'),
    }: SubgraphDependencies,
  ) {
    this.outbox = new Outbox(connection);
    this.store = {
      connection,
      clock,
      keys,
      subgraphList,
      config,
      log,
      unitOfWork: new UnitOfWork(connection, this.outbox, clock),
    };
    this.consumers = subgraph.consumers?.(this.store) ?? {};
    this.sink = new Inbox(subgraph.name, connection, this.consumers);
  }

  get name(): string {
    return this.subgraph.name;
  }

  get schema(): GraphQLSchema {
    this.built ??= schemaOf(this.subgraph, this.store.subgraphList);
    return this.built;
  }

  createContext(viewer: Viewer): ViewerContext {
    return this.subgraph.createContext(viewer, this.store);
  }

  async figures(): Promise<readonly SubgraphFigure[]> {
    return (await this.subgraph.figures?.(this.store)) ?? [];
  }

  /** Makes the collections and their indexes, which transactions need, and brings a store of an earlier version up to date. */
  async prepare(): Promise<void> {
    const { connection, clock } = this.store;
    const ofEvents = [outboxCollection, inboxCollection, deadLetterCollection, relayLeaseCollection];
    const common = [...ofEvents, requestCollection, triesCollection, migrationCollection];
    for (const collection of [...this.subgraph.collections, ...common]) {
      const model = modelOf(connection, collection);
      await model.createCollection();
      await model.createIndexes();
    }
    await migrate(connection, clock, this.subgraph.migrations?.(this.store) ?? []);
    await this.subgraph.upgrade?.(this.store);
  }
}
