import { mkdtempSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { DevelopmentIssuer } from '../../gateway/auth/development-issuer';
import { systemClock } from '../../platform/clock';
import { parseConfig, type Config } from '../../platform/config';
import { connect as connectToStore, databaseOf } from '../../platform/mongo/connect';
import { InternalTokenSigner } from '../../platform/tokens/internal-token';
import { keysOf } from '../../platform/tokens/key-ring';
import { personas } from '../../networks/demo/personas';
import { HeldStore } from '../support/held-store';
import { StartedProgram } from '../support/program';
import { rawPost } from '../support/raw-http';

jest.setTimeout(60_000);

const schemes = '{ schemes(first: 1) { edges { cursor } } }';
/** Store reads for the query, for a sign-in, and for a newcomer. */
const listing = ['schemes', 'cph_directory'];
const signingIn = ['accounts', 'cph_identity'];
const writing = ['insert', 'cph_identity', 'accounts'];
/** The time in which an idle hub ends. After ten seconds it would end with its work unfinished. */
const soonMilliseconds = 2_000;

interface Running {
  readonly program: StartedProgram;
  readonly url: URL;
  readonly config: Config;
}

async function running(
  store: HeldStore,
  file: string,
  args: readonly string[],
  ready: RegExp,
  settings: Record<string, string> = {},
): Promise<Running> {
  const DATA_DIR = mkdtempSync(join(tmpdir(), 'cph-stopping-'));
  const program = new StartedProgram(file, args, { DATA_DIR, MONGODB_URI: store.uri, ...settings });
  const [, url = ''] = await program.said(ready);
  return { program, url: new URL(url), config: parseConfig({ DATA_DIR }) };
}

const hubOn = (store: HeldStore) =>
  running(store, 'gateway/main.ts', [], /is ready: (http:\S+)\/graphql/, { DEMO: '0', PORT: '0' });

const tokenOf = async (config: Config) => (await DevelopmentIssuer.open(config, systemClock)).tokenFor(personas.carer);

/** Opens a client's connection to a program. */
async function open({ url }: Running): Promise<Socket> {
  const socket = connect(Number(url.port), url.hostname);
  await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  return socket;
}

function posted(query: string, token?: string, path = '/graphql'): string {
  const headers = [
    'content-type: application/json',
    ...(token === undefined ? [] : [`authorization: Bearer ${token}`]),
  ];
  return rawPost(headers, query.startsWith('{"') ? query : JSON.stringify({ query }))
    .toString()
    .replace('/graphql', path);
}

/** Resolves when the program accepts no more connections: it is stopping. */
async function shut(program: Running): Promise<void> {
  for (;;) {
    try {
      (await open(program)).destroy();
    } catch {
      return;
    }
  }
}

describe('a hub that is told to stop', () => {
  let store: HeldStore;
  beforeEach(async () => {
    store = await HeldStore.open();
  });
  afterEach(() => store.close());

  /** Stops the hub while a request is in progress. */
  async function stopsWhile(
    under: readonly string[],
    what: Running,
    socket: Socket,
    request: string,
    isWaiting: boolean,
  ) {
    const variables = store.hold(...under);
    socket.write(request);
    await variables;
    if (!isWaiting) socket.destroy();
    const ended = what.program.stop('SIGTERM');
    await shut(what);
    const since = performance.now();
    store.release();
    const answer = isWaiting ? await text(socket) : '';
    const { code, err } = await ended;
    return { code, err, answer, took: performance.now() - since };
  }

  it('carries out a change that was under way, though whoever asked for it has hung up', async () => {
    const hub = await hubOn(store);
    const connection = await connectToStore(process.env['TEST_STORE_URI'] ?? '');
    const accounts = databaseOf(connection, 'identity').collection('accounts');
    try {
      const before = await accounts.countDocuments();
      const input =
        '{ givenName: "Wren", familyName: "Unreal", dateOfBirth: "1990-08-09", postcode: "SG1 1EE", idempotencyKey: "once" }';
      const change = posted(`mutation { introduceMyself(input: ${input}) { __typename } }`, await tokenOf(hub.config));
      const { code, err } = await stopsWhile(writing, hub, await open(hub), change, false);
      expect({ code, err, more: (await accounts.countDocuments()) - before }).toEqual({ code: 0, err: '', more: 1 });
    } finally {
      await connection.close();
    }
  });

  it('waits for a sign-in whose asker has hung up, and then asks nothing for them', async () => {
    const hub = await hubOn(store);
    const question = posted(schemes, await tokenOf(hub.config));
    const { code, err } = await stopsWhile(signingIn, hub, await open(hub), question, false);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('answers who waits, closes the connection, and ends: it does not wait for what they may ask next', async () => {
    const hub = await hubOn(store);
    const { code, err, answer, took } = await stopsWhile(listing, hub, await open(hub), posted(schemes), true);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n(.+\r\n)*connection: close\r\n/i);
    expect(answer).toContain('"data":{"schemes":{"edges":[');
    expect(took).toBeLessThan(soonMilliseconds);
  });

  it('prints what was ordered before', async () => {
    const hub = await hubOn(store);
    const order = JSON.stringify({ document: 'poster', sector: 'community', schemeId: 'sc_none' });
    const request = posted(order, await tokenOf(hub.config), '/print');
    const { code, err, answer } = await stopsWhile(signingIn, hub, await open(hub), request, true);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(answer).toMatch(/^HTTP\/1\.1 400 [^]+There is no such scheme\./);
  });

  it('answers a request of which half had come, and hangs up on one that does not come to its end', async () => {
    const hub = await hubOn(store);
    const [late, never] = [await open(hub), await open(hub)];
    const request = posted('{ __typename }');
    late.write(request.slice(0, 30));
    never.write(request.slice(0, -1));
    // Once the hub has read and forwarded a later request, it has read both.
    const ended = stopsWhile(listing, hub, await open(hub), posted(schemes), true);
    await shut(hub);
    late.write(request.slice(30));
    const [answered, hungUpOn, { code, err }] = await Promise.all([text(late), text(never), ended]);
    expect(answered).toMatch(/^HTTP\/1\.1 200 OK[^]+"data":\{"__typename":"Query"\}/);
    expect(hungUpOn).toBe('');
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});

describe('a subgraph in a process of its own that is told to stop', () => {
  it('waits for what it is doing, though the gateway has hung up', async () => {
    const store = await HeldStore.open();
    const university = await running(
      store,
      'subgraphs/main.ts',
      ['university'],
      /SUBGRAPH_URLS=university=(\S+)\/graphql/,
      { SUBGRAPH_PORT: '0' },
    );
    const signer = await InternalTokenSigner.fromJwk(keysOf(university.config).signing('gateway'), systemClock);
    const token = await signer.sign({ role: 'hub' }, 'university');
    const variables = store.hold('schemes', 'cph_university');
    const socket = await open(university);
    socket.write(posted('{ universityScheme(id: "sc_none") { name } }', token));
    await variables;
    socket.destroy();
    const ended = university.program.stop('SIGTERM');
    await shut(university);
    store.release();
    expect(await ended).toMatchObject({ code: 0, err: '' });
    await store.close();
  });
});
