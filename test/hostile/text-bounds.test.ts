import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  getNamedType,
  getNullableType,
  GraphQLInputObjectType,
  GraphQLObjectType,
  isListType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
} from 'graphql';
import { boundOf } from '../../platform/access/text-directive';
import { schemaOf } from '../../platform/subgraph/running-subgraph';
import { subgraphList, registry } from '../../subgraphs/registry';

/** One text that a caller can send: its place, and the arguments that send only a value there. */
interface Text {
  readonly path: string;
  readonly bound: ReturnType<typeof boundOf>;
  readonly sending: (value: string) => Record<string, unknown>;
}

type Input = GraphQLArgument | GraphQLInputField;

function textsOf(inputs: readonly Input[], before: readonly string[] = []): Text[] {
  return inputs.flatMap((input) => textsWithin(input, input.type, [...before, input.name], before));
}

function textsWithin(input: Input, type: GraphQLInputType, path: readonly string[], before: readonly string[]): Text[] {
  const nullable = getNullableType(type);
  const inList = isListType(nullable);
  const named = getNamedType(nullable);
  const wrap = (inner: unknown) => ({ [input.name]: inList ? [inner] : inner });
  if (named.name === 'String' || named.name === 'ID')
    return [{ path: path.join('.'), bound: boundOf(input), sending: wrap }];
  if (!(named instanceof GraphQLInputObjectType) || before.length > 4) return [];
  return textsOf(Object.values(named.getFields()), path).map((text) => ({
    ...text,
    sending: (value) => wrap(text.sending(value)),
  }));
}

interface Place {
  readonly where: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly text: Text;
}

const schemas = registry.map(({ subgraph }) => schemaOf(subgraph, subgraphList));
const places: readonly Place[] = schemas.flatMap((schema) =>
  Object.values(schema.getTypeMap()).flatMap((type) =>
    type instanceof GraphQLObjectType
      ? Object.values(type.getFields())
          .filter(({ name }) => !name.startsWith('_'))
          .flatMap((field) => textsOf(field.args).map((text) => ({ where: `${type.name}.${field.name}`, field, text })))
      : [],
  ),
);

/** Returns a field's refusal of arguments, before it reads anything else: a viewer, a record, a store. */
async function refusalOf({ field }: Place, args: Record<string, unknown>): Promise<unknown> {
  try {
    await field.resolve?.({}, args, { viewer: { role: 'anonymous' } }, undefined as never);
    return undefined;
  } catch (error) {
    const { message, extensions } = error as { message: string; extensions?: Record<string, unknown> };
    return extensions?.['code'] === 'TEXT_REFUSED' ? { message, field: extensions['field'] } : undefined;
  }
}

describe('each text that the composed schema takes', () => {
  it('stands in a subgraph, which bounds it', () => {
    const api = buildSchema(readFileSync(join(__dirname, '../../schema/generated/api.graphql'), 'utf8'));
    const known = new Set(places.map(({ where, text }) => `${where}(${text.path})`));
    const missing = Object.values(api.getTypeMap()).flatMap((type) =>
      type instanceof GraphQLObjectType && !type.name.startsWith('__')
        ? Object.values(type.getFields()).flatMap(({ name, args }) =>
            textsOf(args)
              .map(({ path }) => `${type.name}.${name}(${path})`)
              .filter((each) => !known.has(each)),
          )
        : [],
    );
    expect(missing).toEqual([]);
    expect(known.size).toBeGreaterThan(300);
  });

  it('is refused over its bound, by the name of the field and with the bound', async () => {
    for (const place of places) {
      const { where, text } = place;
      const over = await refusalOf(place, text.sending('x'.repeat(text.bound.max + 1)));
      expect([where, text.path, over]).toEqual([
        where,
        text.path,
        {
          field: text.path,
          message: `${text.path} is too long: it may have up to ${String(text.bound.max)} characters.`,
        },
      ]);
      expect([where, text.path, await refusalOf(place, text.sending('x'.repeat(text.bound.max)))]).toEqual([
        where,
        text.path,
        undefined,
      ]);
    }
  });

  it.each([
    ['a control character', 'Ha\u0000zel'],
    ['an escape', 'Ha\u001b[31mzel'],
    ['a direction', 'Hazel \u202elaitnediF'],
    ['a joiner of no width', 'Ha\u200bzel'],
    ['half of a pair', 'Ha\ud800zel'],
    ['a separator of lines', 'Ha\u2028zel'],
  ])('is refused with %s', async (_name, value) => {
    for (const place of places.filter(({ text }) => !text.bound.anyCharacters))
      expect([place.where, place.text.path, await refusalOf(place, place.text.sending(value))]).toEqual([
        place.where,
        place.text.path,
        { field: place.text.path, message: expect.stringContaining('cannot be shown') as string },
      ]);
  });

  it('has characters of its own only in a row of a register, which is refused by itself', () => {
    const others = places.filter(({ text }) => text.bound.anyCharacters).map(({ text }) => text.path);
    expect(new Set(others.map((path) => path.replace(/\.\w+$/, '')))).toEqual(new Set(['input.rows']));
  });
});
