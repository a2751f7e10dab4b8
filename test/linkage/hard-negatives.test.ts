import { madeUpRegister } from '../../bench/made-up-people';
import {
  decide,
  linkRegister,
  standardise,
  startingModel,
  weigh,
  type Decision,
  type LinkageModel,
  type Person,
} from '../../subgraphs/identity/services/linkage';

// Pairs of people (or of one person's records that the matcher must not link alone) that look alike.
// A registrar must look before any of them is linked, whatever the model learned from the register.

const learnt = linkRegister(madeUpRegister(4_000, 7)).model;
const models: [string, LinkageModel][] = [
  ['a register nobody has imported yet', startingModel()],
  ['a register of 4,000', learnt],
  ['a register that seems to hold no families', { ...learnt, householdPairs: 0.02 }],
];

const home = {
  familyName: 'Okafor',
  addressLine: '14 Chapel Lane',
  town: 'Ware',
  postcode: 'SG12 9QR',
  phone: '01920 460123',
} satisfies Partial<Person>;

function decisionBetween(model: LinkageModel, known: Partial<Person>, arriving: Partial<Person>): Decision {
  const record = standardise({ ...known, id: 'known' });
  return decide(model, standardise({ ...arriving, id: 'new' }), [{ id: 'carer', records: [record] }]);
}

