import fc from 'fast-check';
import { madeUpRegister } from '../../bench/made-up-people';
import { blockingKeys, linkRegister, standardise, weigh, type Person } from '../../subgraphs/identity/services/linkage';
import { compare } from '../../subgraphs/identity/services/linkage/compare';
import { seededRandom } from '../../subgraphs/identity/services/linkage/random';

const register = madeUpRegister(600, 11);
const linked = linkRegister(register);

function shuffled<T>(list: readonly T[], seed: number): T[] {
  const random = seededRandom(seed);
  return list
    .map((entry) => ({ entry, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ entry }) => entry);
}

it('learns what a register is like without being told who is who', () => {
  const { probabilities, householdPairs } = linked.model;
  expect(probabilities.givenName.m[0]).toBeGreaterThan(0.75);
  expect(probabilities.dateOfBirth.m[0]).toBeGreaterThan(0.8);
  expect(probabilities.dateOfBirth.u[0]).toBeLessThan(0.0002);
  expect(householdPairs).toBeGreaterThan(0.5);
  for (const { m, u } of Object.values(probabilities)) {
    expect(Math.min(...m, ...u)).toBeGreaterThan(0);
    expect(m.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 1);
  }
});

it('keeps no name that fewer than five bear', () => {
  const { givenName, familyName } = linked.model.terms;
  expect(Math.min(...givenName.counts.values(), ...familyName.counts.values())).toBeGreaterThanOrEqual(5);
});

it('gives the same answer for the same seed, and nearly the same for another', () => {
  expect(linkRegister(register, { seed: 20_240_406 })).toEqual(linked);
  expect(linkRegister(register, { seed: 1 }).people).not.toHaveLength(register.length);
});

it('does not depend on the order of the records', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      expect(linkRegister(shuffled(register, seed))).toEqual(linked);
    }),
    { seed: 4, numRuns: 2 },
  );
});

it('has every record in one person', () => {
  expect(linked.people.flat().sort()).toEqual(register.map(({ id }) => id).sort());
});

it('keeps apart what a person has said is not the same, also where a third record agrees with both', () => {
  const three = linked.people.find((ids) => ids.length === 3);
  const [one = '', other = ''] = three ?? [];
  const apart = linkRegister(register, { notTheSame: [[other, one]] });
  expect(three).toHaveLength(3);
  expect(apart.people.filter((ids) => ids.includes(one) && ids.includes(other))).toEqual([]);
  expect(apart.peopleIfConfirmed.filter((ids) => ids.includes(one) && ids.includes(other))).toEqual([]);
});

const field = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
const name = fc.oneof(
  fc.constantFrom('Gwendolyn', 'Gwen', 'Jack', 'Jake', 'Okafor', "O'Brien", 'Smith-Jones', 'J'),
  fc.string(),
);
const person: fc.Arbitrary<Person> = fc.record({
  id: fc.uuid(),
  givenName: field(name),
  familyName: field(name),
  dateOfBirth: field(fc.constantFrom('1956-03-04', '1956-04-03', '1960-01-01', '19560314', 'soon')),
  addressLine: field(fc.constantFrom('14 Chapel Lane', '14 Chappel Ln', '41 Chapel Lane', 'The Lodge')),
  town: field(fc.constantFrom('Ware', 'Wares', 'Poole')),
  postcode: field(fc.constantFrom('SG12 9QR', 'SG12 9QB', 'BH15 2AB', '2119', '?')),
  email: field(fc.constantFrom('gwen.okafor@example.org', 'gwen.okafor@exmaple.org', 'x', '@')),
  phone: field(fc.constantFrom('07700 900123', '+447700900128', '12', 'ask')),
  nhsNumber: field(fc.constantFrom('9990000018', '9990000026', '9990000017', '123')),
});

describe('for any two records', () => {
  it('comparing is symmetric', () => {
    fc.assert(
      fc.property(person, person, (one, other) => {
        const [a, b] = [standardise(one), standardise(other)];
        expect(compare(a, b)).toEqual(compare(b, a));
        expect(weigh(linked.model, a, b)).toEqual(weigh(linked.model, b, a));
      }),
      { seed: 4, numRuns: 1_000 },
    );
  });

  it('a record agrees with itself in everything it has, and shares its own keys', () => {
    fc.assert(
      fc.property(person, (one) => {
        const a = standardise(one);
        expect(Object.values(compare(a, a)).filter((level) => level === 'different' || level === 'conflict')).toEqual(
          [],
        );
        expect(new Set(blockingKeys(a)).size).toBe(blockingKeys(a).length);
      }),
      { seed: 4, numRuns: 500 },
    );
  });
});
