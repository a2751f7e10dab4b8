import { compare, type Agreement } from '../../subgraphs/identity/services/linkage/compare';
import { levelIndexes, patternOf } from '../../subgraphs/identity/services/linkage/pattern';
import { standardise, type Person } from '../../subgraphs/identity/services/linkage';

function agreement(one: Partial<Person>, other: Partial<Person>): Agreement {
  return compare(standardise({ ...one, id: '1' }), standardise({ ...other, id: '2' }));
}

describe('given names', () => {
  it.each([
    ['Siân', 'SIAN', 'same'],
    ["D'Arcy", 'Darcy', 'same'],
    ['Mrs Margaret', 'Margaret', 'same'],
    ['Bill', 'William', 'form of one name'],
    ['Catherine', 'Kathryn', 'form of one name'],
    ['Muhammad', 'Mohamed', 'form of one name'],
    ['Margaret', 'Margarte', 'close'],
    ['Gwendolyn', 'Gwendlyn', 'close'],
    ['Mary Jane', 'Mary', 'part the same'],
    ['M', 'Margaret', 'initial only'],
    ['Alfie', 'Freddie', 'alike'],
    ['Jack', 'Jake', 'different'],
    ['Daniel', 'Danielle', 'different'],
    ['Margaret', 'Susan', 'different'],
    ['B', 'Margaret', 'different'],
  ])('%s and %s: %s', (one, other, level) => {
    expect(agreement({ givenName: one }, { givenName: other }).givenName).toBe(level);
  });
});

describe('family names', () => {
  it.each([
    ["O'Brien", 'OBRIEN', 'same'],
    ['Pritchard', 'Prichard', 'close'],
    ['Okafor', 'Okafro', 'close'],
    ['Smith-Jones', 'Jones', 'part the same'],
    ['Philips', 'Fillipps', 'alike'],
    ['Pritchard', 'Okafor', 'different'],
  ])('%s and %s: %s', (one, other, level) => {
    expect(agreement({ familyName: one }, { familyName: other }).familyName).toBe(level);
  });
});

it('finds names that were filled in the wrong way round', () => {
  expect(
    agreement({ givenName: 'Rhys', familyName: 'Morgan' }, { givenName: 'Morgan', familyName: 'Rhys' }),
  ).toMatchObject({ givenName: 'same', familyName: 'same', nameOrder: 'swapped' });
  expect(agreement({ givenName: 'Rhys', familyName: 'Morgan' }, { familyName: 'Rhys' })).toMatchObject({
    givenName: 'same',
    familyName: null,
    nameOrder: 'swapped',
  });
});

describe('dates of birth', () => {
  it.each([
    ['1956-03-04', '04/03/1956', 'same'],
    ['19560304', '1956-03-04', 'same'],
    ['1956-03-04', '1956-04-03', 'day and month swapped'],
    ['1956-03-04', '1956-03-14', 'one digit different'],
    ['1956-03-04', '1965-03-04', 'one digit different'],
    ['1956-03-04', '1957-03-05', 'two digits different'],
    ['1956-03-04', '1956-11-27', 'same year'],
    ['1956-03-04', '1982-11-27', 'different'],
    ['1960-01-01', '1960-01-01', '1 January of one year'],
    ['1960-01-01', '1960-10-01', 'same year'],
  ])('%s and %s: %s', (one, other, level) => {
    expect(agreement({ dateOfBirth: one }, { dateOfBirth: other }).dateOfBirth).toBe(level);
  });
});

describe('where people live and how to reach them', () => {
  it.each([
    ['sg12 9qr', 'SG129QR', 'same'],
    ['SG12 9QR', 'SG12 9QB', 'one character different'],
    ['SG12 9QR', 'SG12 7LP', 'same outward part'],
    ['SG12 9QR', 'BH15 2AB', 'different'],
  ])('the postcodes %s and %s: %s', (one, other, level) => {
    expect(agreement({ postcode: one }, { postcode: other }).postcode).toBe(level);
  });

  it.each([
    ['14 Chapel Lane', '14 chapel ln.', 'same'],
    ['14 Chapel Lane', '14 Chappel Lane', 'close'],
    ['14 Chapel Lane', '41 Chapel Lane', 'same street'],
    ['14 Chapel Lane', '14 Queen Street', 'different'],
  ])('the addresses %s and %s: %s', (one, other, level) => {
    expect(agreement({ addressLine: one }, { addressLine: other }).address).toBe(level);
  });

  it.each([
    ['gwen.okafor@example.org', 'Gwen.Okafor@Example.org ', 'same'],
    ['gwen.okafor@example.org', 'gwen.okafor@exmaple.org', 'close'],
    ['gwen.okafor@example.org', 'gwen.okafor@btinternet.com', 'same mailbox name'],
    ['info@example.org', 'info@btinternet.com', 'different'],
  ])('the e-mail addresses %s and %s: %s', (one, other, level) => {
    expect(agreement({ email: one }, { email: other }).email).toBe(level);
  });

  it.each([
    ['07700 900123', '+44 7700 900 123', 'same'],
    ['07700 900123', '07700 900128', 'one digit different'],
    ['07700 900123', '01920 460123', 'different'],
  ])('the telephone numbers %s and %s: %s', (one, other, level) => {
    expect(agreement({ phone: one }, { phone: other }).phone).toBe(level);
  });
});

describe('NHS numbers', () => {
  it.each([
    ['943 476 5919', '9434765919', 'same'],
    ['943 476 5919', '999 000 0018', 'conflict'],
    ['943 476 5919', '943 476 5918', 'one digit different'],
    ['943 476 5918', '943 476 5918', 'same, fails its check'],
    ['943 476 5919', '999 000 0017', 'one fails its check'],
  ])('%s and %s: %s', (one, other, level) => {
    expect(agreement({ nhsNumber: one }, { nhsNumber: other }).nhsNumber).toBe(level);
  });
});

it('says nothing of a field that either record lacks, or that holds a placeholder', () => {
  const full = { givenName: 'Rhys', familyName: 'Morgan', dateOfBirth: '1956-03-04', email: 'rhys@example.org' };
  expect(Object.values(agreement(full, {}))).toEqual(Array(10).fill(null));
  expect(agreement({ givenName: 'Baby' }, { givenName: 'Baby' }).givenName).toBeNull();
});

it('packs an agreement into one number and back', () => {
  const packed = patternOf(
    agreement({ givenName: 'Bill', postcode: 'SG12 9QR' }, { givenName: 'William', postcode: 'SG12 7LP' }),
  );
  //                                   given  family order birth address town postcode email phone NHS
  expect(levelIndexes(packed)).toEqual([1, null, 0, null, null, null, 2, null, null, null]);
});
