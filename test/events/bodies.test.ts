import fc from 'fast-check';
import { z } from 'zod';
import { registerImported } from '../../domain/register/events';
import * as registerEvents from '../../domain/register/events';
import { newId } from '../../platform/ids';
import * as identityBodies from '../../subgraphs/identity/events/bodies';
import * as insightBodies from '../../subgraphs/insight/events/bodies';
import { offerChange, schemeChange } from '../../subgraphs/directory/events/consumers';
import { registry } from '../../subgraphs/registry';
import { startTestHub, type TestHub } from '../support/hub';

/** Returns the schema with which a consumer reads the body of an event. */
function schemaOf(subgraph: string, type: string): z.ZodType {
  const ofRegister: Readonly<Record<string, z.ZodType>> = {
    'register.imported': registerEvents.registerImportedBody,
    'passport.moved': registerEvents.passportMovedBody,
    'number.passed-on': registerEvents.numberPassedOnBody,
    'caring.ended': registerEvents.caringEndedBody,
    'card.lost': registerEvents.cardLostBody,
    'carer.erased': registerEvents.carerErasedBody,
  };
  const ofIdentity: Readonly<Record<string, z.ZodType>> = {
    'passport.changed': identityBodies.passportBody,
    'passports.imported': identityBodies.passportsBody,
    'scheme.changed': identityBodies.schemeBody,
    'trust.changed': identityBodies.trustBody,
  };
  const ofInsight: Readonly<Record<string, z.ZodType>> = {
    'membership.changed': insightBodies.membershipBody,
    'memberships.changed': z.object({ changes: z.array(insightBodies.membershipBody) }),
    'insight.carer.erased': registerEvents.carerErasedBody,
    'business.changed': insightBodies.businessBody,
    'redemption.recorded': insightBodies.redemptionBody,
    'check.recorded': insightBodies.checkBody,
    'scheme.changed': insightBodies.schemeBody,
    'offer.changed': insightBodies.offerBody,
  };
  const ofDirectory: Readonly<Record<string, z.ZodType>> = {
    'offer.changed': offerChange,
    'scheme.changed': schemeChange,
  };
  const known = { identity: ofIdentity, insight: ofInsight, directory: ofDirectory }[subgraph] ?? ofRegister;
  const schema = known[type] ?? known[type.slice(type.indexOf('.') + 1)];
  if (!schema) throw new Error(`no schema is known for ${type} at ${subgraph}`);
  return schema;
}

/**
 * Values of fields by their names. A body may refer to existing records, for which the consumer would otherwise wait.
 * The directory takes records of the sectors as they are stored.
 */
type Known = Readonly<Record<string, fc.Arbitrary<unknown>>>;

/** Returns whether a schema accepts a value. A transformation that throws counts as refusal. */
function takes(schema: z.ZodType, value: unknown): boolean {
  try {
    return schema.safeParse(value).success;
  } catch {
    return false;
  }
}

const texts = ['x', 'pp_1', 'SG1', 'E07000243', 'community', '1900-01-01', '2199-12-31', '2026-11-30', 'é'.repeat(200)];
const numbers = [1, 0, -1, 0.5, 45, 2_147_483_647, Number.MAX_SAFE_INTEGER, 1e300, -90, 180];

interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
}

const named = z.looseObject({ passportId: z.string() });
function identityOf(value: unknown): string {
  const passport = named.safeParse(value);
  return passport.success ? passport.data.passportId : JSON.stringify(value);
}

function isOptional(schema: z.ZodType): boolean {
  return (schema.def as unknown as Definition).type === 'optional';
}

/**
 * Returns values at the bounds of a schema. It omits values that a part refuses, so that the schema accepts whole
 * bodies.
 */
