import type { Person } from '../subgraphs/identity/services/linkage';
import { seededRandom } from '../subgraphs/identity/services/linkage/random';

/** A record with its true person, which a real register never has. */
export interface MadeUpRecord extends Person {
  readonly whose: number;
}

interface Household {
  readonly familyName: string;
  readonly addressLine: string;
  readonly town: string;
  readonly postcode: string;
  readonly phone: string;
}

const GIVEN_NAMES =
  `Margaret Susan John David Mary Patricia Christine Michael Peter Janet Robert Elizabeth Linda Anne Barbara James Jean
Carol William Sheila Brian Ann Jacqueline Paul Dorothy Richard Kathleen Thomas Pauline Alan Joan Stephen Maureen Helen Andrew
Sarah Julie Karen Anthony Pamela Mark Angela Jennifer Sandra Kenneth Judith Ian Diane Deborah Gillian Keith Valerie Kevin
Joyce Marion Rosemary Lesley Sylvia Emma Claire Nicola Joanne Alison Rebecca Lisa Michelle Samantha Rachel Amanda Laura Lucy Chloe
Charlotte Emily Jessica Hannah Daniel Matthew Joshua Jack Thomas Samuel Oliver Harry George Charlie Alfie Mohammed Aisha Fatima
Amina Yusuf Ahmed Priya Anita Raj Sunita Agnieszka Piotr Krzysztof Ewa Gareth Rhys Sian Angharad Bronwen Dylan Fiona Hamish
Ailsa Mairi Siobhan Niamh Declan Connor Gwendolyn Winifred Edith Florence Hilda Ivy Mabel Olive Ethel Doris Albert Ernest
Wilfred Stanley Cyril Norman Leonard Reginald Chinedu Ngozi Kwame Abena Oluwaseun Temitope Wei Mei Hiroko Svetlana Dmitri`.split(
    /\s+/,
  );
/** None of these stands in the lists above, so that no twin has the other's name. */
const TWIN_NAMES = ['Jayden', 'Kayleigh', 'Imogen', 'Toby', 'Zara', 'Hugo'];
const SHORT_FORMS = new Map(
  Object.entries({
    Margaret: 'Maggie',
    Susan: 'Sue',
    David: 'Dave',
    Patricia: 'Pat',
    Christine: 'Chris',
    Michael: 'Mick',
    Robert: 'Bob',
    Elizabeth: 'Liz',
    Barbara: 'Babs',
    James: 'Jim',
    William: 'Bill',
    Jacqueline: 'Jackie',
    Richard: 'Dick',
    Thomas: 'Tom',
    Stephen: 'Steve',
    Andrew: 'Andy',
    Anthony: 'Tony',
    Pamela: 'Pam',
    Angela: 'Angie',
    Jennifer: 'Jenny',
    Kenneth: 'Ken',
    Deborah: 'Debbie',
    Gillian: 'Gill',
    Rebecca: 'Becky',
    Samantha: 'Sam',
    Matthew: 'Matt',
    Joshua: 'Josh',
    Peter: 'Pete',
  }),
);
const FAMILY_NAMES =
  `Smith Jones Taylor Brown Williams Wilson Johnson Davies Patel Robinson Wright Thompson Evans Walker White Roberts
Green Hall Wood Jackson Clarke Khan Ali Hussain Ahmed Singh Kaur Begum Lewis Harris Thomas Cooper Hill Ward Turner Martin Morris
Moore Clark Lee King Baker Harrison Morgan Allen James Scott Phillips Watson Davis Parker Bennett Price Griffiths Young Mitchell
Kelly Cook Carter Richardson Bailey Collins Bell Shaw Murphy Miller Cox Marshall Simpson Anderson Ellis Adams Chapman Foster
Mason Gray Rogers Palmer Powell Hunt Mills Holmes Webb Matthews Russell Barnes Knight Butler Fisher Stevens Pearson Dixon
Murray Graham Reynolds Campbell Fletcher MacDonald O'Brien O'Connor Ryan Nowak Kowalski Okafor Mensah Adeyemi Nguyen Chen`.split(
    /\s+/,
  );
const NAME_STARTS =
  'Ash Brad Chat Dun Ever Farn Garth Hart Ingle Kirk Lang Mid Nor Ox Pres Rad Stan Thorn Under Wet'.split(' ');
const NAME_MIDDLES = ['', 'er', 'ing', 'ley', 'al', 'en'];
const NAME_ENDS = 'by combe dale field ford ham ley more shaw stead ston ton wick worth wood well'.split(' ');
const STREETS =
  'Station Church Park Victoria Green Manor Queen Grange Albert Mill School Chapel North South West York'.split(' ');
const STREET_KINDS = ['Road', 'Street', 'Avenue', 'Close', 'Lane', 'Drive'];
const TOWNS =
  'Hertford Ware Stevenage Watford Hitchin Letchworth Bournemouth Poole Dorchester Weymouth Leeds Wakefield Norwich Truro'.split(
    ' ',
  );
const POSTCODE_AREAS = 'SG AL WD BH DT LS WF NR TR CB'.split(' ');
const MAIL_HOSTS = ['gmail.com', 'hotmail.co.uk', 'btinternet.com', 'outlook.com', 'yahoo.co.uk', 'sky.com'];
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/**
 * Returns a register with this number of rows: households of couples, children, twins (one birth in sixty-five) and
 * some fathers and sons of one name. About a third of the people have more than one row, with the errors of busy
 * clerks.
 */
