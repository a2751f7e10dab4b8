import fc from 'fast-check';
import { organisationIdOf, parseCompanyNumber } from '../../domain/identifiers/company-number';
import { InvalidIdentifier } from '../../domain/identifiers/invalid-identifier';
import { formatNhsNumber, nhsNumberFrom, parseNhsNumber } from '../../domain/identifiers/nhs-number';
import { parseSiteCode, parseTrustCode } from '../../domain/identifiers/ods-code';
import { CARING_ROLES, caringRoleOf, parseSnomedCode } from '../../domain/identifiers/snomed';
import { parseUkprn } from '../../domain/identifiers/ukprn';
import { parseUrn } from '../../domain/identifiers/urn';

function errorOf(parse: () => unknown): InvalidIdentifier {
  try {
    parse();
  } catch (error) {
    if (error instanceof InvalidIdentifier) return error;
    throw error;
  }
  throw new Error('was accepted');
}

/** Returns all variants with one wrong digit, or with two different neighbours swapped. */
function slips(digits: string): string[] {
  const wrong = [...digits].flatMap((digit, at) =>
    [...'0123456789']
      .filter((other) => other !== digit)
      .map((other) => digits.slice(0, at) + other + digits.slice(at + 1)),
  );
  const swapped = [...digits]
    .map((digit, at) => digits.slice(0, at) + (digits[at + 1] ?? '') + digit + digits.slice(at + 2))
    .filter((other) => other !== digits);
  return [...wrong, ...swapped];
}

describe('an NHS number', () => {
  it('is read with spaces or hyphens and printed in threes and four', () => {
    const number = parseNhsNumber('943 476 5919');
    expect(number).toBe('9434765919');
    expect(parseNhsNumber('943-476-5919')).toBe(number);
    expect(formatNhsNumber(number)).toBe('943 476 5919');
  });

  it('weighs its digits 10 to 2: 9990000042 has 9×10 + 9×9 + 9×8 + 4×2 = 251, and 11 − 251 mod 11 = 2', () => {
    expect(parseNhsNumber('9990000042')).toBe('9990000042');
    for (const last of '013456789') expect(() => parseNhsNumber(`999000004${last}`)).toThrow(InvalidIdentifier);
  });

  it('ends in 0 where 11 comes out: 999000005 sums to 243 + 5×2 = 253 = 23 × 11', () => {
    expect(parseNhsNumber('9990000050')).toBe('9990000050');
  });

  it('cannot be where 10 comes out: 999000000 sums to 243 = 22 × 11 + 1', () => {
    for (const last of '0123456789') expect(() => parseNhsNumber(`999000000${last}`)).toThrow(InvalidIdentifier);
  });

  it('is refused for every slip of one digit and every swap of neighbours', () => {
    for (const slip of slips('9434765919')) expect(() => parseNhsNumber(slip)).toThrow(InvalidIdentifier);
  });

  it.each(['', '943476591', '94347659190', '943 476 591X', '٩٤٣٤٧٦٥٩١٩'])('is not %p', (text) => {
    expect(errorOf(() => parseNhsNumber(text)).kind).toBe('NHS number');
  });

  it('is not one digit ten times, which passes the check and fills forms', () => {
    for (const digit of '0123456789') expect(() => parseNhsNumber(digit.repeat(10))).toThrow(InvalidIdentifier);
  });

  it('is never repeated by its error', () => {
    expect(errorOf(() => parseNhsNumber('943 476 5918')).message).toBe(
      'This is not an NHS number: its last digit does not fit the others. Please look for a digit that is wrong or two that are swapped.',
    );
  });

  it('for tests is valid, in the range 999 and different for every n', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 499_999 }), (n) => {
        const number = nhsNumberFrom(n);
        expect(number.startsWith('999')).toBe(true);
        expect(parseNhsNumber(formatNhsNumber(number))).toBe(number);
        expect(Math.floor(Number(number.slice(3, 9)) / 2)).toBe(n);
      }),
      { seed: 5, numRuns: 2000 },
    );
    expect(nhsNumberFrom(0)).toBe('9990000018');
    expect(nhsNumberFrom(499_999).slice(0, 9)).toBe('999999998');
    for (const n of [-1, 0.5, 500_000, NaN]) expect(() => nhsNumberFrom(n)).toThrow(RangeError);
  });
});

