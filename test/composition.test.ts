import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeServices as composeElsewhere } from '@theguild/federation-composition';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  parse,
  type GraphQLSchema,
} from 'graphql';
import { accessOf } from '../platform/access/access-directive';
import { schemaOf } from '../platform/subgraph/running-subgraph';
import { compose } from '../subgraphs/compose';
import { subgraphList, registry } from '../subgraphs/registry';

const subgraphs = registry.map(({ subgraph }) => subgraph);
const committed = (name: string) => readFileSync(join(__dirname, '../schema/generated', name), 'utf8').trim();

describe('the supergraph', () => {
  const composition = compose(subgraphs, subgraphList);

  it('composes with no hint that is not listed with a reason', () => {
    expect(composition.unmeantHints).toEqual([]);
  });

  it('composes with another implementation of composition too', () => {
    const result = composeElsewhere(
      subgraphs.map((subgraph) => ({
        name: subgraph.name,
        url: 'http://x.invalid',
        typeDefs: parse(subgraph.typeDefs(subgraphList)),
      })),
    );
    expect(result.errors?.map(({ message }) => message) ?? []).toEqual([]);
    expect(result.supergraphSdl).toContain('type HospitalPassport');
  });

  it('is committed as it is composed', () => {
    expect(composition.supergraphSdl.trim()).toBe(committed('supergraph.graphql'));
    for (const subgraph of subgraphs) {
      expect(subgraph.typeDefs(subgraphList).trim()).toBe(committed(`subgraphs/${subgraph.name}.graphql`));
    }
  });

  it('shows the public no pseudonym and nothing that only the hub may ask', () => {
    const api = committed('api.graphql');
    for (const { name } of subgraphList) expect(api).not.toMatch(new RegExp(`\\b${name}Ref\\b`));
    for (const hidden of ['carerRefs', 'activeSchemes', 'RecognisedPassport']) expect(api).not.toContain(hidden);
  });

  it('describes every type, field, argument and value', () => {
    expect(undescribed(buildSchema(committed('api.graphql')))).toEqual([]);
  });
});

function undescribed(schema: GraphQLSchema): string[] {
  const missing: string[] = [];
  const note = (name: string, { description }: { description?: string | null | undefined }) => {
    if (!description?.trim()) missing.push(name);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    const isRoot = type === schema.getQueryType() || type === schema.getMutationType();
    if (type.name.startsWith('__') || ['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name)) continue;
    if (!isRoot) note(type.name, type);
    if (isEnumType(type)) for (const value of type.getValues()) note(`${type.name}.${value.name}`, value);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) note(`${type.name}.${field.name}`, field);
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        note(`${type.name}.${field.name}`, field);
        for (const argument of field.args) note(`${type.name}.${field.name}(${argument.name})`, argument);
      }
    }
  }
  return missing;
}

describe.each(subgraphs.map((subgraph) => [subgraph.name, subgraph] as const))('%s', (_name, subgraph) => {
  const schema = schemaOf(subgraph, subgraphList);

  it('says of each of its questions and changes who may ask', () => {
    const open: string[] = [];
    for (const root of [schema.getQueryType(), schema.getMutationType()]) {
      for (const field of Object.values(root?.getFields() ?? {})) {
        const isFederation = field.name === '_service' || field.name === '_entities';
        if (!isFederation && accessOf(field.astNode, field.name) === undefined) open.push(field.name);
      }
    }
    expect(open).toEqual([]);
  });
});
