import type { Paper, PaperSize } from './paper';
import { Sheet } from './sheet';

/** ISO/IEC 7810 ID-1, in millimetres: the size of a bank card. */
const ID_1: PaperSize = [85.6, 53.98];

/** Enlarges the smallest letters of a card, 7 points, to over 16; a card in large print is cut from a sheet of A5. */
const LARGE_CARD = 2.3;

/** One side of a card. */
export function addCardPage(paper: Paper): Sheet {
  const enlarged = paper.run.large ? LARGE_CARD : 1;
  const [width, height] = ID_1;
  paper.addPage([width * enlarged, height * enlarged]);
  return new Sheet(paper, enlarged);
}