describe('an ODS code', () => {
  it('is that of a trust or of a site', () => {
    expect(parseTrustCode(' rxf ')).toBe('RXF');
    expect(parseTrustCode('R0A')).toBe('R0A');
    expect(parseTrustCode('7A1')).toBe('7A1');
    expect(parseSiteCode('rxf05')).toBe('RXF05');
  });

  it.each(['RX', 'RXF05', 'RX-', ''])('of a trust is not %p', (text) => {
    expect(errorOf(() => parseTrustCode(text)).kind).toBe('ODS code');
  });

  it.each(['RXF', 'RXF0', 'RXF 5', 'RXF055'])('of a site is not %p', (text) => {
    expect(errorOf(() => parseSiteCode(text)).kind).toBe('ODS code');
  });
});

describe('the numbers of schools and providers', () => {
  it('are read', () => {
    expect(parseUrn(' 100000 ')).toBe('100000');
    expect(parseUkprn('10000000')).toBe('10000000');
    expect(parseUkprn('10007788')).toBe('10007788');
  });

  it.each(['12345', '1234567', '012345', '12345a'])('%p is no URN', (text) => {
    expect(errorOf(() => parseUrn(text)).kind).toBe('URN');
  });

  it.each(['1000778', '09999999', '100077889'])('%p is no UKPRN', (text) => {
    expect(errorOf(() => parseUkprn(text)).kind).toBe('UKPRN');
  });
});

describe('a company number', () => {
  it.each([
    ['01234567', '01234567'],
    ['1234567', '01234567'],
    ['sc 123456', 'SC123456'],
    ['SC12345', 'SC012345'],
    ['OC301234', 'OC301234'],
    ['R0000123', 'R0000123'],
    ['IP12345R', 'IP12345R'],
    ['SP1234RS', 'SP1234RS'],
    ['GB-COH-01234567', '01234567'],
    ['gb-coh-ni012345', 'NI012345'],
  ])('%s is read as %s', (text, number) => {
    expect(parseCompanyNumber(text)).toBe(number);
  });

  it.each(['', '00000000', '123456789', 'QQ123456', 'SC1234567', 'SC12345R', 'GB-CHC-1234567', 'O1234567'])(
    'is not %p',
    (text) => {
      expect(errorOf(() => parseCompanyNumber(text)).kind).toBe('company number');
    },
  );

  it('has a form for open standards', () => {
    expect(organisationIdOf(parseCompanyNumber('1234567'))).toBe('GB-COH-01234567');
  });
});

describe('a caring role', () => {
  it('is one of ten concepts, four of which tell what somebody suffers from', () => {
    expect(CARING_ROLES.map((role) => role.code)).toEqual([
      '407542009',
      '407543004',
      '302767002',
      '224485002',
      '224486001',
      '224484003',
      '824401000000105',
      '413762006',
      '413761004',
      '248611000000108',
    ]);
    expect(CARING_ROLES.filter((role) => role.revealsCondition).map((role) => role.label)).toEqual([
      'Carer of a person with dementia',
      'Carer of a person with a mental health problem',
      'Carer of a person with a learning disability',
      'Carer of a person with a terminal illness',
    ]);
  });

  it('is found by its code', () => {
    expect(caringRoleOf(parseSnomedCode(' 302767002 '))?.label).toBe('Cares for a relative');
    expect(caringRoleOf(parseSnomedCode('138875005'))).toBeUndefined();
  });

  it('has a check digit that catches every slip of one digit and every swap of neighbours', () => {
    for (const { code } of CARING_ROLES) {
      for (const slip of slips(code)) expect(errorOf(() => parseSnomedCode(slip)).kind).toBe('SNOMED CT code');
    }
  });

  it('is a concept: a description with a right check digit is refused', () => {
    // 754786011 is the identifier of a description (partition 01).
    expect(() => parseSnomedCode('754786011')).toThrow(InvalidIdentifier);
  });
});
