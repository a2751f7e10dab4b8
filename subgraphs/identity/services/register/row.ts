import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { z } from 'zod';
import { InvalidIdentifier } from '../../../../domain/identifiers/invalid-identifier';
import { parseNhsNumber } from '../../../../domain/identifiers/nhs-number';
import { authorityOfPostcode } from '../../../../domain/geography/authority-of-postcode';
import { nearestArea } from '../../../../domain/geography/nearest-area';
import { pointOfPostcode } from '../../../../domain/geography/point';
import { parsePostcode } from '../../../../domain/geography/postcode';
import {
  earliestDay,
  isCalendarDate,
  isDay,
  latestDay,
  yearsBetween,
  type CalendarDate,
} from '../../../../platform/calendar-date';
import { isPlain } from '../../../../platform/plain-text';
import type { PersonalDetails } from '../sealing/personal-details';

/** What a register can say of one carer, as text. */
export const rowFields = [
  'number',
  'givenName',
  'familyName',
  'dateOfBirth',
  'postcode',
  'addressLine',
  'town',
  'email',
  'phone',
  'nhsNumber',
  'adult',
  'issuedOn',
  'validFrom',
  'validUntil',
] as const;
export type RowField = (typeof rowFields)[number];
/** What a file or an app may send of a row: its fields, and what a registrar says of a row that was stopped. */
export const columnFields = [...rowFields, 'confirm'] as const;
export type ColumnField = (typeof columnFields)[number];
export const requiredFields = ['number', 'givenName', 'familyName', 'dateOfBirth', 'postcode'] as const;

export type RowText = { readonly [Field in ColumnField]?: string | null | undefined };

/** What a registrar says of a row whose number is known under other details. */
export const confirmations = ['CORRECTION', 'ANOTHER_PERSON'] as const;
export type Confirmation = (typeof confirmations)[number];

/** A row that can be taken in. */
export interface RegisterRow {
  readonly number: string;
  readonly details: PersonalDetails;
  /** GSS code of the authority that the postcode lies in. */
  readonly area: string;
  readonly issuedOn: CalendarDate;
  readonly validFrom: CalendarDate;
  readonly validUntil?: CalendarDate;
  readonly confirm?: Confirmation;
}

/** What is wrong with a row. Says what a right value looks like and never repeats the one that stands there. */
export interface RowFault {
  readonly field: ColumnField;
  readonly reason: string;
}

const longest = 200;
const oldest = 120;
/** UK GDPR, article 8, as the Data Protection Act 2018 sets it: under 13 a person with parental responsibility speaks. */
const speaksForSelf = 13;

/** What nearly all telephone numbers of a register look like; the library would say the same of it in a tenth of a millisecond. */
const usualPhone = /^0[1-9]\d{9}$/;

