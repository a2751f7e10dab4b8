import { encode as base45 } from 'base45';
import { signCard } from '../../packages/card/credential/credential';
import { decodeBase45 } from '../../packages/card/verifier/base45';
import { verifyCard } from '../../packages/card/verifier';
import type { Trust } from '../../packages/card/verifier';
import { card, credential, later, ring, seededKey, seededRandom, trust } from './support';

const ROUNDS = Number(process.env['FUZZ_ROUNDS'] ?? 5000);
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_260_302);
const SLOWEST = 10; // milliseconds

const another = signCard({ ...card, id: 5, scheme: 'dorset', expires: later(1e10) }, ring.current);
const impostor = signCard(card, { ...seededKey(9), kid: ring.current.kid });
const genuine = [credential, another];
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

type Random = (below: number) => number;
type Mutation = (bytes: Buffer, random: Random) => Buffer;

const splice = (bytes: Buffer, from: number, to: number, middle: Buffer) =>
  Buffer.concat([bytes.subarray(0, from), middle, bytes.subarray(to)]);
const randomBytes = (length: number, random: Random) => Buffer.from(Array.from({ length }, () => random(256)));

/** Heads that make CBOR readers fail: huge, indefinite and nested containers, floats, tags, breaks. */
const HEADS = [
  '9f',
  'bf',
  '5f',
  '7f',
  'ff',
  '9b7fffffffffffffff',
  'bbffffffffffffffff',
  '5bffffffffffffffff',
  '5affffffff',
]
  .concat(['818181818181', 'a1a1a1a1', 'd8d2', 'c2', 'f6', 'f7', 'f97e00', 'fb7ff8000000000000', '3bffffffffffffffff'])
  .map((hex) => Buffer.from(hex, 'hex'));

const ON_BYTES: Mutation[] = [
  (bytes, random) => {
    const at = random(bytes.length);
    return splice(bytes, at, at + 1, Buffer.of((bytes[at] ?? 0) ^ (1 << random(8))));
  },
  (bytes, random) => {
    const at = random(bytes.length);
    return splice(bytes, at, at + 1, randomBytes(1, random));
  },
  (bytes, random) => {
    const at = random(bytes.length + 1);
    return splice(bytes, at, at, randomBytes(1 + random(8), random));
  },
  (bytes, random) => {
    const at = random(bytes.length);
    return splice(bytes, at, at + 1 + random(8), Buffer.alloc(0));
  },
  (bytes, random) => bytes.subarray(0, random(bytes.length)),
  (bytes, random) => Buffer.concat([bytes, randomBytes(1 + random(40), random)]),
  (bytes, random) => {
    const from = random(bytes.length);
    return splice(bytes, from, from, bytes.subarray(from, from + 1 + random(30)));
  },
  (bytes, random) => {
    const at = random(bytes.length);
    return splice(bytes, at, at + random(4), HEADS[random(HEADS.length)] ?? Buffer.alloc(0));
  },
  (bytes, random) => {
    const at = random(bytes.length);
    const other = Buffer.from(decodeBase45((genuine[random(2)] ?? '').slice(4)));
    return Buffer.concat([bytes.subarray(0, at), other.subarray(random(2) ? at : random(other.length))]);
  },
  (bytes, random) => {
    const at = bytes.length - 64 + random(64);
    return splice(bytes, at, bytes.length, randomBytes(bytes.length - at, random));
  },
  (_, random) => randomBytes(random(260), random),
];

const ON_TEXT: ((text: string, random: Random) => string)[] = [
  (text, random) => {
    const at = random(text.length);
    return text.slice(0, at) + ALPHABET.charAt(random(45)) + text.slice(at + 1);
  },
  (text, random) => {
    const at = random(text.length);
    return text.slice(0, at) + String.fromCodePoint(random(0x11_0000)) + text.slice(at + random(2));
  },
  (text, random) => text.repeat(1 + random(3)).slice(random(8)),
  (_, random) => `CP1:${Array.from({ length: random(396) }, () => ALPHABET.charAt(random(45))).join('')}`,
];

function mutate(random: Random): string {
  const start = [credential, another, impostor][random(3)] ?? credential;
  if (random(4) === 0) return (ON_TEXT[random(ON_TEXT.length)] ?? String)(start, random);
  let bytes = Buffer.from(decodeBase45(start.slice(4)));
  for (let times = 1 + random(3); times > 0 && bytes.length > 0; times--) {
    bytes = Buffer.from((ON_BYTES[random(ON_BYTES.length)] ?? Buffer.from)(bytes, random));
  }
  return `CP1:${base45(bytes)}`;
}

async function millisecondsFor(text: string, held: Trust): Promise<number> {
  const start = performance.now();
  await verifyCard(text, held);
  return performance.now() - start;
}

it(`none of ${ROUNDS} mutated cards is valid, crashes the verifier or holds it up`, async () => {
  const held = await trust();
  const next = seededRandom(SEED);
  const random: Random = (below) => Math.floor(next() * below);
  const refusals = new Map<string, number>();
  let slowest = 0;
  for (let round = 0; round < ROUNDS;) {
    const text = mutate(random);
    if (genuine.includes(text)) continue;
    round++;
    const start = performance.now();
    const verdict = await verifyCard(text, held);
    let taken = performance.now() - start;
    // A busy machine may pause any run once; a slow text is slow every time.
    for (let again = 0; taken > SLOWEST / 10 && again < 3; again++)
      taken = Math.min(taken, await millisecondsFor(text, held));
    slowest = Math.max(slowest, taken);
    if (verdict.code !== 'INVALID' && verdict.code !== 'UNKNOWN_ISSUER') throw new Error(`${verdict.code}: ${text}`);
    const refusal = 'reason' in verdict && verdict.reason.includes('signature') ? 'SIGNATURE' : verdict.code;
    refusals.set(refusal, (refusals.get(refusal) ?? 0) + 1);
  }
  // Check the time only in a run for that purpose: beside other tests it would measure the machine.
  if (process.env['FUZZ_ROUNDS'] !== undefined) expect(slowest).toBeLessThan(SLOWEST);
  // All three kinds of failure occurred: the shape, the signature and the key.
  expect([...refusals.keys()].sort()).toEqual(['INVALID', 'SIGNATURE', 'UNKNOWN_ISSUER']);
  if (process.env['FUZZ_ROUNDS']) {
    process.stdout.write(
      `${ROUNDS} cards: ${JSON.stringify(Object.fromEntries(refusals))}, slowest ${slowest.toFixed(2)} ms\n`,
    );
  }
}, 300_000);
