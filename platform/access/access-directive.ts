import { defaultFieldResolver, GraphQLObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { getDirectiveValues } from './directive-values';
import { forbidden, unauthenticated } from '../errors/hub-error';
import { roles, type Role, type Viewer } from '../viewer';

/** States who may read a field, or any field of a type. It documents the rule in the schema and enforces it here. */
export const accessTypeDefs = /* GraphQL */ `
  """
  States who may read this. Roles: anonymous, newcomer (signed in as a carer, not yet registered), carer, ward, hr,
  analyst, manager, registrar, hub. The repository behind the field decides which rows each role sees.
  """
  directive @access(
    "The roles that may ask; everyone else is refused with UNAUTHENTICATED or FORBIDDEN."
    to: [String!]!
  ) on FIELD_DEFINITION | OBJECT
`;

const notKnownYet =
  'No carer is known by this sign-in yet. Introduce yourself (introduceMyself), or use the invitation of a scheme (acceptInvitation).';

export function refuse(viewer: Viewer): never {
  if (viewer.role === 'anonymous') throw unauthenticated();
  throw viewer.role === 'newcomer' ? forbidden(notKnownYet) : forbidden();
}

function isRole(value: unknown): value is Role {
  return (roles as readonly unknown[]).includes(value);
}

/** The roles that `@access` names, or undefined where there is no `@access`. */
export function accessOf(node: Parameters<typeof getDirectiveValues>[0], where: string): readonly Role[] | undefined {
  const to = getDirectiveValues(node, 'access')?.['to'];
  if (to === undefined) return undefined;
  if (!Array.isArray(to) || !to.every(isRole)) throw new Error(`@access on ${where} names a role that does not exist`);
  return to;
}

type ReferenceResolver = (reference: unknown, context: { viewer: Viewer }, info: unknown) => unknown;

interface ResolvesReference {
  resolveReference?: ReferenceResolver;
}

/** Puts the check in front of every annotated field, and of every entity reference to an annotated type. */
export function enforceAccess(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!(type instanceof GraphQLObjectType)) continue;
    const nodes = [type.astNode, ...type.extensionASTNodes];
    const ofType = nodes.map((node) => accessOf(node, type.name)).find((found) => found !== undefined);
    if (ofType) guardReference(type, ofType);
    for (const field of Object.values(type.getFields())) {
      const allowed = accessOf(field.astNode, `${type.name}.${field.name}`) ?? ofType;
      if (!allowed) continue;
      const resolve: GraphQLFieldResolver<unknown, { viewer: Viewer }> = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, args, context: { viewer: Viewer }, info) =>
        allowed.includes(context.viewer.role) ? resolve(source, args, context, info) : refuse(context.viewer);
    }
  }
  return schema;
}

function guardReference(type: GraphQLObjectType, allowed: readonly Role[]): void {
  const apollo = type.extensions['apollo'] as { subgraph?: ResolvesReference } | undefined;
  const subgraph = apollo?.subgraph;
  const resolve = subgraph?.resolveReference;
  if (!subgraph || !resolve) return;
  subgraph.resolveReference = (reference, context, info) =>
    allowed.includes(context.viewer.role) ? resolve(reference, context, info) : refuse(context.viewer);
}
