import { cardQrModules } from '../card/credential/qr';
import type { Box } from './sheet';

/** The quiet zone that ISO/IEC 18004 requires on each side, in modules. */
const QUIET_ZONE = 4;

/** Draws a card's code, quiet zone included, as one shape that fills the box; the box is square. */
export function drawCardQr(pdf: PDFKit.PDFDocument, { x, y, width }: Box, credential: string): void {
  const code = cardQrModules(credential);
  const { size } = code;
  const module = width / (size + 2 * QUIET_ZONE);
  pdf.rect(x, y, width, width).fill('#ffffff');
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      if (!code.isDark(row, column)) continue;
      const from = column;
      while (column + 1 < size && code.isDark(row, column + 1)) column++;
      pdf.rect(x + (QUIET_ZONE + from) * module, y + (QUIET_ZONE + row) * module, (column - from + 1) * module, module);
    }
  }
  pdf.fill('#000000');
}
