import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { madeUpRegister } from '../made-up-people';

// Writes a made-up register as a spreadsheet, in a process of its own, so that its cost is not counted as the import's.
// The postcodes are of real places, so that every row has an area.

async function writeRegister(file: string, rows: number): Promise<void> {
  const stream = createWriteStream(file);
  stream.write('Number,Given name,Family name,Date of birth,Postcode,Address line,Town,E-mail,Phone\r\n');
  for (const [place, person] of madeUpRegister(rows, 1).entries()) {
    const { givenName, familyName, addressLine, town, email, phone } = person;
    const postcode = person.postcode?.replace(
      /^([A-Z]+)\d+/,
      (_, area: string) => `${area}${area === 'WF' || area === 'LS' ? 2 : 1}`,
    );
    const cells = [
      `B-${String(place)}`,
      givenName,
      familyName,
      person.dateOfBirth,
      postcode,
      addressLine,
      town,
      email,
      phone,
    ];
    stream.write(`${cells.map((cell) => cell ?? '').join(',')}\r\n`);
  }
  stream.end();
  await finished(stream);
}

const [file = '', rows = ''] = process.argv.slice(2);
writeRegister(file, Number(rows)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
