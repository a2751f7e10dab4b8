import { Decimal128 } from 'bson';

/** A finite decimal number: coefficient × 10^exponent. */
export interface Decimal {
  readonly coefficient: bigint;
  readonly exponent: number;
}

/** The exact value of a Decimal128; NaN and the infinities come back as the JavaScript numbers. */
export function parseDecimal(value: Decimal128): Decimal | number {
  return parseDecimalText(value.toString());
}

/** Reads what `Number` and `Decimal128` print. */
export function parseDecimalText(text: string): Decimal | number {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:E([+-]?\d+))?$/i.exec(text);
  if (!match) return Number(text);
  const [, sign, whole = '', fraction = '', exponent = '0'] = match;
  return { coefficient: BigInt(`${sign}${whole}${fraction}`), exponent: Number(exponent) - fraction.length };
}

const bits = new DataView(new ArrayBuffer(8));

/** The exact decimal expansion of a finite double: every m / 2^k is m × 5^k / 10^k. */
export function exactDecimal(value: number): Decimal {
  bits.setFloat64(0, value);
  const high = bits.getUint32(0);
  const biased = (high >>> 20) & 0x7ff;
  const fraction = (BigInt(high & 0xfffff) << 32n) | BigInt(bits.getUint32(4));
  const mantissa = biased === 0 ? fraction : fraction | (1n << 52n);
  const signed = high >>> 31 ? -mantissa : mantissa;
  const power = (biased === 0 ? 1 : biased) - 1075;
  if (power >= 0) return { coefficient: signed << BigInt(power), exponent: 0 };
  return { coefficient: signed * 5n ** BigInt(-power), exponent: power };
}

export function compareDecimals(a: Decimal, b: Decimal): number {
  const [x, y] = aligned(a, b);
  return x < y ? -1 : x > y ? 1 : 0;
}

/** The coefficients of both at their smaller exponent. */
export function aligned(a: Decimal, b: Decimal): readonly [bigint, bigint, number] {
  const exponent = Math.min(a.exponent, b.exponent);
  return [scale(a, exponent), scale(b, exponent), exponent];
}

function scale(value: Decimal, exponent: number): bigint {
  if (value.coefficient === 0n) return 0n;
  return value.coefficient * 10n ** BigInt(value.exponent - exponent);
}

/** Without trailing zeros in the coefficient, so that equal values have equal text. */
export function normalDecimalText({ coefficient, exponent }: Decimal): string {
  const text = coefficient.toString();
  const kept = text.replace(/0+$/, '');
  return kept === '' || kept === '-' ? '0' : `${kept}E${exponent + text.length - kept.length}`;
}

/** Rounded to the 34 digits a Decimal128 has, half to even. */
export function toDecimal128({ coefficient, exponent }: Decimal): Decimal128 {
  return Decimal128.fromStringWithRounding(`${coefficient}E${exponent}`);
}

export type Rounding = 'halfEven' | 'floor' | 'ceil' | 'trunc';

/** Rounds to a whole multiple of 10^exponent. */
export function roundDecimal(value: Decimal, exponent: number, rounding: Rounding): Decimal {
  if (value.exponent >= exponent) return value;
  const unit = 10n ** BigInt(exponent - value.exponent);
  const cut = value.coefficient / unit;
  const rest = value.coefficient - cut * unit;
  const sign = value.coefficient < 0n ? -1n : 1n;
  return { coefficient: cut + (roundsAway(rest, unit, cut, rounding) ? sign : 0n), exponent };
}

function roundsAway(rest: bigint, unit: bigint, cut: bigint, rounding: Rounding): boolean {
  switch (rounding) {
    case 'trunc':
      return false;
    case 'floor':
      return rest < 0n;
    case 'ceil':
      return rest > 0n;
    case 'halfEven': {
      const doubled = 2n * (rest < 0n ? -rest : rest);
      return doubled > unit || (doubled === unit && cut % 2n !== 0n);
    }
  }
}

/** A number as JavaScript has it. */
export function decimalToNumber({ coefficient, exponent }: Decimal): number {
  return Number(`${coefficient}E${exponent}`);
}