function within(schema: z.ZodType, known: Known): fc.Arbitrary<unknown> {
  const def = schema.def as unknown as Definition;
  const accepted = (values: readonly unknown[]) => {
    const taken = values.filter((value) => takes(schema, value));
    if (taken.length === 0) throw new Error(`none of the values is taken by a ${def.type}`);
    return fc.constantFrom(...taken);
  };
  switch (def.type) {
    case 'object': {
      const fields = Object.entries(def.shape ?? {});
      const values = fields.map(([name, field]): [string, fc.Arbitrary<unknown>] => [
        name,
        known[name] ?? within(field, known),
      ]);
      const required = fields.filter(([, field]) => !isOptional(field)).map(([name]) => name);
      return fc.record(Object.fromEntries(values), { requiredKeys: required });
    }
    case 'array':
      // One event never names a passport twice.
      return fc.uniqueArray(within(def.element ?? z.never(), known), { maxLength: 3, selector: identityOf });
    case 'optional':
    case 'nullable':
    case 'readonly':
      return within(def.innerType ?? z.never(), known);
    case 'pipe':
      return within(def.in ?? z.never(), known);
    case 'union':
      return fc.oneof(...(def.options ?? []).map((option) => within(option, known)));
    case 'enum':
      return accepted(Object.values(def.entries ?? {}));
    case 'literal':
      return accepted(def.values ?? []);
    case 'boolean':
      return fc.boolean();
    case 'number':
      return accepted(numbers);
    case 'string':
      return accepted(texts);
    default:
      throw new Error(`a body has a ${def.type}, for which this test makes no values`);
  }
}

describe('a body at the bounds of its schema', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await startTestHub({ demo: true });
  }, 120_000);
  afterAll(() => hub.close());

  async function knownTo(subgraph: string): Promise<Known> {
    const community = hub.storeOf('community').connection;
    const number = fc.uuid();
    if (subgraph === 'directory') {
      const [offers, schemes] = await Promise.all(
        ['offers', 'schemes'].map((name) => community.collection<{ _id: string }>(name).find({}).limit(20).toArray()),
      );
      const version = fc.constantFrom(1, 2, Number.MAX_SAFE_INTEGER);
      const newer = (records: readonly object[] = []) =>
        fc.tuple(fc.constantFrom(...records), version).map(([record, later]) => {
          // Only the sector stores the time of change.
          const { changedAt: _changedAt, ...reported } = record as { changedAt?: Date };
          return { ...reported, version: later };
        });
      return { offer: newer(offers), scheme: newer(schemes) };
    }
    const { connection } = hub.storeOf(subgraph);
    const scheme = await connection.collection<{ _id: string }>('schemes').findOne({});
    const row = { passportId: newId('pp'), carerRef: 'a-ref', issuedOn: '2026-11-01', validFrom: '2026-11-01' };
    const schemeId = scheme?._id ?? 'sc_any';
    const body = { schemeId, passports: [{ ...row, number: newId('n') }] };
    const type = registerImported(subgraph);
    if (hub.running(subgraph).consumers[type])
      await hub.running(subgraph).sink.apply({ id: newId('ev'), type, aggregate: 'known', at: hub.clock.read(), body });
    const area = fc.constantFrom('E07000243', 'E06000058', 'E10000015');
    return { passportId: fc.constant(row.passportId), schemeId: fc.constant(schemeId), number, area };
  }

  it.each(registry.map(({ subgraph }) => subgraph.name))(
    'is applied by every consumer of %s',
    async (name) => {
      const running = hub.running(name);
      const known = await knownTo(name);
      for (const type of Object.keys(running.consumers)) {
        const schema = schemaOf(name, type);
        await fc.assert(
          fc.asyncProperty(within(schema, known), async (body) => {
            fc.pre(takes(schema, body));
            await running.sink.apply({ id: newId('ev'), type, aggregate: newId('ag'), at: hub.clock.read(), body });
          }),
          { numRuns: 25, seed: 20_261_130, endOnFailure: true },
        );
      }
    },
    120_000,
  );
});
