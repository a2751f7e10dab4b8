import { setTimeout as pause } from 'node:timers/promises';
import type {
  ImportReport,
  PlacedRow,
  ReadRow,
  RejectedRow,
} from '../../subgraphs/identity/services/register/register-import';
import { batchRows } from '../../subgraphs/identity/services/register/register-import';
import { fewestToLearnFrom, mostToLearnFrom } from '../../subgraphs/identity/services/register/weight-service';
import type { RegisterService, RunningImport } from '../../subgraphs/identity/services/register/register-service';
import { rowsOf, type CheckedFile, type WrongLength } from './register-file';

export type Totals = Omit<ImportReport, 'rejected' | 'repeated'> & {
  readonly rejectedRows: number;
  readonly repeatedRows: number;
};

/** An error of a row in the report. The column is missing where the whole row is at fault. */
export type Rejection = Omit<RejectedRow, 'field'> & { readonly field?: RejectedRow['field'] };

export interface ImportListener {
  /** Called after each batch. */
  readonly progress: (totals: Totals) => void;
  readonly rejected: (rejection: Rejection) => void;
  /** Called for an imported row that may be a person already in the register. */
  readonly repeated: (row: number) => void;
  /** Called while another import runs. */
  readonly waiting: () => void;
  /** Called with the number of people from other sources made findable so far, before the first row is imported. */
  readonly indexed: (records: number) => void;
}

const none: Totals = { accepted: 0, fresh: 0, changed: 0, unchanged: 0, rejectedRows: 0, repeatedRows: 0 };

/** Imports a checked file, batch by batch, and waits for its turn where another import runs. */
export async function importFile(
  registers: Pick<RegisterService, 'begin' | 'noteFile'>,
  schemeId: string,
  checked: CheckedFile,
  listener: ImportListener,
  confirmedBy?: string,
): Promise<Totals> {
  const running = await turn(registers, schemeId, checked.fingerprint, listener, confirmedBy);
  await registers.noteFile(schemeId, checked.rows);
  let totals = none;
  let rows: ReadRow[] = [];
  let taking = Promise.resolve();
  const take = async (batch: readonly ReadRow[]) => {
    const { rejected, repeated, ...counts } = await running.take(batch);
    for (const rejection of rejected) listener.rejected(rejection);
    for (const row of repeated) listener.repeated(row);
    const rejectedRows = new Set(rejected.map(({ row }) => row)).size;
    totals = added(totals, { ...counts, rejectedRows, repeatedRows: repeated.length });
    listener.progress(totals);
  };
  try {
    if (checked.rows >= fewestToLearnFrom) await running.learn(await firstRows(checked));
    for await (const each of rowsOf(checked)) {
      if ('text' in each) rows.push(running.read(each));
      else {
        listener.rejected({ row: each.row, reason: lengthReason(each) });
        totals = { ...totals, rejectedRows: totals.rejectedRows + 1 };
      }
      if (rows.length < batchRows) continue;
      // The next batch is read while this one is imported. If it fails, the code that awaits it below gets the error.
      await taking;
      taking = take(rows);
      taking.catch(() => undefined);
      rows = [];
    }
    await taking;
    if (rows.length > 0) await take(rows);
  } finally {
    await Promise.allSettled([taking]);
    await running.finish();
  }
  return totals;
}

async function firstRows(checked: CheckedFile): Promise<PlacedRow[]> {
  const rows: PlacedRow[] = [];
  for await (const each of rowsOf(checked)) {
    if ('text' in each) rows.push(each);
    if (rows.length === mostToLearnFrom) break;
  }
  return rows;
}

async function turn(
  registers: Pick<RegisterService, 'begin'>,
  schemeId: string,
  importId: string,
  { waiting, indexed }: ImportListener,
  confirmedBy?: string,
): Promise<RunningImport> {
  for (let first = true; ; first = false) {
    const running = await registers.begin(schemeId, importId, indexed, confirmedBy);
    if (running) return running;
    if (first) waiting();
    await pause(500);
  }
}

function lengthReason({ has, expected }: WrongLength): string {
  return `The row has ${String(has)} cells, and the header ${String(expected)}.`;
}

function added(one: Totals, other: Totals): Totals {
  return {
    accepted: one.accepted + other.accepted,
    fresh: one.fresh + other.fresh,
    changed: one.changed + other.changed,
    unchanged: one.unchanged + other.unchanged,
    rejectedRows: one.rejectedRows + other.rejectedRows,
    repeatedRows: one.repeatedRows + other.repeatedRows,
  };
}
