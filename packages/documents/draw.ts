import { printBoardReport, type BoardReport } from './board-report';
import { printBooklet, type Booklet } from './booklet';
import { printCarerCard, printDiscreetCard, type PrintedCard } from './carer-card';
import { printEmergencyCard, type PrintedEmergencyCard } from './emergency-card';
import type { PrintRun } from './paper';
import { printPoster, type Poster } from './poster';
import { printRenewalLetter, type RenewalLetter } from './renewal-letter';
import type { PrintedBranding } from './printed-branding';
import { printShopLeaflet, type ShopLeaflet } from './shop-leaflet';
import { applePass } from './wallet/apple-pass';
import type { AppleWalletSettings } from './wallet/apple-settings';
import type { WalletCard } from './wallet/wallet-card';
import { printWindowSticker } from './window-sticker';

/** A scheme's document for the public. It holds no personal data, so it may be cached and sent to the next caller. */
export type SchemeDrawing =
  | { readonly document: 'booklet'; readonly of: Booklet; readonly run: PrintRun }
  | { readonly document: 'poster'; readonly of: Poster; readonly run: PrintRun }
  | { readonly document: 'window-sticker'; readonly of: PrintedBranding; readonly run: PrintRun }
  | { readonly document: 'shop-leaflet'; readonly of: ShopLeaflet; readonly run: PrintRun };

/** Any document of the hub, with its whole content: plain values, which can pass between threads. */
export type Drawing =
  | SchemeDrawing
  | { readonly document: 'card' | 'discreet-card'; readonly of: PrintedCard; readonly run: PrintRun }
  | { readonly document: 'renewal-letter'; readonly of: RenewalLetter; readonly run: PrintRun }
  | { readonly document: 'emergency-card'; readonly of: PrintedEmergencyCard; readonly run: PrintRun }
  | { readonly document: 'board-report'; readonly of: BoardReport; readonly run: PrintRun }
  | {
      readonly document: 'apple-wallet';
      readonly of: WalletCard;
      readonly settings: AppleWalletSettings;
      readonly now: Date;
    };

/** Draws a document. This blocks the thread for a while: see print-thread.ts. */
export async function draw(drawing: Drawing): Promise<Uint8Array> {
  switch (drawing.document) {
    case 'booklet':
      return printBooklet(drawing.of, drawing.run);
    case 'poster':
      return printPoster(drawing.of, drawing.run);
    case 'window-sticker':
      return printWindowSticker(drawing.of, drawing.run);
    case 'shop-leaflet':
      return printShopLeaflet(drawing.of, drawing.run);
    case 'card':
      return printCarerCard(drawing.of, drawing.run);
    case 'discreet-card':
      return printDiscreetCard(drawing.of, drawing.run);
    case 'renewal-letter':
      return printRenewalLetter(drawing.of, drawing.run);
    case 'emergency-card':
      return printEmergencyCard(drawing.of, drawing.run);
    case 'board-report':
      return printBoardReport(drawing.of, drawing.run);
    case 'apple-wallet':
      return applePass(drawing.of, drawing.settings, drawing.now);
  }
}
