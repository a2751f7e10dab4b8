import { Decimal128 } from 'bson';
import { aligned, decimalToNumber, parseDecimal, parseDecimalText, toDecimal128, type Decimal } from './decimal';
import { double, integer, isInt32, numberKind, toNumber, type NumberKind, type NumberValue } from './numbers';

const width: Readonly<Record<NumberKind, number>> = { int: 0, long: 1, double: 2, decimal: 3 };

/** The type two numbers meet in: int, then long, then double, then decimal. */
function widerKind(a: NumberKind, b: NumberKind): NumberKind {
  return width[a] >= width[b] ? a : b;
}

export function add(a: NumberValue, b: NumberValue): NumberValue {
  return combine(
    a,
    b,
    (x, y) => x + y,
    (x, y) => x + y,
    (x, y) => {
      const [p, q, exponent] = aligned(x, y);
      return { coefficient: p + q, exponent };
    },
  );
}

export function subtract(a: NumberValue, b: NumberValue): NumberValue {
  return combine(
    a,
    b,
    (x, y) => x - y,
    (x, y) => x - y,
    (x, y) => {
      const [p, q, exponent] = aligned(x, y);
      return { coefficient: p - q, exponent };
    },
  );
}

export function multiply(a: NumberValue, b: NumberValue): NumberValue {
  return combine(
    a,
    b,
    (x, y) => x * y,
    (x, y) => x * y,
    (x, y) => ({ coefficient: x.coefficient * y.coefficient, exponent: x.exponent + y.exponent }),
  );
}

/** The remainder with the sign of `a`; the caller has ruled out zero. */
export function remainder(a: NumberValue, b: NumberValue): NumberValue {
  return combine(
    a,
    b,
    (x, y) => x % y,
    (x, y) => x % y,
    (x, y) => {
      const [p, q, exponent] = aligned(x, y);
      return { coefficient: p % q, exponent };
    },
  );
}

/** A double, or a decimal if either is one; the caller has ruled out zero. */
export function divide(a: NumberValue, b: NumberValue): NumberValue {
  return combine(
    widerKind(numberKind(a), numberKind(b)) === 'decimal' ? a : double(toNumber(a)),
    b,
    (x, y) => x / y,
    (x, y) => x / y,
    (x, y) => {
      // Enough digits that rounding to 34 is right.
      const shift = 40 + y.coefficient.toString().length;
      return {
        coefficient: (x.coefficient * 10n ** BigInt(shift)) / y.coefficient,
        exponent: x.exponent - y.exponent - shift,
      };
    },
  );
}

function combine(
  a: NumberValue,
  b: NumberValue,
  numbers: (x: number, y: number) => number,
  integers: (x: bigint, y: bigint) => bigint,
  decimals: (x: Decimal, y: Decimal) => Decimal,
): NumberValue {
  const kind = widerKind(numberKind(a), numberKind(b));
  switch (kind) {
    case 'decimal': {
      const [x, y] = [decimalOf(a), decimalOf(b)];
      if (typeof x !== 'number' && typeof y !== 'number') return toDecimal128(decimals(x, y));
      return Decimal128.fromString(String(numbers(plain(x), plain(y))));
    }
    case 'double':
      return double(numbers(toNumber(a), toNumber(b)));
    case 'int': {
      const result = numbers(toNumber(a), toNumber(b));
      if (isInt32(result)) return result;
      return integer(integers(BigInt(toNumber(a)), BigInt(toNumber(b))), 'int');
    }
    case 'long':
      return integer(integers(BigInt(toNumberOrLong(a)), BigInt(toNumberOrLong(b))), 'long');
  }
}

function toNumberOrLong(value: NumberValue): number | bigint {
  return typeof value === 'bigint' ? value : toNumber(value);
}

function plain(value: Decimal | number): number {
  return typeof value === 'number' ? value : decimalToNumber(value);
}

/** As arithmetic sees it: a double counts with its 15 significant digits, as MongoDB converts it. */
export function decimalOf(value: NumberValue): Decimal | number {
  if (value instanceof Decimal128) return parseDecimal(value);
  if (numberKind(value) === 'double') return parseDecimalText(toNumber(value).toPrecision(15));
  return { coefficient: BigInt(toNumberOrLong(value)), exponent: 0 };
}

/** A running total as `$sum` and `$avg` keep it: whole numbers exactly, doubles with their rounding error kept. */
export class Total {
  count = 0;
  private kind: NumberKind = 'int';
  private whole = 0n;
  private sum = 0;
  private lost = 0;
  private decimal: NumberValue = 0;

  add(value: NumberValue): void {
    this.count++;
    const kind = numberKind(value);
    this.kind = widerKind(this.kind, kind);
    if (kind === 'decimal') this.decimal = add(this.decimal, value);
    else if (kind === 'double') this.addDouble(toNumber(value));
    else this.whole += BigInt(toNumberOrLong(value));
  }

  /** Neumaier's summation: ten times 0.1 is 1. */
  private addDouble(value: number): void {
    const next = this.sum + value;
    if (Number.isFinite(next)) {
      this.lost += Math.abs(this.sum) >= Math.abs(value) ? this.sum - next + value : value - next + this.sum;
    }
    this.sum = next;
  }

  total(): NumberValue {
    if (this.kind === 'int' || this.kind === 'long') return integer(this.whole, this.kind);
    const doubles = this.sum + this.lost + Number(this.whole);
    return this.kind === 'double' ? double(doubles) : add(this.decimal, double(doubles));
  }

  average(): NumberValue | null {
    return this.count === 0 ? null : divide(this.total(), double(this.count));
  }
}
