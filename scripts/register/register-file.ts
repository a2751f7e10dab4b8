import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { z } from 'zod';
import type { PlacedRow } from '../../subgraphs/identity/services/register/register-import';
import {
  columnFields,
  requiredFields,
  type ColumnField,
  type RowText,
} from '../../subgraphs/identity/services/register/row';

/** A file that cannot be used as a register at all. The message says what to do; nothing of the file was imported. */
export class UnusableFile extends Error {
  override readonly name = 'UnusableFile';
}

/** Maps the hub's column names to the names in the file's header. */
const columnMapping = z.strictObject(
  Object.fromEntries(columnFields.map((field) => [field, z.string().min(1).optional()])) as Record<
    ColumnField,
    z.ZodOptional<z.ZodString>
  >,
);
export type ColumnMapping = z.infer<typeof columnMapping>;

export function readMapping(text: string): ColumnMapping {
  try {
    return columnMapping.parse(JSON.parse(text));
  } catch {
    throw new UnusableFile(
      `The mapping must be JSON such as {"givenName": "First name"}, with these names on the left: ${columnFields.join(', ')}.`,
    );
  }
}

type Encoding = 'utf-8' | 'windows-1252';

/** The result of checking a file. */
export interface CheckedFile {
  readonly file: string;
  readonly encoding: Encoding;
  /** The hub's name of each column, in the file's order; undefined for columns that are not imported. */
  readonly columns: readonly (ColumnField | undefined)[];
  /** The header names that are not imported. */
  readonly ignored: readonly string[];
  /** The number of rows below the header. */
  readonly rows: number;
  /** The same for the same bytes and mapping: it identifies an import that is restarted. */
  readonly fingerprint: string;
}

/** A register's row has a line or a few. A longer one has a quote that was never closed. */
const longestRow = 64 * 1024;
/** C0 and C1 controls but tab and line ends: no register contains them, and every binary file does. */
// eslint-disable-next-line no-control-regex
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

/**
 * Reads a whole register before any of it is imported. Checks its encoding, that it is text, that its quotes are closed
 * and that its columns exist. Throws UnusableFile.
 */
export async function checkFile(file: string, mapping: ColumnMapping): Promise<CheckedFile> {
  const hash = createHash('sha256').update(JSON.stringify(mapping));
  const encoding = await encodingOf(file, (chunk) => hash.update(chunk));
  let columns: CheckedFile['columns'] | undefined;
  let ignored: string[] = [];
  let rows = 0;
  for await (const { cells } of records(file, encoding)) {
    if (columns) rows += 1;
    else {
      columns = columnsOf(cells, mapping);
      ignored = cells.filter((_, place) => columns?.[place] === undefined);
    }
  }
  if (!columns) throw new UnusableFile('The file is empty; a register begins with a line that names its columns.');
  return { file, encoding, columns, ignored, rows, fingerprint: hash.digest('base64url') };
}

/** Yields the rows of a file of any length, one after the other. */
export async function* rowsOf({ file, encoding, columns }: CheckedFile): AsyncGenerator<PlacedRow | WrongLength> {
  let header = true;
  for await (const { cells, row } of records(file, encoding)) {
    if (header) header = false;
    else if (cells.length !== columns.length) yield { row, has: cells.length, expected: columns.length };
    else yield { row, text: textOf(cells, columns) };
  }
}

/** A row with more or fewer cells than the header. */
export interface WrongLength {
  readonly row: number;
  readonly has: number;
  readonly expected: number;
}

function textOf(cells: readonly string[], columns: CheckedFile['columns']): RowText {
  return Object.fromEntries(cells.flatMap((cell, place) => (columns[place] ? [[columns[place], cell]] : [])));
}

async function encodingOf(file: string, see: (chunk: Buffer) => void): Promise<Encoding> {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let encoding: Encoding = 'utf-8';
  const stream: AsyncIterable<Buffer> = createReadStream(file);
  const decode = (chunk?: Buffer) => {
    try {
      if (encoding === 'utf-8') utf8.decode(chunk, { stream: chunk !== undefined });
    } catch {
      encoding = 'windows-1252';
    }
  };
  try {
    for await (const chunk of stream) {
      see(chunk);
      decode(chunk);
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error)
      throw new UnusableFile(`The file cannot be read (${String(error.code)}).`);
    throw error;
  }
  decode();
  return encoding;
}

async function* decoded(file: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  const stream: AsyncIterable<Buffer> = createReadStream(file);
  for await (const chunk of stream) yield refuseControls(decoder.decode(chunk, { stream: true }));
  yield refuseControls(decoder.decode());
}

function refuseControls(text: string): string {
  if (control.test(text))
    throw new UnusableFile('The file is not text in UTF-8 or Windows-1252. Export the register as CSV.');
  return text;
}

interface Cells {
  readonly cells: string[];
  /** Counted as in a spreadsheet: the header is row 1. */
  readonly row: number;
}

async function* records(file: string, encoding: Encoding): AsyncGenerator<Cells> {
  const parser = parse({
    info: true,
    trim: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: longestRow,
  });
  const text = Readable.from(decoded(file, encoding));
  text.on('error', (error) => parser.destroy(error));
  text.pipe(parser);
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>)
      yield { cells: record, row: info.lines };
  } catch (error) {
    if (error instanceof CsvError)
      throw new UnusableFile(
        `The file is not CSV (line ${lineOf(error)}): look for a quote that is opened and not closed.`,
      );
    throw error;
  } finally {
    text.destroy();
  }
}

const plain = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '');

function columnsOf(header: readonly string[], mapping: ColumnMapping): (ColumnField | undefined)[] {
  const wanted = new Map(columnFields.map((field) => [plain(mapping[field] ?? field), field]));
  const columns = header.map((name) => wanted.get(plain(name)));
  const reported = Object.values(mapping).filter(
    (name) => name !== undefined && !header.map(plain).includes(plain(name)),
  );
  if (reported.length > 0)
    throw new UnusableFile(`The mapping names columns that the file does not have: ${reported.join(', ')}.`);
  const missing = requiredFields.filter((field) => !columns.includes(field));
  if (missing.length > 0)
    throw new UnusableFile(
      `The file has no column for ${missing.join(', ')}. Name it so in the header, or say in a mapping which it is.`,
    );
  const twice = columns.filter((field, place) => field && columns.indexOf(field) !== place);
  if (twice.length > 0) throw new UnusableFile(`Two columns of the file are named alike: ${twice.join(', ')}.`);
  return columns;
}

function lineOf(error: CsvError): string {
  const line: unknown = error['lines'];
  return typeof line === 'number' ? String(line) : 'somewhere';
}
