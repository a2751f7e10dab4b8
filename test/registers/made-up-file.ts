import { madeUpRegister } from '../../bench/made-up-people';

export const header = 'Number,Given name,Family name,Date of birth,Postcode,E-mail,Phone,NHS number\r\n';

/** Returns a made-up register with repeated people, relatives and errors as a spreadsheet; the same each time. */
export function registerCsv(rows: number, seed: number, prefix: string): string {
  const lines = madeUpRegister(rows, seed).map((person, place) => {
    const postcode = (person.postcode ?? '').replace(/^([A-Z]+)\d+/, '$11');
    const { givenName, familyName, dateOfBirth, email, phone } = person;
    const cells = [`${prefix}-${String(place)}`, givenName, familyName, dateOfBirth, postcode, email, phone, ''];
    return cells.map((cell) => cell ?? '').join(',');
  });
  return `${header}${lines.join('\r\n')}\r\n`;
}
