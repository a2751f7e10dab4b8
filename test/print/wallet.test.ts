import { execFileSync, spawnSync } from 'node:child_process';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { importSPKI, jwtVerify } from 'jose';
import { pki } from 'node-forge';
import { PNG } from 'pngjs';
import { applePass } from '../../packages/documents/wallet/apple-pass';
import type { AppleWalletSettings } from '../../packages/documents/wallet/apple-settings';
import { googleWalletLink } from '../../packages/documents/wallet/google-pass';
import type { WalletCard } from '../../packages/documents/wallet/wallet-card';
import { WalletNotConfigured } from '../../packages/documents/wallet/wallet-not-configured';
import { calendarDate } from '../../platform/calendar-date';
import { credential } from '../card/support';

/** Most machines have it. The test that compares with it says so if it is missing. */
const openssl = 'openssl';
const now = new Date('2026-03-02T09:00:00Z');
const keys = () =>
  generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
const pair = keys();
const other = keys();

/** Makes a certificate to replace Apple's. */
function certificate({ privateKey, publicKey }: typeof pair, name: string, until = '2027-03-02'): string {
  const made = pki.createCertificate();
  made.publicKey = pki.publicKeyFromPem(publicKey);
  made.serialNumber = '01';
  made.validity.notBefore = new Date('2026-01-01T00:00:00Z');
  made.validity.notAfter = new Date(`${until}T00:00:00Z`);
  made.setSubject([{ name: 'commonName', value: name }]);
  made.setIssuer([{ name: 'commonName', value: name }]);
  made.sign(pki.privateKeyFromPem(privateKey));
  return pki.certificateToPem(made);
}

const card: WalletCard = {
  language: 'en',
  serial: 'pass:0197/1',
  scheme: { name: 'Severn Vale Carers’ Card', colour: '#00594c' },
  organisationName: 'Severn Vale Carers',
  givenName: 'Siân',
  familyName: 'Llŷr',
  validFrom: calendarDate('2026-03-02'),
  expires: calendarDate('2029-03-01'),
  expiresAt: new Date('2029-03-02T00:00:00Z'),
  issueNumber: '7KQ-3XM-PPA',
  credential,
};

describe('a card in Apple Wallet', () => {
  const settings: AppleWalletSettings = {
    APPLE_WALLET_PASS_TYPE: 'pass.example.severnvale.card',
    APPLE_WALLET_TEAM: 'A1B2C3D4E5',
    APPLE_WALLET_CERTIFICATE: certificate(pair, 'Pass Type ID'),
    APPLE_WALLET_PRIVATE_KEY: pair.privateKey,
    APPLE_WALLET_WWDR_CERTIFICATE: certificate(other, 'Intermediate'),
  };

  it('holds what the card on paper holds, and the code', () => {
    const files = unzipSync(applePass(card, settings, now));
    expect(JSON.parse(strFromU8(files['pass.json'] ?? new Uint8Array()))).toEqual({
      formatVersion: 1,
      passTypeIdentifier: 'pass.example.severnvale.card',
      teamIdentifier: 'A1B2C3D4E5',
      serialNumber: 'pass:0197/1',
      organizationName: 'Severn Vale Carers',
      description: 'Severn Vale Carers’ Card',
      logoText: 'Severn Vale Carers’ Card',
      backgroundColor: 'rgb(0, 89, 76)',
      foregroundColor: 'rgb(255, 255, 255)',
      labelColor: 'rgb(255, 255, 255)',
      expirationDate: '2029-03-02T00:00:00.000Z',
      sharingProhibited: true,
      generic: {
        primaryFields: [{ key: 'holder', value: 'Siân Llŷr' }],
        secondaryFields: [
          { key: 'validFrom', label: 'Valid from', value: '2 Mar 2026' },
          { key: 'expires', label: 'Expires', value: '1 Mar 2029' },
        ],
        auxiliaryFields: [{ key: 'number', label: 'Number', value: '7KQ-3XM-PPA' }],
      },
      barcodes: [{ format: 'PKBarcodeFormatQR', message: credential, messageEncoding: 'iso-8859-1' }],
    });
    const icon = PNG.sync.read(Buffer.from(files['icon@2x.png'] ?? []));
    expect([icon.width, icon.height, ...icon.data.subarray(0, 4)]).toEqual([58, 58, 0, 89, 76, 255]);
  });

  it('lists every file with its hash', () => {
    const { signature, 'manifest.json': manifest, ...files } = unzipSync(applePass(card, settings, now));
    expect(signature?.length).toBeGreaterThan(1_000);
    expect(JSON.parse(strFromU8(manifest ?? new Uint8Array()))).toEqual(
      Object.fromEntries(
        Object.entries(files).map(([name, file]) => [name, createHash('sha1').update(file).digest('hex')]),
      ),
    );
  });

  it('is signed so that OpenSSL agrees, and no longer does when a byte has changed', () => {
    if (spawnSync(openssl, ['version']).status !== 0) {
      process.stdout.write('openssl is not here: the signature was not checked\n');
      return;
    }
    const { signature = new Uint8Array(), 'manifest.json': manifest = new Uint8Array() } = unzipSync(
      applePass(card, settings, now),
    );
    const folder = mkdtempSync(join(tmpdir(), 'cph-wallet-'));
    const write = (name: string, content: Uint8Array) => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    };
    const verify = (content: string) =>
      spawnSync(openssl, [
        ...['smime', '-verify', '-noverify', '-binary', '-inform', 'DER'],
        ...['-in', write('signature', signature), '-content', content, '-out', join(folder, 'out')],
      ]).status;
    expect(verify(write('manifest.json', manifest))).toBe(0);
    expect(
      verify(
        write(
          'changed.json',
          manifest.map((byte, at) => (at === 20 ? byte ^ 1 : byte)),
        ),
      ),
    ).not.toBe(0);
    expect(
      execFileSync(openssl, ['pkcs7', '-inform', 'DER', '-in', join(folder, 'signature'), '-print_certs']).toString(),
    ).toContain('Intermediate');
  });

  it('is refused, naming what is missing, unreadable, out of date or not a pair', () => {
    const refusal = (change: AppleWalletSettings) => () => applePass(card, { ...settings, ...change }, now);
    expect(() => applePass(card, {}, now)).toThrow(WalletNotConfigured);
    expect(() =>
      applePass(card, { ...settings, APPLE_WALLET_TEAM: '', APPLE_WALLET_CERTIFICATE: undefined }, now),
    ).toThrow(
      'Apple Wallet is not configured: APPLE_WALLET_TEAM is missing; APPLE_WALLET_CERTIFICATE is missing. ' +
        'Cards on paper and as images work without it.',
    );
    expect(refusal({ APPLE_WALLET_WWDR_CERTIFICATE: 'not a certificate' })).toThrow(
      'APPLE_WALLET_WWDR_CERTIFICATE is not a PEM text that can be read',
    );
    expect(refusal({ APPLE_WALLET_CERTIFICATE: certificate(pair, 'Old', '2026-03-01') })).toThrow(
      'APPLE_WALLET_CERTIFICATE ran out on 2026-03-01',
    );
    expect(refusal({ APPLE_WALLET_PRIVATE_KEY: other.privateKey })).toThrow(
      'APPLE_WALLET_PRIVATE_KEY is not the key of APPLE_WALLET_CERTIFICATE',
    );
  });
});

