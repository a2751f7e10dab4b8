import { deflateSync } from 'node:zlib';
import { Decoder, Tag } from 'cbor-x';
import { drawCardId } from '../../packages/card/credential/status-list';
import { signSign1 } from '../../packages/card/credential/sign1';
import { laterStatusList, readKeys, readStatusList } from '../../packages/card/verifier';
import { publishedKeys } from '../../packages/card/credential/keys';
import { HOUR, NOW, later, listToken, ring } from './support';

const cbor = new Decoder({ useRecords: false, mapsAsObjects: false });
const knownKeys = () => readKeys(publishedKeys(ring, NOW));

function claimsOf(token: Uint8Array): Map<unknown, unknown> {
  const message: unknown = cbor.decode(token);
  if (!(message instanceof Tag)) throw new Error('not tagged');
  const [, , payload] = message.value as [Uint8Array, unknown, Uint8Array];
  return cbor.decode(payload) as Map<unknown, unknown>;
}

describe('the list of cancelled cards', () => {
  it('has exactly the bits, the compression and the claims of the specification’s example', () => {
    const token = listToken({ capacity: 16, revoked: [0, 3, 4, 5, 7, 8, 9, 13, 15] });
    expect(claimsOf(token)).toEqual(
      new Map<number, unknown>([
        [2, 'https://hub.example/card/status-list'],
        [6, NOW.getTime() / 1000],
        [
          65533,
          new Map<string, unknown>([
            ['lst', Buffer.from('78dadbb918000217015d', 'hex')],
            ['bits', 1],
          ]),
        ],
        [65534, 86_400],
      ]),
    );
  });

  it('answers for each card on it, and for no other', async () => {
    const list = await readStatusList(listToken({ capacity: 64, revoked: [0, 31, 32, 63] }), await knownKeys());
    const revoked = Array.from({ length: 64 }, (_, id) => id).filter((id) => list?.isRevoked(id));
    expect(revoked).toEqual([0, 31, 32, 63]);
    expect(list?.isRevoked(64)).toBeUndefined();
    expect(list?.isRevoked(2 ** 32 - 1)).toBeUndefined();
    expect(list?.issuedAt).toEqual(NOW);
    expect(list?.timeToLive).toBe(86_400);
  });

  it('covers as many cards as the verifier will unpack', async () => {
    const list = await readStatusList(listToken({ capacity: 2 ** 23, revoked: [2 ** 23 - 1] }), await knownKeys());
    expect(list?.isRevoked(2 ** 23 - 1)).toBe(true);
    expect(list?.isRevoked(2 ** 23 - 2)).toBe(false);
  });

  it('says nothing but which ids: the same for the same cards', () => {
    expect(listToken({ revoked: [5, 9] })).toEqual(listToken({ revoked: [9, 5, 9] }));
  });

  it.each([
    [{ capacity: 12 }, 'a multiple of 8'],
    [{ capacity: 0 }, 'a multiple of 8'],
    [{ capacity: 2 ** 23 + 8 }, 'up to 8388608'],
    [{ timeToLive: 0 }, 'whole number of seconds'],
    [{ timeToLive: 1.5 }, 'whole number of seconds'],
    [{ capacity: 16, revoked: [16] }, 'beyond the status list'],
    [{ capacity: 16, revoked: [-1] }, 'beyond the status list'],
  ])('cannot be made of %o', (list, message) => {
    expect(() => listToken(list)).toThrow(message);
  });
});

describe('a list that is no list', () => {
  const payload = (lst: Buffer, bits = 1) =>
    new Map<number, unknown>([
      [2, 'https://hub.example/card/status-list'],
      [6, NOW.getTime() / 1000],
      [65533, new Map<string, unknown>(Object.entries({ lst, bits }))],
      [65534, 86_400],
    ]);
  const type = 'application/statuslist+cwt';
  const packed = Buffer.from('78dadbb918000217015d', 'hex');

  it.each([
    ['of another type', () => signSign1(payload(packed), ring.current, 'application/cwt')],
    ['of no type', () => signSign1(payload(packed), ring.current)],
    ['of two bits a card', () => signSign1(payload(packed, 2), ring.current, type)],
    ['cut short', () => signSign1(payload(packed.subarray(0, -3)), ring.current, type)],
    ['not compressed', () => signSign1(payload(Buffer.from('b9a3', 'hex')), ring.current, type)],
    ['with bytes after it', () => Buffer.concat([listToken(), Buffer.alloc(1)])],
    ['with a bit changed', () => listToken().map((byte, at, all) => (at === all.length - 80 ? byte ^ 1 : byte))],
    ['that is empty', () => new Uint8Array()],
    ['that is text', () => Buffer.from('<!doctype html>')],
  ])('%s', async (_, make) => {
    expect(await readStatusList(signSign1(payload(packed), ring.current, type), await knownKeys())).toBeDefined();
    expect(await readStatusList(make(), await knownKeys())).toBeUndefined();
  });

  it('that unpacks to more than a list can hold', async () => {
    const bomb = deflateSync(Buffer.alloc(2 ** 20 + 1), { level: 9 });
    expect(await readStatusList(signSign1(payload(bomb), ring.current, type), await knownKeys())).toBeUndefined();
  });
});

describe('of the list at hand and the one that is fetched', () => {
  const listOf = async (issuedAt: Date, revoked: number[] = []) =>
    readStatusList(listToken({ issuedAt, revoked }), await knownKeys());
  const now = later(HOUR);

  it('an older one never takes the place of a newer one, and a lost card stays lost', async () => {
    const [before, held] = [await listOf(NOW), await listOf(later(60_000), [7])];
    expect(laterStatusList(held, before, now)).toBe(held);
    expect(laterStatusList(before, held, now)).toBe(held);
  });

  it('the fetched one counts where both are of one second, and where there is no other', async () => {
    const [held, fetched] = [await listOf(NOW), await listOf(NOW, [7])];
    expect(laterStatusList(held, fetched, now)).toBe(fetched);
    expect(laterStatusList(undefined, fetched, now)).toBe(fetched);
    expect(laterStatusList(held, undefined, now)).toBe(held);
  });

  it('one from days to come, as by a clock that was wrong, does not stay for ever', async () => {
    const [ahead, fetched] = [await listOf(later(30 * 24 * HOUR)), await listOf(NOW)];
    expect(laterStatusList(ahead, fetched, now)).toBe(fetched);
  });
});

it('draws ids from the whole of the list', () => {
  const ids = Array.from({ length: 2000 }, () => drawCardId(1024));
  expect(ids.every((id) => Number.isInteger(id) && id >= 0 && id < 1024)).toBe(true);
  expect(new Set(ids).size).toBeGreaterThan(700);
});