/** Reads a row, or says all that is wrong with it. */
export function readRow(text: RowText, today: CalendarDate): { row: RegisterRow } | { faults: RowFault[] } {
  const faults: RowFault[] = [];
  const wrong = (field: ColumnField, reason: string): undefined => {
    faults.push({ field, reason });
  };
  const supplied = (field: ColumnField): string | undefined => {
    const value = text[field]?.normalize('NFC').trim().replace(/\s+/g, ' ');
    if (value === undefined || value === '') return undefined;
    if (!isPlain(value)) return wrong(field, 'This has a character that cannot be shown.');
    return value.length > longest ? wrong(field, `This is longer than ${longest} characters.`) : value;
  };
  const day = (field: RowField): CalendarDate | undefined => {
    const value = supplied(field);
    if (value === undefined) return undefined;
    const read = asIso(value);
    if (isCalendarDate(read)) return read;
    return wrong(field, isDay(read) ? outOfBounds(field) : 'This is not a day; write 31/12/1980 or 1980-12-31.');
  };
  const identifier = <T>(field: RowField, read: (value: string) => T): T | undefined => {
    const value = supplied(field);
    if (value === undefined) return undefined;
    try {
      return read(value);
    } catch (error) {
      if (error instanceof InvalidIdentifier) return wrong(field, error.message);
      throw error;
    }
  };
  const phoneOf = (value: string | undefined) => {
    if (value === undefined) return undefined;
    const written = value.replace(/[ ()-]/g, '');
    if (usualPhone.test(written)) return `+44${written.slice(1)}`;
    const number = parsePhoneNumberFromString(value, 'GB');
    return number?.isPossible() ? number.number : wrong('phone', 'This is not a telephone number.');
  };
  const emailOf = (value: string | undefined) =>
    value === undefined || z.email().safeParse(value).success
      ? value
      : wrong('email', 'This is not an e-mail address.');

  for (const field of requiredFields) if (!text[field]?.trim()) wrong(field, 'This may not be empty.');
  const [number, givenName, familyName, addressLine, town, adult] = (
    ['number', 'givenName', 'familyName', 'addressLine', 'town', 'adult'] as const
  ).map(supplied);
  if (number?.endsWith('*')) wrong('number', 'A number may not end in an asterisk.');
  const said = supplied('confirm')?.toUpperCase().replaceAll(' ', '_');
  const confirm = confirmations.find((each) => each === said);
  if (said !== undefined && confirm === undefined)
    wrong('confirm', 'Write "correction" or "another person", or leave it empty.');
  const dateOfBirth = day('dateOfBirth');
  const age = dateOfBirth && yearsBetween(dateOfBirth, today);
  if (age !== undefined && (age < 0 || age > oldest))
    wrong('dateOfBirth', `This day is in the future, or more than ${oldest} years ago.`);
  if (age !== undefined && age >= 0 && age < speaksForSelf && adult === undefined)
    wrong('adult', `A carer under ${speaksForSelf} needs a named adult.`);
  const postcode = identifier('postcode', (value) => parsePostcode(value).text);
  const area = postcode === undefined ? undefined : areaOf(postcode);
  if (postcode !== undefined && area === undefined)
    wrong('postcode', 'This is not a postcode that is in use in the United Kingdom.');
  const email = emailOf(supplied('email'));
  const phone = phoneOf(supplied('phone'));
  const nhsNumber = identifier('nhsNumber', parseNhsNumber);
  const [issued, from, validUntil] = (['issuedOn', 'validFrom', 'validUntil'] as const).map(day);
  const validFrom = from ?? issued ?? today;
  if (validUntil !== undefined && validUntil < validFrom) wrong('validUntil', 'The last day is before the first.');

  const isWhole = number && givenName && familyName && dateOfBirth && postcode && area;
  if (faults.length > 0 || !isWhole) return { faults };
  const details = {
    givenName,
    familyName,
    dateOfBirth,
    postcode,
    ...(addressLine !== undefined && { addressLine }),
    ...(town !== undefined && { town }),
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone }),
    ...(nhsNumber !== undefined && { nhsNumber }),
    ...(adult !== undefined && { adult }),
  };
  const dates = { issuedOn: issued ?? validFrom, validFrom, ...(validUntil && { validUntil }) };
  return { row: { number, details, area, ...dates, ...(confirm && { confirm }) } };
}

function asIso(text: string): string {
  const dayFirst = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const [, day = '', month = '', year = ''] = dayFirst ?? [];
  return dayFirst ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
}

function outOfBounds(field: RowField): string {
  const bounds = `Use a day from ${earliestDay} to ${latestDay}.`;
  return field === 'validUntil' ? `${bounds} If the passport has no end date, leave this empty.` : bounds;
}

function areaOf(postcode: string): string | undefined {
  const known = authorityOfPostcode(postcode);
  if (known) return known.code;
  const point = /^(JE|GY|IM)\d/.test(postcode) ? undefined : pointOfPostcode(postcode);
  return point && nearestArea(point).code;
}
