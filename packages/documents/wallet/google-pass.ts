import { importPKCS8, SignJWT } from 'jose';
import { paletteOf } from '../colours';
import { walletFields, type WalletCard } from './wallet-card';
import { isComplete, missingFrom, WalletNotConfigured } from './wallet-not-configured';

const names = ['GOOGLE_WALLET_ISSUER', 'GOOGLE_WALLET_SERVICE_ACCOUNT', 'GOOGLE_WALLET_PRIVATE_KEY'] as const;

/**
 * The settings of an issuer registered with Google: the issuer's id (digits), the e-mail address of a service account
 * and, as a PEM text, its private key.
 */
export type GoogleWalletSettings = Readonly<Partial<Record<(typeof names)[number], string | undefined>>>;

/**
 * The link that puts the card into Google Wallet: a signed description of the pass, which Google keeps once the carer has
 * followed it. There is no photo in it: Google takes pictures only from public addresses.
 *
 * @throws WalletNotConfigured, ColourRefused
 */
export async function googleWalletLink(card: WalletCard, settings: GoogleWalletSettings, now: Date): Promise<string> {
  if (!isComplete(names, settings)) throw new WalletNotConfigured('Google Wallet', missingFrom(names, settings));
  const key = await importPKCS8(settings.GOOGLE_WALLET_PRIVATE_KEY, 'RS256').catch(() => {
    throw new WalletNotConfigured('Google Wallet', [
      'GOOGLE_WALLET_PRIVATE_KEY is not a PKCS #8 PEM text that can be read',
    ]);
  });
  const token = await new SignJWT({ typ: 'savetowallet', payload: passContent(card, settings.GOOGLE_WALLET_ISSUER) })
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT' })
    .setIssuer(settings.GOOGLE_WALLET_SERVICE_ACCOUNT)
    .setAudience('google')
    .setIssuedAt(now)
    .sign(key);
  return `https://pay.google.com/gp/v/save/${token}`;
}

/** A generic pass and its class, after Google's Wallet documentation. */
function passContent(card: WalletCard, issuer: string): Record<string, unknown> {
  const classId = `${issuer}.carer-card`;
  const inLanguage = (value: string) => ({ defaultValue: { language: card.language, value } });
  return {
    genericClasses: [{ id: classId }],
    genericObjects: [
      {
        id: `${issuer}.${card.serial.replaceAll(/[^\w.-]/g, '_')}`,
        classId,
        state: 'ACTIVE',
        cardTitle: inLanguage(card.scheme.name),
        header: inLanguage(`${card.givenName} ${card.familyName}`),
        hexBackgroundColor: paletteOf(card.scheme.colour).band,
        validTimeInterval: { end: { date: card.expiresAt.toISOString() } },
        barcode: { type: 'QR_CODE', value: card.credential },
        textModulesData: walletFields(card).map(({ key, label, value }) => ({ id: key, header: label, body: value })),
      },
    ],
  };
}
