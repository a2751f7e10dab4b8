import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  isAbstractType,
  isObjectType,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { RequestContext } from '../../gateway/auth/request-context';
import { yearsBetween } from '../../platform/calendar-date';
import { prefixOf } from '../../domain/sector/sector-type-defs';
import type { SectorContext } from '../../domain/sector/sector-context';
import type { RunningSubgraph } from '../../platform/subgraph/running-subgraph';
import type { ResolverMap, ViewerContext } from '../../platform/subgraph/subgraph';
import type { DirectoryContext } from '../../subgraphs/directory/context';
import type { IdentityContext } from '../../subgraphs/identity/context';
import { refKey } from '../../subgraphs/identity/services/refs';
import { usable } from '../../subgraphs/identity/services/usable-passports';
import { subgraphList } from '../../subgraphs/registry';

export interface OneSchemaContext {
  readonly requestContext: RequestContext;
}

interface Typed {
  readonly __typename: string;
}

type Carer = NonNullable<Awaited<ReturnType<IdentityContext['carers']['me']>>>;
type OfferArguments = Parameters<DirectoryContext['offerList']['forCarer']>[0];
type Resolves = GraphQLFieldResolver<unknown, ViewerContext>;
type FieldResolver = NonNullable<ReturnType<GraphQLObjectType['getFields']>[string]['resolve']>;
type Resolvers = Readonly<Record<string, Readonly<Record<string, FieldResolver>>>>;

/**
 * Returns the API's schema as a developer would write it for one server without federation. It has resolvers for the
 * four main operations, over the same services and repositories. Each is called once the one before it has its input.
 */
export function handWrittenSchema(subgraphs: readonly RunningSubgraph[]): GraphQLSchema {
  const byName = new Map(subgraphs.map((running) => [running.name, running]));
  const runningAt = (name: string): RunningSubgraph => {
    const running = byName.get(name);
    if (!running) throw new Error(`there is no ${name}`);
    return running;
  };
  const contextAt = <OfSubgraph extends ViewerContext>(name: string, { requestContext }: OneSchemaContext) =>
    requestContext.contextAt(name, (viewer) => runningAt(name).createContext(viewer)) as OfSubgraph;
  const identity = (context: OneSchemaContext) => contextAt<IdentityContext>('identity', context);
  const sectors = subgraphList.filter(({ isSector }) => isSector).map(({ name }) => name);

  /** Returns a subgraph's own resolvers of one type. */
  const of = (name: string, type: string, map: ResolverMap = runningAt(name).subgraph.resolvers(subgraphList)) =>
    Object.fromEntries(
      Object.entries(map[type] ?? {}).flatMap(([field, resolve]) =>
        field.startsWith('__') || typeof resolve !== 'function'
          ? []
          : [
              [
                field,
                (
                  source: unknown,
                  args: Record<string, unknown>,
                  context: OneSchemaContext,
                  info: Parameters<Resolves>[3],
                ) => (resolve as Resolves)(source, args, contextAt(name, context), info),
              ] as const,
            ],
      ),
    );

  const resolvers: Resolvers = {
    Query: {
      me: (_root, _args, context: OneSchemaContext) => identity(context).carers.me(),
      ...pick(of('employer', 'Query'), 'myEmployer'),
      ...pick(of('insight', 'Query'), 'reach'),
    },
    Mutation: pick(of('identity', 'Mutation'), 'checkCarer'),
    Carer: {
      ...of('identity', 'Carer'),
      passports: async ({ _id }: Carer, _args, context: OneSchemaContext) => {
        const links = await identity(context).linksOf.load(_id);
        return links.map(async (link) => {
          const passport = await contextAt<SectorContext>(link.sector, context).passportById.load(link._id);
          return passport && { __typename: `${prefixOf(link.sector)}Passport`, ...passport };
        });
      },
      offers: async (carer: Carer, args: OfferArguments, context: OneSchemaContext) => {
        const { linksOf, detailsOf, today } = identity(context);
        const active = usable(await linksOf.load(carer._id), today).map(({ schemeId }) => schemeId);
        const details = detailsOf(carer);
        const age = details && yearsBetween(details.dateOfBirth, today);
        return contextAt<DirectoryContext>('directory', context).offerList.forCarer(args, active, age);
      },
    },
    OfferConnection: of('directory', 'OfferConnection'),
    Place: of('directory', 'Place'),
    WardCheck: of('hospital', 'WardCheck'),
    Employer: of('employer', 'Employer'),
    EmployerReview: {
      ...of('employer', 'EmployerReview'),
      carer: ({ carerRef }: { readonly carerRef: string }, _args, context: OneSchemaContext) =>
        identity(context).carerByRef.load(refKey('employer', carerRef)),
    },
    Reach: of('insight', 'Reach'),
    ...Object.fromEntries(
      sectors.flatMap((name) => {
        const prefix = prefixOf(name);
        return [
          [`${prefix}Passport`, of(name, `${prefix}Passport`)],
          [`${prefix}Scheme`, of(name, `${prefix}Scheme`)],
          [`${prefix}Offer`, of('directory', `${prefix}Offer`)],
        ];
      }),
    ),
  };
  return withResolvers(resolvers, (value) =>
    'sector' in value ? `${prefixOf(String(value.sector))}Offer` : value.constructor.name,
  );
}

function pick<T>(fields: Readonly<Record<string, T>>, name: string): Readonly<Record<string, T>> {
  const field = fields[name];
  if (field === undefined) throw new Error(`nobody answers ${name}`);
  return { [name]: field };
}

function withResolvers(resolvers: Resolvers, typeOf: (value: object) => string): GraphQLSchema {
  const schema = buildSchema(readFileSync(join(__dirname, '../../schema/generated/api.graphql'), 'utf8'));
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = (value: Partial<Typed>) => value.__typename ?? typeOf(value);
    if (!isObjectType(type)) continue;
    for (const [name, resolve] of Object.entries(resolvers[type.name] ?? {})) {
      const field = type.getFields()[name];
      if (field) field.resolve = resolve;
    }
  }
  return schema;
}
