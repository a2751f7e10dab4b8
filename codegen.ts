import { existsSync } from 'node:fs';
import type { Subgraph } from './platform/subgraph/subgraph';
import { subgraphList, registry } from './subgraphs/registry';
import { prefixOf } from './domain/sector/sector-type-defs';

/**
 * Makes, for every line of the registry, the types that its resolvers must have (subgraphs/<name>/generated/resolvers.ts),
 * and typed documents for the canonical operations. A subgraph's context.ts names the context of its resolvers.
 */
const scalars = {
  Date: { input: '../../../platform/calendar-date#CalendarDate', output: 'string' },
  DateTime: { input: 'Date', output: 'Date' },
  GssCode: 'string',
  OdsCode: 'string',
};

const domain = '../../../domain';

/** Records have the names of the types that they stand behind, so each is imported under another. */
const recordOf = (path: string, name: string) => `${path}#${name} as ${name}Record`;

function mappersOf({ name, isSector, mappers }: Subgraph): Readonly<Record<string, string>> {
  const prefix = prefixOf(name);
  const common = {
    Place: recordOf(`${domain}/geography/place`, 'Place'),
    [`${prefix}Scheme`]: recordOf(`${domain}/scheme/scheme`, 'Scheme'),
    [`${prefix}Offer`]: recordOf(`${domain}/offer/offer`, 'Offer'),
    [`${prefix}Passport`]: recordOf(`${domain}/passport/passport`, 'Passport'),
  };
  return isSector ? { ...common, ...mappers } : { ...mappers };
}

// Untyped on purpose: the library's own type brings the browser's globals into every file of the project.
const config = {
  silent: true,
  generates: {
    ...Object.fromEntries(
      registry.map(({ subgraph }) => [
        `./subgraphs/${subgraph.name}/generated/resolvers.ts`,
        {
          schema: subgraph.typeDefs(subgraphList),
          plugins: ['typescript', 'typescript-resolvers'],
          config: {
            federation: true,
            scalars,
            mappers: mappersOf(subgraph),
            contextType: existsSync(`./subgraphs/${subgraph.name}/context.ts`)
              ? `../context#${prefixOf(subgraph.name)}Context`
              : '../../../platform/subgraph/subgraph#ViewerContext',
            enumsAsTypes: true,
            useTypeImports: true,
            immutableTypes: true,
            maybeValue: 'T | null | undefined',
            avoidOptionals: false,
          },
        },
      ]),
    ),
    './schema/generated/operations.ts': {
      schema: './schema/generated/api.graphql',
      documents: './schema/operations/*.graphql',
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        scalars: { Date: 'string', DateTime: 'string', GssCode: 'string', OdsCode: 'string' },
        enumsAsTypes: true,
        useTypeImports: true,
      },
    },
  },
};

export default config;
