import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  parse,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { RequestContext } from '../auth/request-context';
import { anonymous } from '../../platform/viewer';

/** A request that the gateway plans like any other and sends to no subgraph. */
export class PlanWarmUp extends RequestContext {
  constructor() {
    super(anonymous);
  }
}

/** Returns a value for each required variable of a document, so that the document can be planned. */
export function sampleVariables(schema: GraphQLSchema, document: string): Record<string, unknown> {
  return Object.fromEntries(
    parse(document)
      .definitions.flatMap((definition) =>
        definition.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : [],
      )
      .flatMap(({ variable, type }): [string, unknown][] => {
        const wanted = typeFromAST(schema, type);
        return wanted && isNonNullType(wanted)
          ? [[variable.name.value, sampleValue(wanted.ofType as GraphQLInputType)]]
          : [];
      }),
  );
}

function sampleValue(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return sampleValue(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type))
    return type.name === 'Boolean' ? false : type.name === 'Int' || type.name === 'Float' ? 1 : '';
  const needed = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
  return Object.fromEntries(needed.map((field) => [field.name, sampleValue(field.type)]));
}
