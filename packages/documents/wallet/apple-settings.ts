import { pki } from 'node-forge';
import { isComplete, missingFrom, WalletNotConfigured } from './wallet-not-configured';

const names = [
  'APPLE_WALLET_PASS_TYPE',
  'APPLE_WALLET_TEAM',
  'APPLE_WALLET_CERTIFICATE',
  'APPLE_WALLET_PRIVATE_KEY',
  'APPLE_WALLET_WWDR_CERTIFICATE',
] as const;

/**
 * The settings of a developer registered with Apple: the pass type identifier (`pass.…`), the team identifier, and, as
 * PEM texts, the pass type certificate, its private key, and Apple's own intermediate certificate (WWDR).
 */
export type AppleWalletSettings = Readonly<Partial<Record<(typeof names)[number], string | undefined>>>;

export interface AppleSigner {
  readonly passType: string;
  readonly team: string;
  readonly certificate: pki.Certificate;
  readonly privateKey: pki.rsa.PrivateKey;
  readonly issuer: pki.Certificate;
}

/** Returns these settings and no others, to pass on. */
export function appleSettingsOf(settings: AppleWalletSettings): AppleWalletSettings {
  return Object.fromEntries(names.map((name) => [name, settings[name]]));
}

/** @throws WalletNotConfigured naming each setting that is missing, unreadable or out of date */
export function appleSigner(settings: AppleWalletSettings, now: Date): AppleSigner {
  if (!isComplete(names, settings)) throw notConfigured(missingFrom(names, settings));
  const certificate = certificateOf(settings, 'APPLE_WALLET_CERTIFICATE', now);
  const issuer = certificateOf(settings, 'APPLE_WALLET_WWDR_CERTIFICATE', now);
  const privateKey = privateKeyOf(settings.APPLE_WALLET_PRIVATE_KEY);
  if (!('n' in certificate.publicKey) || !certificate.publicKey.n.equals(privateKey.n)) {
    throw notConfigured(['APPLE_WALLET_PRIVATE_KEY is not the key of APPLE_WALLET_CERTIFICATE']);
  }
  return {
    passType: settings.APPLE_WALLET_PASS_TYPE,
    team: settings.APPLE_WALLET_TEAM,
    certificate,
    privateKey,
    issuer,
  };
}

type CertificateName = 'APPLE_WALLET_CERTIFICATE' | 'APPLE_WALLET_WWDR_CERTIFICATE';

function certificateOf(settings: Readonly<Record<CertificateName, string>>, name: CertificateName, now: Date) {
  const certificate = readPem(name, () => pki.certificateFromPem(settings[name]));
  const { notAfter } = certificate.validity;
  if (notAfter < now) throw notConfigured([`${name} ran out on ${notAfter.toISOString().slice(0, 10)}`]);
  return certificate;
}

function privateKeyOf(pem: string): pki.rsa.PrivateKey {
  return readPem('APPLE_WALLET_PRIVATE_KEY', () => pki.privateKeyFromPem(pem));
}

function readPem<Read>(name: string, read: () => Read): Read {
  try {
    return read();
  } catch {
    throw notConfigured([`${name} is not a PEM text that can be read`]);
  }
}

function notConfigured(problems: readonly string[]): WalletNotConfigured {
  return new WalletNotConfigured('Apple Wallet', problems);
}
