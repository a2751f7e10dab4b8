/**
 * How well two people agree in each field, from best to worst. The last level is always plain disagreement.
 * The words are what a registrar reads as evidence.
 */
export const LEVELS = {
  givenName: ['same', 'form of one name', 'close', 'part the same', 'initial only', 'alike', 'different'],
  familyName: ['same', 'close', 'part the same', 'alike', 'different'],
  nameOrder: ['as written', 'swapped'],
  dateOfBirth: [
    'same',
    '1 January of one year',
    'day and month swapped',
    'one digit different',
    'two digits different',
    'same year',
    'different',
  ],
  address: ['same', 'close', 'same street', 'different'],
  town: ['same', 'close', 'different'],
  postcode: ['same', 'one character different', 'same outward part', 'different'],
  email: ['same', 'close', 'same mailbox name', 'different'],
  phone: ['same', 'one digit different', 'different'],
  nhsNumber: ['same', 'same, fails its check', 'one digit different', 'one fails its check', 'conflict'],
} as const;

export type Field = keyof typeof LEVELS;
export type Level<F extends Field> = (typeof LEVELS)[F][number];

export const FIELDS: readonly Field[] = [
  'givenName',
  'familyName',
  'nameOrder',
  'dateOfBirth',
  'address',
  'town',
  'postcode',
  'email',
  'phone',
  'nhsNumber',
];
