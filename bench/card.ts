/**
 * Measures the cost of a card: `npm run bench -- card`. Prints bytes, QR version at level M, signatures and
 * verifications a second, beside a JWS of the same claims (compact, EdDSA, by jose). Single runs on one thread; the
 * median of five.
 */
import { create } from 'qrcode';
import { CompactSign, compactVerify, importJWK } from 'jose';
import { signCard } from '../packages/card/credential/credential';
import { newKeyRing, publishedKeys } from '../packages/card/credential/keys';
import { signStatusList } from '../packages/card/credential/status-list';
import { readKeys, readStatusList, verifyCard } from '../packages/card/verifier';
import { decodeBase45 } from '../packages/card/verifier/base45';

const RUNS = 5;
const TIMES = 2000;
const DAY = 86_400;

async function perSecond(work: () => Promise<unknown>): Promise<number> {
  for (let warmUp = 0; warmUp < TIMES / 4; warmUp++) await work();
  const rates: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    for (let time = 0; time < TIMES; time++) await work();
    rates.push((TIMES * 1000) / (performance.now() - start));
  }
  rates.sort((one, other) => one - other);
  return Math.round(rates[Math.floor(RUNS / 2)] ?? 0);
}

async function main(): Promise<void> {
  const ring = newKeyRing();
  const now = new Date();
  const card = {
    id: 70_123,
    scheme: 'hertfordshire-carers',
    expires: new Date(now.getTime() + 1000 * DAY * 1095),
    photoHash: Buffer.from('00112233445566778899aabbccddeeff', 'hex'),
  };

  const list = { capacity: 2 ** 17, revoked: [1, 2, 3], issuedAt: now, timeToLive: DAY };
  const token = signStatusList({ uri: 'https://hub.example/card/status-list', ...list }, ring.current);
  const keys = await readKeys(publishedKeys(ring, now));
  const trust = { keys, statusList: await readStatusList(token, keys), now };
  const credential = signCard(card, ring.current);
  const { code } = await verifyCard(credential, trust);
  if (code !== 'VALID') throw new Error(`the card to measure is ${code}`);

  const { kid, x, d } = ring.current;
  const privateKey = await importJWK({ kty: 'OKP', crv: 'Ed25519', x, d }, 'EdDSA');
  const publicKey = await importJWK({ kty: 'OKP', crv: 'Ed25519', x }, 'EdDSA');
  const claims = {
    iss: card.scheme,
    exp: Math.floor(card.expires.getTime() / 1000),
    jti: card.id.toString(16).padStart(8, '0'),
    photo: card.photoHash.toString('base64url'),
  };
  const signJws = () =>
    new CompactSign(new TextEncoder().encode(JSON.stringify(claims)))
      .setProtectedHeader({ alg: 'EdDSA', kid })
      .sign(privateKey);
  const jws = await signJws();

  const qrVersion = (data: string) => create(data, { errorCorrectionLevel: 'M' }).version;
  console.table({
    'CP1 (CWT, COSE_Sign1, base45)': {
      bytes: decodeBase45(credential.slice(4)).length,
      characters: credential.length,
      'QR version (M)': qrVersion(credential),
      'signed/s': await perSecond(async () => signCard(card, ring.current)),
      'verified/s': await perSecond(() => verifyCard(credential, trust)),
    },
    'JWS of the same claims': {
      bytes: jws.length,
      characters: jws.length,
      'QR version (M)': qrVersion(jws),
      'signed/s': await perSecond(signJws),
      'verified/s': await perSecond(() => compactVerify(jws, publicKey)),
    },
  });
  console.log(`A status list of ${list.capacity} cards with ${list.revoked.length} cancelled: ${token.length} bytes`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
