import { mongo } from 'mongoose';

/**
 * The counts of one measure for consecutive months, as 32-bit integers with the lowest byte first. The number of the
 * first month stands before them. Bytes cost a hundredth of a document's fields: a request reads hundreds of these, and
 * intake changes thousands.
 */
export type MonthlyCounts = mongo.Binary;

const size = 4;

/** Returns the sum of the counts of some months, the first and the last included. */
export function sumOf(counts: MonthlyCounts | undefined, from: number, to: number): number {
  if (!counts) return 0;
  const numbers = viewOf(counts);
  const first = numbers.getInt32(0, true);
  const last = first + numbers.byteLength / size - 2;
  let sum = 0;
  for (let month = Math.max(from, first); month <= Math.min(to, last); month += 1)
    sum += numbers.getInt32((month - first + 1) * size, true);
  return sum;
}

/** Returns the counts plus others, given by month number: at least one. */
export function withAdded(counts: MonthlyCounts | undefined, added: ReadonlyMap<number, number>): MonthlyCounts {
  const before = counts && viewOf(counts);
  let [first, last] = before ? rangeOf(before) : [Infinity, -Infinity];
  for (const month of added.keys()) {
    if (month < first) first = month;
    if (month > last) last = month;
  }
  const after = new DataView(new ArrayBuffer((last - first + 2) * size));
  after.setInt32(0, first, true);
  if (before) {
    const shift = (before.getInt32(0, true) - first) * size;
    for (let at = size; at < before.byteLength; at += size) after.setInt32(at + shift, before.getInt32(at, true), true);
  }
  for (const [month, count] of added) {
    const at = (month - first + 1) * size;
    after.setInt32(at, after.getInt32(at, true) + count, true);
  }
  return new mongo.Binary(new Uint8Array(after.buffer));
}

function rangeOf(numbers: DataView): [first: number, last: number] {
  const first = numbers.getInt32(0, true);
  return [first, first + numbers.byteLength / size - 2];
}

function viewOf({ buffer, position }: MonthlyCounts): DataView {
  return new DataView(buffer.buffer, buffer.byteOffset, position);
}
