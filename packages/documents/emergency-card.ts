import { INK } from './colours';
import { addCardPage } from './id-1';
import { Paper, type PrintRun } from './paper';

/**
 * A card for the purse that reveals nothing if it is lost: a number to call and a PIN to say. The person who answers
 * finds the plan by the PIN and records the caller.
 */
export interface PrintedEmergencyCard {
  readonly telephone: string;
  readonly pin: string;
}

const TELEPHONE = { x: 5, y: 8, width: 75.6, height: 18 } as const;
const PIN_LABEL = { x: 5, y: 31.5, width: 13, height: 12 } as const;
const PIN = { x: 19, y: 29, width: 61.6, height: 17 } as const;

export function printEmergencyCard(card: PrintedEmergencyCard, run: PrintRun): Promise<Buffer> {
  const paper = new Paper(run, (texts) => texts.emergencyCard.title);
  const words = paper.texts.emergencyCard;
  const side = addCardPage(paper);
  side.text('the telephone number', card.telephone, TELEPHONE, {
    size: [10, 30],
    bold: true,
    colour: INK,
    vertical: 'middle',
  });
  side.text('the word PIN', words.pin, PIN_LABEL, { size: [7, 14], colour: INK, vertical: 'middle' });
  side.text('the PIN', card.pin, PIN, { size: [10, 30], bold: true, colour: INK, vertical: 'middle' });
  return paper.bytes();
}
