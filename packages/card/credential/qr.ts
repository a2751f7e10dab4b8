import { create, toBuffer, toString } from 'qrcode';
import { PREFIX } from '../verifier/layout';

/**
 * Level M, which still reads with 15 % of the code damaged: a card lives in a pocket. `margin` is the quiet zone that ISO/IEC
 * 18004 asks for, in modules. The text is declared alphanumeric, 5.5 bits a character, as base45 is made for it.
 */
const STYLE = { errorCorrectionLevel: 'M', margin: 4 } as const;

function segments(credential: string): { data: string; mode: 'alphanumeric' }[] {
  if (!credential.startsWith(PREFIX)) throw new TypeError('Only a card’s credential goes into its QR code.');
  return [{ data: credential, mode: 'alphanumeric' }];
}

/** @param modulePixels the side of one module in pixels; the image of a version 8 code is 57 modules wide with its margin */
export async function cardQrPng(credential: string, modulePixels = 8): Promise<Buffer> {
  return toBuffer(segments(credential), { ...STYLE, type: 'png', scale: modulePixels });
}

/** For print: it scales without loss. */
export async function cardQrSvg(credential: string): Promise<string> {
  return toString(segments(credential), { ...STYLE, type: 'svg' });
}

/** Returns the modules for a PDF, row by row, true for dark, without the quiet zone. */
export function cardQrModules(credential: string): {
  readonly size: number;
  isDark(row: number, column: number): boolean;
} {
  const { modules } = create(segments(credential), STYLE);
  return { size: modules.size, isDark: (row, column) => modules.get(row, column) === 1 };
}