describe('a card in Google Wallet', () => {
  const settings = {
    GOOGLE_WALLET_ISSUER: '3388000000012345678',
    GOOGLE_WALLET_SERVICE_ACCOUNT: 'hub@project.example',
    GOOGLE_WALLET_PRIVATE_KEY: pair.privateKey,
  };

  it('comes as a link with a signed description of the pass', async () => {
    const link = await googleWalletLink({ ...card, language: 'cy' }, settings, now);
    const [, token = ''] = /^https:\/\/pay\.google\.com\/gp\/v\/save\/([\w.-]+)$/.exec(link) ?? [];
    const { payload } = await jwtVerify(token, await importSPKI(pair.publicKey, 'RS256'), {
      issuer: 'hub@project.example',
      audience: 'google',
      currentDate: now,
    });
    expect(payload).toMatchObject({
      typ: 'savetowallet',
      iat: now.getTime() / 1000,
      payload: {
        genericClasses: [{ id: '3388000000012345678.carer-card' }],
        genericObjects: [
          {
            id: '3388000000012345678.pass_0197_1',
            classId: '3388000000012345678.carer-card',
            header: { defaultValue: { language: 'cy', value: 'Siân Llŷr' } },
            hexBackgroundColor: '#00594c',
            validTimeInterval: { end: { date: '2029-03-02T00:00:00.000Z' } },
            barcode: { type: 'QR_CODE', value: credential },
            textModulesData: [
              { id: 'validFrom', header: 'Yn ddilys o', body: '2 Maw 2026' },
              { id: 'expires', header: 'Yn dod i ben', body: '1 Maw 2029' },
              { id: 'number', header: 'Rhif', body: '7KQ-3XM-PPA' },
            ],
          },
        ],
      },
    });
    expect(link.length).toBeLessThan(2_048);
  });

  it('is refused, naming what is missing or unreadable', async () => {
    await expect(googleWalletLink(card, {}, now)).rejects.toThrow(
      'Google Wallet is not configured: GOOGLE_WALLET_ISSUER is missing; GOOGLE_WALLET_SERVICE_ACCOUNT is missing; ' +
        'GOOGLE_WALLET_PRIVATE_KEY is missing.',
    );
    const unreadable = { ...settings, GOOGLE_WALLET_PRIVATE_KEY: 'secret-but-wrong' };
    await expect(googleWalletLink(card, unreadable, now)).rejects.toThrow(WalletNotConfigured);
    await expect(googleWalletLink(card, unreadable, now)).rejects.not.toThrow('secret-but-wrong');
  });
});
