import { paletteOf, WHITE } from './colours';
import { Paper, type PrintRun } from './paper';
import type { PrintedBranding } from './printed-branding';
import { Sheet } from './sheet';

const WIDTH = 148;
const HEIGHT = 105;

/** For a shop's window or till: A6 across, and A5 across in large print, with the scheme's own name and colour. */
export function printWindowSticker(scheme: PrintedBranding, run: PrintRun): Promise<Buffer> {
  const paper = new Paper(run, (texts) => `${texts.sticker.title}: ${scheme.name}`);
  const words = paper.texts.sticker;
  const palette = paletteOf(scheme.colour);
  const enlarged = run.large ? Math.SQRT2 : 1;
  paper.addPage([WIDTH * enlarged, HEIGHT * enlarged]);
  const sticker = new Sheet(paper, enlarged);
  const centred = { align: 'center', vertical: 'middle' } as const;
  const column = { x: 12, width: WIDTH - 24 };

  sticker.panel({ x: 0, y: 0, width: WIDTH, height: HEIGHT }, palette.band);
  sticker.panel({ x: 6, y: 66, width: WIDTH - 12, height: 33 }, WHITE);
  const welcome = { ...centred, size: [20, 52], bold: true, colour: palette.onBand, tag: 'H1' } as const;
  sticker.text('the welcome', words.welcome, { ...column, y: 8, height: 38 }, welcome);
  const show = { ...centred, size: [12, 22], colour: palette.onBand } as const;
  sticker.text('the hint to show the card', words.show, { ...column, y: 48, height: 14 }, show);
  const name = { ...centred, size: [12, 26], bold: true, colour: palette.heading } as const;
  sticker.text('the name of the scheme', scheme.name, { ...column, y: 69, height: 27 }, name);
  return paper.bytes();
}