export function madeUpRegister(rows: number, seed: number): MadeUpRecord[] {
  const random = seededRandom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const chance = (probability: number): boolean => random() < probability;
  const pick = (list: readonly string[]): string => list[below(list.length)] ?? '';
  /** The first of a list are the commonest, as with real names. */
  const pickCommon = (list: readonly string[]): string => list[Math.floor(list.length * random() ** 2)] ?? '';
  const digits = (count: number): string => Array.from({ length: count }, () => below(10)).join('');

  const familyName = (): string =>
    chance(0.6) ? pickCommon(FAMILY_NAMES) : pick(NAME_STARTS) + pick(NAME_MIDDLES) + pick(NAME_ENDS);
  const dateIn = (from: number, to: number): string => {
    const pad = (value: number): string => String(value).padStart(2, '0');
    return `${String(from + below(to - from))}-${pad(1 + below(12))}-${pad(1 + below(28))}`;
  };
  const address = (): Omit<Household, 'familyName'> => ({
    addressLine: `${String(1 + below(150))} ${pick(STREETS)} ${pick(STREET_KINDS)}`,
    town: pickCommon(TOWNS),
    postcode: `${pick(POSTCODE_AREAS)}${String(1 + below(20))} ${String(below(10))}${pick([...'ABDEFGHJ'])}${pick([...'LNPQRSTU'])}`,
    phone: `01${digits(9)}`,
  });

  const records: MadeUpRecord[] = [];
  let people = 0;
  const write = (person: Omit<Person, 'id'>): void => {
    const whose = people++;
    const copies = chance(0.33) ? 2 + (chance(0.2) ? 1 : 0) : 1;
    for (let copy = 0; copy < copies; copy++) {
      const written = copy === 0 ? person : withErrors(person);
      records.push({ ...written, id: `${String(whose).padStart(6, '0')}-${String(copy)}`, whose });
    }
  };
  const ownContact = (givenName: string, home: Household): Pick<Person, 'email' | 'phone'> => ({
    email: chance(0.6)
      ? `${givenName}.${home.familyName}${digits(2)}@${pick(MAIL_HOSTS)}`.toLowerCase().replace("'", '')
      : undefined,
    phone: chance(0.5) ? `07${digits(9)}` : home.phone,
  });
  const member = (home: Household, givenName: string, dateOfBirth: string): void => {
    write({ ...home, givenName, dateOfBirth, ...ownContact(givenName, home) });
  };

  function withErrors(person: Omit<Person, 'id'>): Omit<Person, 'id'> {
    let changed = { ...person };
    if (chance(0.1)) changed = { ...changed, givenName: SHORT_FORMS.get(changed.givenName ?? '') ?? changed.givenName };
    if (chance(0.08)) changed = { ...changed, givenName: misspelt(changed.givenName) };
    if (chance(0.08)) changed = { ...changed, familyName: misspelt(changed.familyName) };
    if (chance(0.02)) changed = { ...changed, familyName: familyName() };
    if (chance(0.02)) changed = { ...changed, givenName: changed.familyName, familyName: changed.givenName };
    if (chance(0.03)) changed = { ...changed, dateOfBirth: oneDigitWrong(changed.dateOfBirth) };
    if (chance(0.02)) changed = { ...changed, dateOfBirth: dayAndMonthSwapped(changed.dateOfBirth) };
    if (chance(0.12)) changed = { ...changed, ...address() };
    if (chance(0.3)) changed = { ...changed, email: undefined };
    if (chance(0.25)) changed = { ...changed, phone: undefined };
    if (chance(0.05)) changed = { ...changed, dateOfBirth: undefined };
    if (chance(0.02)) changed = { ...changed, givenName: changed.givenName?.slice(0, 1) };
    return changed;
  }
  function misspelt(name: string | undefined): string | undefined {
    if (name === undefined) return undefined;
    const at = 1 + below(name.length - 1);
    const kind = below(3);
    if (kind === 0) return name.slice(0, at) + name.slice(at + 1);
    if (kind === 1) return name.slice(0, at) + pick([...LETTERS]) + name.slice(at + 1);
    return name.slice(0, at - 1) + name.charAt(at) + name.charAt(at - 1) + name.slice(at + 1);
  }
  function oneDigitWrong(date: string | undefined): string | undefined {
    const at = [3, 5, 6, 8, 9][below(5)] ?? 3;
    return date === undefined ? undefined : date.slice(0, at) + digits(1) + date.slice(at + 1);
  }
  function dayAndMonthSwapped(date: string | undefined): string | undefined {
    const [year, month, day] = date?.split('-') ?? [];
    return Number(day) <= 12 ? `${year ?? ''}-${day ?? ''}-${month ?? ''}` : date;
  }

  while (records.length < rows) {
    const home: Household = { familyName: familyName(), ...address() };
    const parent = pickCommon(GIVEN_NAMES);
    const parentBirth = dateIn(1930, 1985);
    member(home, parent, parentBirth);
    if (chance(0.2)) member(home, pickCommon(GIVEN_NAMES), dateIn(1930, 1985));
    if (chance(0.15)) {
      const birth = dateIn(1986, 2014);
      member(home, chance(0.05) ? parent : pickCommon(GIVEN_NAMES), birth);
      if (chance(1 / 65)) member(home, pick(TWIN_NAMES), birth);
    }
  }
  return records.slice(0, rows);
}
