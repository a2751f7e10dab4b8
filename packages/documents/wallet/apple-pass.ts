import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';
import { asn1, pkcs7, pki, util } from 'node-forge';
import { paletteOf, type Colour } from '../colours';
import { appleSigner, type AppleSigner, type AppleWalletSettings } from './apple-settings';
import { plainPng } from './plain-png';
import { walletFields, type WalletCard } from './wallet-card';

/** The icon's sides in pixels that Apple requires; it shows in the list of notifications. */
const ICONS = { 'icon.png': 29, 'icon@2x.png': 58, 'icon@3x.png': 87 } as const;

/**
 * A pass for Apple Wallet: the signed archive that a phone opens (`application/vnd.apple.pkpass`). The photo stays out, because a wallet shows it too small to
 * be a proof of the holder.
 *
 * @throws WalletNotConfigured, ColourRefused
 */
export function applePass(card: WalletCard, settings: AppleWalletSettings, now: Date): Uint8Array {
  const signer = appleSigner(settings, now);
  const { band } = paletteOf(card.scheme.colour);
  const files: Record<string, Uint8Array> = {
    'pass.json': Buffer.from(JSON.stringify(passContent(card, signer))),
    ...Object.fromEntries(Object.entries(ICONS).map(([name, side]) => [name, plainPng(side, band)])),
  };
  const hashes = Object.entries(files).map(([name, file]) => [name, createHash('sha1').update(file).digest('hex')]);
  const manifest = Buffer.from(JSON.stringify(Object.fromEntries(hashes)));
  return zipSync(
    { ...files, 'manifest.json': manifest, signature: signatureOf(manifest, signer, now) },
    { mtime: now },
  );
}

/** `pass.json`, after Apple's Wallet documentation for passes of the generic kind. */
function passContent(card: WalletCard, { passType, team }: AppleSigner): object {
  const palette = paletteOf(card.scheme.colour);
  const [validFrom, expires, number] = walletFields(card);
  return {
    formatVersion: 1,
    passTypeIdentifier: passType,
    teamIdentifier: team,
    serialNumber: card.serial,
    organizationName: card.organisationName,
    description: card.scheme.name,
    logoText: card.scheme.name,
    backgroundColor: rgb(palette.band),
    foregroundColor: rgb(palette.onBand),
    labelColor: rgb(palette.onBand),
    expirationDate: card.expiresAt.toISOString(),
    sharingProhibited: true,
    generic: {
      primaryFields: [{ key: 'holder', value: `${card.givenName} ${card.familyName}` }],
      secondaryFields: [validFrom, expires],
      auxiliaryFields: [number],
    },
    barcodes: [{ format: 'PKBarcodeFormatQR', message: card.credential, messageEncoding: 'iso-8859-1' }],
  };
}

/** Returns a detached PKCS #7 signature over the manifest, as Apple requires. */
function signatureOf(manifest: Buffer, { certificate, privateKey, issuer }: AppleSigner, now: Date): Uint8Array {
  const signed = pkcs7.createSignedData();
  signed.content = util.createBuffer(manifest.toString('binary'));
  signed.addCertificate(certificate);
  signed.addCertificate(issuer);
  signed.addSigner({
    key: privateKey,
    certificate,
    digestAlgorithm: pki.oids['sha256'] ?? '',
    authenticatedAttributes: [
      { type: pki.oids['contentType'] ?? '', value: pki.oids['data'] ?? '' },
      { type: pki.oids['messageDigest'] ?? '' },
      { type: pki.oids['signingTime'] ?? '', value: now.toISOString() },
    ],
  });
  signed.sign({ detached: true });
  return Buffer.from(asn1.toDer(signed.toAsn1()).getBytes(), 'binary');
}

function rgb(colour: Colour): string {
  return `rgb(${[...Buffer.from(colour.slice(1), 'hex')].join(', ')})`;
}
