import {
  defaultFieldResolver,
  getNamedType,
  getNullableType,
  GraphQLID,
  GraphQLInputObjectType,
  GraphQLObjectType,
  GraphQLString,
  isListType,
  type GraphQLArgument,
  type GraphQLFieldResolver,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { HubError } from '../errors/hub-error';
import { isPlain, withoutLines } from '../plain-text';
import { getDirectiveValues } from './directive-values';

/** The bounds of a text where `@text` states no others. */
export const usualText = { max: 2_000, items: 500, lines: false, anyCharacters: false } as const;

/** The bound of each text that a caller sends. It documents the bound in the schema and enforces it here. */
export const textTypeDefs = /* GraphQL */ `
  """
  The longest text allowed. Without it, a text has up to 2000 characters and a list up to 500 entries. A text is one
  line without control, format, direction or surrogate characters. The hub stores it as Unicode NFC.
  """
  directive @text(
    "The most characters."
    max: Int = 2000
    "The most entries of a list."
    items: Int = 500
    "Whether it may have several lines."
    lines: Boolean = false
    "Whether the answer says what is wrong with its characters, row by row, so that the request is not refused."
    anyCharacters: Boolean = false
  ) on ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION
`;

type Bound = { readonly max: number; readonly items: number; readonly lines: boolean; readonly anyCharacters: boolean };

/** Returns the value as the hub stores it. @throws TEXT_REFUSED, which names the field. */
type Check = (value: unknown, field: string) => unknown;

/** Puts the bounds in front of every field that takes a text, at any depth. */
export function enforceTextBounds(schema: GraphQLSchema): GraphQLSchema {
  const checks = new Map<string, Check | undefined>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!(type instanceof GraphQLObjectType)) continue;
    for (const field of Object.values(type.getFields())) {
      // Only the gateway requests such fields (_entities, for example), and the executor bounds them.
      if (field.name.startsWith('_')) continue;
      const check = checkOfAll(field.args, checks);
      if (!check) continue;
      const resolve: GraphQLFieldResolver<unknown, unknown> = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, args: Record<string, unknown>, context, info) =>
        resolve(source, check(args, ''), context, info);
    }
  }
  return schema;
}

/** The bound of an argument or input field that is a text or a list of texts. */
export function boundOf(input: GraphQLArgument | GraphQLInputField): Bound {
  return { ...usualText, ...getDirectiveValues(input.astNode, 'text') };
}

function checkOfAll(
  inputs: readonly (GraphQLArgument | GraphQLInputField)[],
  known: Map<string, Check | undefined>,
): Check | undefined {
  const checks = inputs.flatMap((input) => {
    const check = checkOf(input.type, boundOf(input), known);
    return check ? [{ name: input.name, check }] : [];
  });
  if (checks.length === 0) return undefined;
  return (values, field) => {
    const taken = { ...(values as Record<string, unknown>) };
    for (const { name, check } of checks)
      if (taken[name] != null) taken[name] = check(taken[name], field === '' ? name : `${field}.${name}`);
    return taken;
  };
}

function checkOf(type: GraphQLInputType, bound: Bound, known: Map<string, Check | undefined>): Check | undefined {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return checkOfList(checkOf(nullable.ofType, bound, known), bound);
  const named = getNamedType(nullable);
  if (named === GraphQLString || named === GraphQLID)
    return (value, field) => (typeof value === 'string' ? textWithin(value, bound, field) : value);
  if (!(named instanceof GraphQLInputObjectType)) return undefined;
  if (!known.has(named.name)) {
    // An input type that contains itself finds this check while its own check is made.
    known.set(named.name, (value, field) => known.get(named.name)?.(value, field) ?? value);
    known.set(named.name, checkOfAll(Object.values(named.getFields()), known));
  }
  return known.get(named.name);
}

function checkOfList(check: Check | undefined, { items }: Bound): Check {
  return (value, field) => {
    if (!Array.isArray(value)) return value;
    if (value.length > items)
      throw refused(field, `${field} has too many entries: it may have up to ${String(items)}.`);
    return check ? value.map((each: unknown) => (each == null ? each : check(each, field))) : (value as unknown);
  };
}

function textWithin(value: string, { max, lines, anyCharacters }: Bound, field: string): string {
  if (value.length > max) throw refused(field, `${field} is too long: it may have up to ${String(max)} characters.`);
  if (anyCharacters) return value;
  if (!isPlain(lines ? withoutLines(value) : value))
    throw refused(field, `${field} has a character that cannot be shown. Type the text again and send that.`);
  return value.normalize('NFC');
}

function refused(field: string, message: string): HubError {
  return new HubError('TEXT_REFUSED', message, { field });
}