describe.each(models)('with %s', (_, model) => {
  it.each([
    ['Jack', 'Jake'],
    ['Alfie', 'Freddie'],
    ['Ella', 'Emma'],
    ['Mia', 'Tia'],
    ['Tim', 'Tom'],
    ['Daniel', 'Danielle'],
    ['Oliver', 'Olivia'],
    ['Aaron', 'Arran'],
    ['Jayden', 'Jaydon'],
    ['Chinedu', 'Chinenye'],
    ['Temitope', 'Temilade'],
  ])('the twins %s and %s are not linked', (one, other) => {
    const born = { ...home, dateOfBirth: '2011-05-17' };
    const decision = decisionBetween(model, { ...born, givenName: one }, { ...born, givenName: other });
    expect(decision.state).not.toBe('certain');
  });

  it('nor are twins of whom a parent gave one e-mail address for both', () => {
    const born = { ...home, dateOfBirth: '2011-05-17', email: 'ngozi.okafor@example.org' };
    const decision = decisionBetween(model, { ...born, givenName: 'Mia' }, { ...born, givenName: 'Mya' });
    expect(decision.state).not.toBe('certain');
  });

  it('a father and a son of one name at one address are not linked', () => {
    const named = { ...home, givenName: 'Gareth' };
    const birthdays = [
      ['1951-03-12', '1979-11-02'],
      ['1951-03-12', '1971-03-12'], // one digit differs
      ['1948-07-30', '1984-07-30'], // two digits swapped
      ['1951-01-01', '1979-01-01'],
    ];
    for (const [father, son] of birthdays) {
      const decision = decisionBetween(model, { ...named, dateOfBirth: father }, { ...named, dateOfBirth: son });
      expect([father, son, decision.state]).not.toContain('certain');
    }
  });

  it('nor if nobody wrote down when the son was born', () => {
    const named = { ...home, givenName: 'Gareth' };
    expect(decisionBetween(model, { ...named, dateOfBirth: '1951-03-12' }, named).state).toBe('probable');
  });

  it('husband and wife are two people, and nobody is bothered with the question', () => {
    const husband = { ...home, givenName: 'Chinedu', dateOfBirth: '1952-08-21' };
    const wife = { ...home, givenName: 'Margaret', dateOfBirth: '1955-02-03' };
    expect(decisionBetween(model, husband, wife)).toEqual({ state: 'new' });
  });

  it('a woman who married is put before a person, neither linked nor lost', () => {
    const before = { givenName: 'Angharad', dateOfBirth: '1984-09-23', email: 'angharad84@example.org' };
    const decision = decisionBetween(
      model,
      { ...home, ...before, familyName: 'Pritchard' },
      { ...home, ...before, familyName: 'Okafor' },
    );
    expect(decision).toMatchObject({
      state: 'probable',
      match: { comparison: { doubts: ['different family names'] } },
    });
  });

  it('and so is one who took a new name and kept her telephone, but moved', () => {
    const who = { givenName: 'Angharad', dateOfBirth: '1984-09-23', phone: '07700 900123' };
    const decision = decisionBetween(
      model,
      { ...who, familyName: 'Pritchard', postcode: 'SG12 9QR', town: 'Ware' },
      { ...who, familyName: 'Okafor', postcode: 'BH15 2AB', town: 'Poole' },
    );
    expect(decision.state).toBe('probable');
  });

  it('two people of a common name whose birthdays are each other with day and month swapped are not linked', () => {
    const name = { givenName: 'Susan', familyName: 'Smith' };
    const decision = decisionBetween(
      model,
      { ...name, dateOfBirth: '1956-03-04', postcode: 'SG12 9QR', town: 'Ware' },
      { ...name, dateOfBirth: '1956-04-03', postcode: 'BH15 2AB', town: 'Poole' },
    );
    expect(decision.state).not.toBe('certain');
  });

  it('two people of one name who are both said to be born on 1 January are not linked', () => {
    const who = { givenName: 'Ahmed', familyName: 'Hussain', dateOfBirth: '1960-01-01', town: 'Leeds' };
    expect(decisionBetween(model, { ...who, postcode: 'LS7 4AB' }, { ...who, postcode: 'LS8 3PQ' }).state).not.toBe(
      'certain',
    );
    expect(decisionBetween(model, { ...who, postcode: 'LS7 4AB' }, { ...who, postcode: 'LS7 4AB' }).state).not.toBe(
      'certain',
    );
  });

  it.each(['Baby', 'Baby Girl', 'Twin 1', 'Infant', 'Unknown'])('a child registered as "%s" is nobody yet', (name) => {
    const born = { ...home, dateOfBirth: '2024-02-11' };
    expect(decisionBetween(model, { ...born, givenName: name }, { ...born, givenName: 'Oliver' }).state).not.toBe(
      'certain',
    );
    expect(decisionBetween(model, { ...born, givenName: name }, { ...born, givenName: name }).state).not.toBe(
      'certain',
    );
  });

  it('an initial could be either twin', () => {
    const born = { ...home, dateOfBirth: '2011-05-17' };
    expect(decisionBetween(model, { ...born, givenName: 'J' }, { ...born, givenName: 'Jack' }).state).toBe('probable');
  });

  it('two valid NHS numbers keep two records apart that agree in all else', () => {
    const who = { ...home, givenName: 'Gareth', dateOfBirth: '1951-03-12', email: 'g.okafor@example.org' };
    expect(
      decisionBetween(model, { ...who, nhsNumber: '999 000 0018' }, { ...who, nhsNumber: '999 000 0026' }),
    ).toEqual({ state: 'new' });
  });

  it("a mother's NHS number on her child's record does not make them one", () => {
    const number = { nhsNumber: '999 000 0018' };
    const mother = { ...home, ...number, givenName: 'Ngozi', dateOfBirth: '1981-06-08' };
    const child = { ...home, ...number, givenName: 'Mia', dateOfBirth: '2011-05-17' };
    expect(decisionBetween(model, mother, child).state).not.toBe('certain');
  });

  it('and yet the same person with an ordinary slip is linked', () => {
    const who = { ...home, givenName: 'Gwendolyn', dateOfBirth: '1951-03-12', email: 'gwen.okafor@example.org' };
    expect(decisionBetween(model, who, { ...who, givenName: 'Gwen' }).state).toBe('certain');
    expect(decisionBetween(model, who, { ...who, familyName: 'Okafro' }).state).toBe('certain');
    expect(decisionBetween(model, who, { ...who, dateOfBirth: '1951-12-03', phone: undefined }).state).toBe('certain');
  });
});

