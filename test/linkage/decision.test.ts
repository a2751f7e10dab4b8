import { madeUpRegister } from '../../bench/made-up-people';
import {
  decide,
  linkRegister,
  standardise,
  weigh,
  type KnownPerson,
  type Person,
} from '../../subgraphs/identity/services/linkage';

const { model } = linkRegister(madeUpRegister(4_000, 7));

const gwen = {
  givenName: 'Gwendolyn',
  familyName: 'Okafor',
  dateOfBirth: '1951-03-12',
  addressLine: '14 Chapel Lane',
  town: 'Ware',
  postcode: 'SG12 9QR',
  email: 'gwen.okafor@example.org',
};
const record = (person: Partial<Person>, id = 'record'): KnownPerson['records'][number] =>
  standardise({ ...person, id });
const known = (id: string, ...people: Partial<Person>[]): KnownPerson => ({
  id,
  records: people.map((person, index) => record(person, `${id}-${String(index)}`)),
});

it('a record that agrees with nobody is new', () => {
  expect(decide(model, record(gwen), [])).toEqual({ state: 'new' });
  expect(decide(model, record(gwen), [known('somebody', { givenName: 'Rhys', familyName: 'Morgan' })])).toEqual({
    state: 'new',
  });
});

it('a record that agrees with one person in all that matters is linked, by the record of theirs that agrees best', () => {
  const decision = decide(model, record({ ...gwen, givenName: 'Gwen' }), [
    known('carer', { ...gwen, postcode: 'BH15 2AB', town: 'Poole', addressLine: '2 Quay Road' }, gwen),
  ]);
  expect(decision).toMatchObject({ state: 'certain', match: { known: { id: 'carer' }, record: { id: 'carer-1' } } });
});

it('shows a registrar each field with its weight, which add up', () => {
  const { evidence, prior, weight, probability, doubts } = weigh(
    model,
    record({ ...gwen, dateOfBirth: undefined }),
    record({ ...gwen, givenName: 'Gwen', email: 'g.morgan@example.org' }),
  );
  expect(evidence.map(({ field, level, weight: bits }) => [field, level, Math.sign(bits)])).toEqual([
    ['givenName', 'form of one name', 1],
    ['familyName', 'same', 1],
    ['nameOrder', 'as written', -1],
    ['address', 'same', 1],
    ['town', 'same', 1],
    ['postcode', 'same', 1],
    ['email', 'different', -1],
    ['household', 'a relative would agree too', -1],
  ]);
  expect(evidence.reduce((sum, line) => sum + line.weight, prior)).toBeCloseTo(weight, 9);
  expect(probability).toBeCloseTo(1 / (1 + 2 ** -weight), 12);
  expect(doubts).toEqual(['no date of birth']);
});

it('agreeing in a rare name weighs more than in a common one', () => {
  const weightOf = (familyName: string): number =>
    weigh(model, record({ familyName }), record({ familyName })).evidence.find(({ field }) => field === 'familyName')
      ?.weight ?? 0;
  expect(weightOf('Llewelyn-Featherstonehaugh')).toBeGreaterThan(weightOf('Smith') + 2);
});

it('where two known people fit, a person sees both, the likelier first', () => {
  const decision = decide(model, record(gwen), [
    known('b', { ...gwen, givenName: 'Gwen', email: undefined }),
    known('a', gwen),
    known('c', { ...gwen, givenName: 'Rhys', dateOfBirth: '1949-10-27', email: undefined }),
  ]);
  expect(decision.state === 'several' && decision.matches.map((match) => match.known.id)).toEqual(['a', 'b']);
});

it('is not linked to somebody of whom a person has said that it is not the same', () => {
  expect(decide(model, record(gwen), [known('carer', gwen)], new Set(['carer']))).toEqual({ state: 'new' });
});

it('one record with another NHS number keeps the whole person out of the question', () => {
  const carer = known('carer', { ...gwen, nhsNumber: '999 000 0026' }, gwen);
  expect(decide(model, record({ ...gwen, nhsNumber: '999 000 0018' }), [carer])).toEqual({ state: 'new' });
});

it('one valid NHS number answers a doubt', () => {
  const number = { nhsNumber: '999 000 0018' };
  expect(
    decide(model, record({ ...gwen, ...number, familyName: 'Pritchard' }), [known('carer', { ...gwen, ...number })])
      .state,
  ).toBe('certain');
});

it('somebody with ten records already is suspicious enough for a person to look', () => {
  const nine = known('carer', ...Array.from({ length: 9 }, () => gwen));
  const ten = known('carer', ...Array.from({ length: 10 }, () => gwen));
  expect(decide(model, record(gwen), [nine]).state).toBe('certain');
  expect(decide(model, record(gwen), [ten]).state).toBe('probable');
});
