import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { modelOf } from '../../platform/mongo/collection';
import { generateKeys, KeyRing } from '../../platform/tokens/key-ring';
import { subgraphList } from '../../subgraphs/registry';
import { carerCollection } from '../../subgraphs/identity/models/carer';
import { Refs } from '../../subgraphs/identity/services/refs';
import { BlindIndex } from '../../subgraphs/identity/services/sealing/blind-index';
import { seal, unseal } from '../../platform/seal';
import { Vault } from '../../subgraphs/identity/services/sealing/vault';
import { checkCarer, createShareCode, entity, hrOfCouncil, key, nurse, shown, startIdentity } from './support';

describe('what identity keeps of a person', () => {
  it('stands nowhere in its database in the clear: no name, birthday, contact, NHS number, card number or code', async () => {
    const identity = await startIdentity();
    await identity.tell({});
    await identity.answer(checkCarer, shown({ cardNumber: 'HCC-234-567' }), nurse);
    const names = entity('givenName');
    const of = { of: [{ __typename: 'Carer', employerRef: identity.refOf(0, 'employer') }] };
    await identity.answer(names, of, hrOfCouncil);
    const { createShareCode: made } = await identity.answer(createShareCode, { input: key() }, identity.hazel);
    const { code } = made as { code: string };
    const { connection } = identity.running('identity').store;
    const stored: string[] = [];
    for (const { name } of await connection.listCollections())
      stored.push(JSON.stringify(await connection.collection(name).find().toArray()));
    const whole = stored.join('\n');
    expect(whole).toContain(identity.hazel.ref);
    const secret = ['Hazel', 'Fictional', 'Basil', '1984', 'SG1', 'example.org', '07700', '"999', 'HCC', 'hazel', code];
    for (const text of secret) expect([text, whole.includes(text)]).toEqual([text, false]);
    await identity.close();
  });

  it('is gone for good when the person’s key is deleted', async () => {
    const identity = await startIdentity();
    await identity.tell({});
    const { connection } = identity.running('identity').store;
    await modelOf(connection, carerCollection).updateOne({ _id: identity.hazel.ref }, { $unset: { key: 1 } });
    expect(await identity.answer('{ me { givenName age } }', {}, identity.hazel)).toEqual({
      me: { givenName: null, age: null },
    });
    const reported = await identity.answer(checkCarer, shown({ cardNumber: 'HCC-234-567' }), nurse);
    expect(reported).toMatchObject({ checkCarer: { __typename: 'CardUnknown' } });
    await identity.tell({ version: 2 });
    expect(
      (await identity.running('identity').outbox.pending(10)).filter(({ type }) => type === 'membership.changed'),
    ).toHaveLength(1);
    await identity.close();
  });
});

describe('sealing', () => {
  const settings = { seed: 20261121, numRuns: 200 };
  const keyBytes = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes));

  it('gives back what was sealed, for any text, and never seals it twice alike', () => {
    fc.assert(
      fc.property(keyBytes, fc.string({ unit: 'binary' }), fc.string(), (secret, text, about) => {
        const sealed = seal(secret, Buffer.from(text), about);
        expect(unseal(secret, sealed, about).toString()).toBe(Buffer.from(text).toString());
        expect(seal(secret, Buffer.from(text), about)).not.toBe(sealed);
      }),
      settings,
    );
  });

  it('opens for no other key and no other use, and not after any bit was changed', () => {
    fc.assert(
      fc.property(keyBytes, fc.string({ maxLength: 40 }), fc.nat(), (secret, text, at) => {
        const sealed = seal(secret, Buffer.from(text), 'use');
        expect(() => unseal(randomBytes(32), sealed, 'use')).toThrow();
        expect(() => unseal(secret, sealed, 'other use')).toThrow();
        const bytes = Buffer.from(sealed, 'base64url');
        const bit = at % (bytes.length * 8);
        bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(() => unseal(secret, bytes.toString('base64url'), 'use')).toThrow();
      }),
      settings,
    );
  });

  it('what is sealed for one person cannot be passed off as another’s', () => {
    const vault = new Vault(new KeyRing(generateKeys()));
    const one = { _id: 'cr_one', key: vault.newKey('cr_one') };
    const sealed = vault.seal(one, 'details', 'a secret');
    expect(vault.open(one, 'details', sealed)).toBe('a secret');
    expect(() => vault.open({ ...one, _id: 'cr_two' }, 'details', sealed)).toThrow();
    expect(() => vault.open({ _id: 'cr_two', key: vault.newKey('cr_two') }, 'details', sealed)).toThrow();
    expect(() => new Vault(new KeyRing(generateKeys())).open(one, 'details', sealed)).toThrow();
    expect(vault.open({ _id: 'cr_one' }, 'details', sealed)).toBeUndefined();
  });
});

describe('names that mean something in one place only', () => {
  const keys = new KeyRing(generateKeys());

  it('a carer is called something else at each subgraph, never by the id, and the same each time', () => {
    const refs = new Refs(keys);
    const others = subgraphList.map(({ name }) => name).filter((name) => name !== 'identity');
    const named = others.map((name) => refs.of('cr_one', name));
    expect(new Set([...named, 'cr_one']).size).toBe(others.length + 1);
    expect(others.map((name) => new Refs(keys).of('cr_one', name))).toEqual(named);
    expect(refs.allOf('cr_one', subgraphList)).toHaveLength(others.length);
  });

  it('another hub calls the same carer something else', () => {
    const elsewhere = new Refs(new KeyRing(generateKeys()));
    expect(elsewhere.of('cr_one', 'hospital')).not.toBe(new Refs(keys).of('cr_one', 'hospital'));
  });

  it('a card is found by its number however it is read out, and by no other', () => {
    const blind = new BlindIndex(keys);
    for (const said of ['hcc234567', ' HCC 234 567', 'HCC–234–567'])
      expect(blind.ofCard(said)).toBe(blind.ofCard('HCC-234-567'));
    expect(blind.ofCard('HCC-234-568')).not.toBe(blind.ofCard('HCC-234-567'));
    expect(blind.ofCard('HCC234567')).not.toBe(blind.ofShareCode('HCC234567'));
  });
});