describe('a registrar is told why a machine did not trust itself', () => {
  const who = { ...home, givenName: 'Gareth', dateOfBirth: '1951-03-12', email: 'gareth.okafor@example.org' };
  it.each<[string, Partial<Person>, Partial<Person>]>([
    ['different given names', { ...who, givenName: 'Jack' }, { ...who, givenName: 'Jake' }],
    ['no given name', who, { ...who, givenName: 'G' }],
    ['no given name', who, { ...who, givenName: undefined }],
    ['different family names', who, { ...who, familyName: 'Pritchard' }],
    ['no date of birth', who, { ...who, dateOfBirth: undefined }],
    ['different dates of birth', who, { ...who, dateOfBirth: '1979-11-02' }],
    ['a generation apart', who, { ...who, dateOfBirth: '1971-03-12' }],
    ['1 January', { ...who, dateOfBirth: '1951-01-01' }, { ...who, dateOfBirth: '1951-01-01' }],
    ['placeholder name', { ...who, familyName: 'Unknown' }, who],
  ])('%s', (doubt, one, other) => {
    const { doubts } = weigh(learnt, standardise({ ...one, id: '1' }), standardise({ ...other, id: '2' }));
    expect(doubts).toEqual([doubt]);
  });

  it("one NHS number answers one doubt, and not that a mother's stands on her child's record", () => {
    const number = { ...who, nhsNumber: '999 000 0018' };
    const doubtsWith = (other: Partial<Person>): readonly string[] =>
      weigh(learnt, standardise({ ...number, id: '1' }), standardise({ ...number, ...other, id: '2' })).doubts;
    expect(doubtsWith({ familyName: 'Pritchard' })).toEqual([]);
    expect(doubtsWith({ givenName: 'Mia', dateOfBirth: '2011-05-17' })).toEqual([
      'different given names',
      'different dates of birth',
    ]);
  });

  it('two names that no list holds are two names once enough people of the register bear each', () => {
    const [one, other] = ['Kaelan', 'Kaelen'].map((givenName) => standardise({ ...who, givenName, id: givenName }));
    if (one === undefined || other === undefined) throw new Error('two names make two people');
    expect(weigh(learnt, one, other).doubts).toEqual([]);
    const counts = new Map([
      ['kaelan', 5],
      ['kaelen', 6],
    ]);
    const terms = { ...learnt.terms, givenName: { records: 4_000, counts } };
    expect(weigh({ ...learnt, terms }, one, other).doubts).toEqual(['different given names']);
  });
});

it('a whole street of such people is linked to nobody', () => {
  const families = ['Okafor', 'Pritchard', 'Nowak', 'Begum'].flatMap((familyName, position): Person[] => {
    const house = {
      ...home,
      familyName,
      addressLine: `${String(position + 1)} Chapel Lane`,
      phone: `0192046012${String(position)}`,
    };
    return [
      { ...house, id: `${familyName} father`, givenName: 'Gareth', dateOfBirth: '1951-03-12' },
      { ...house, id: `${familyName} son`, givenName: 'Gareth', dateOfBirth: '1979-11-02' },
      { ...house, id: `${familyName} twin 1`, givenName: 'Jack', dateOfBirth: '2011-05-17' },
      { ...house, id: `${familyName} twin 2`, givenName: 'Jake', dateOfBirth: '2011-05-17' },
      { ...house, id: `${familyName} baby`, givenName: 'Baby', dateOfBirth: '2024-02-11' },
      { ...house, id: `${familyName} baby's twin`, givenName: 'Baby', dateOfBirth: '2024-02-11' },
    ];
  });
  const linked = linkRegister(families);
  expect(linked.people).toHaveLength(families.length);
  expect(linked.pairs.filter(({ state }) => state === 'certain')).toEqual([]);
});
