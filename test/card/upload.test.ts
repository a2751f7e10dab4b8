import { request } from 'node:http';
import { createCanvas } from '@napi-rs/canvas';
import { PNG } from 'pngjs';
import { personas, type PersonaName } from '../../networks/demo/personas';
import { Rates } from '../../gateway/limits/rates';
import { ThreadQueue } from '../../platform/threads/thread-queue';
import { startTestHub, type TestHub } from '../support/hub';
import { cardsAt, type IssuedCard } from './at-the-hub';

describe('a photo as a telephone takes it', () => {
  let hub: TestHub;
  let passportId: string;
  beforeAll(async () => {
    hub = await startTestHub({ demo: true });
    ({ id: passportId } = await cardsAt(hub).passportOf('sc_herts_carers_card'));
  });
  afterAll(() => hub.close());

  const photo = (width: number, height: number, colour = '#336699') => {
    const canvas = createCanvas(width, height);
    const context = canvas.getContext('2d');
    context.fillStyle = colour;
    context.fillRect(0, 0, width, height);
    return canvas.toBuffer('image/jpeg', 90);
  };
  const give = async (file: Uint8Array, persona: PersonaName | undefined, idempotencyKey: string) => {
    const token = persona && (await hub.hub.development?.tokenFor(personas[persona]));
    const response = await fetch(
      `${hub.url}/card-photo?${new URLSearchParams({ passportId, idempotencyKey }).toString()}`,
      {
        method: 'POST',
        headers: { 'content-type': 'image/jpeg', ...(token && { authorization: `Bearer ${token}` }) },
        body: new Uint8Array(file),
      },
    );
    const body = (await response.json()) as {
      data?: { setCardPhoto: { __typename: string } };
      errors?: { message: string }[];
    };
    return {
      status: response.status,
      retryAfter: response.headers.get('retry-after'),
      reported: body.data?.setCardPhoto,
      message: body.errors?.[0]?.message,
    };
  };

  it('of 12 megapixels, larger than any other request, is taken once and stored small, by the rules of the mutation', async () => {
    const file = Buffer.concat([photo(4032, 3024), Buffer.alloc(1024 * 1024)]);
    const set = { __typename: 'CardPhotoSet', passportId };
    expect(await give(file, 'manager', 'p')).toMatchObject({ status: 200, reported: set });
    expect(await give(file, 'manager', 'p')).toMatchObject({ status: 200, reported: set });
    expect((await give(photo(4032, 3024, '#993366'), 'manager', 'p')).reported).toMatchObject({
      __typename: 'RequestRepeated',
    });
    const { card } = await cardsAt(hub).change('issueCard', { passportId }, 'carer');
    expect(Buffer.from((card as IssuedCard).photo, 'base64').length).toBeLessThan(64 * 1024);
    const { body } = await hub.ask('{ me { accessLog { edges { node { outcome } } } } }', {}, 'carer');
    const log = (body.data?.['me'] as { accessLog: { edges: { node: { outcome: string } }[] } }).accessLog.edges;
    // The repeated upload adds its own line.
    expect(log.filter(({ node }) => node.outcome === 'They gave the photo for your card')).toHaveLength(2);
  });

  it('is taken from nobody else, and no longer than 15 MB', async () => {
    const file = photo(64, 48);
    expect((await give(file, 'ward', 'w')).reported).toMatchObject({ __typename: 'PassportNotYours' });
    expect((await give(file, undefined, 'n')).status).toBe(401);
    expect(await give(Buffer.alloc(15 * 1024 * 1024 + 1), 'carer', 'l')).toMatchObject({
      status: 413,
      message: 'The body is larger than 15360 KB.',
    });
  });

  it('is refused where it cannot be read, or is no JPEG or PNG file', async () => {
    const message = 'Give the photo as a JPEG or PNG file.';
    const reported = { __typename: 'CardPhotoRefused', message };
    expect(await give(Buffer.from('ftypheic'), 'carer', 'h')).toMatchObject({ status: 200, reported });
    const interlaced = PNG.sync.write(new PNG({ width: 8, height: 8 }));
    interlaced[28] = 1;
    expect((await give(interlaced, 'carer', 'i')).reported?.__typename).toBe('CardPhotoRefused');
  });

  /** Sends the head of an upload and its first byte, until the hub admits it; `rest` sends the remainder. */
  const slowly = async (file: Uint8Array, persona: PersonaName, idempotencyKey: string) => {
    const token = (await hub.hub.development?.tokenFor(personas[persona])) ?? '';
    const query = new URLSearchParams({ passportId, idempotencyKey }).toString();
    const headers = { 'content-type': 'image/jpeg', 'content-length': file.length, authorization: `Bearer ${token}` };
    const sent = request(`${hub.url}/card-photo?${query}`, { method: 'POST', headers });
    const status = new Promise<number | undefined>((resolve, reject) => {
      sent.once('error', reject);
      sent.once('response', (response) => {
        response.resume();
        resolve(response.statusCode);
      });
    });
    const letIn = new Promise<void>((resolve) => {
      jest.spyOn(Rates.prototype, 'countFor').mockImplementationOnce(async function (this: Rates, ...variables) {
        await this.countFor(...variables);
        resolve();
      });
    });
    sent.write(file.subarray(0, 1));
    await letIn;
    return {
      rest: () => {
        sent.end(file.subarray(1));
        return status;
      },
    };
  };
  it('is one at a time of each sign-in, so that slow uploads of one caller leave room for others', async () => {
    const first = await slowly(photo(64, 48), 'manager', 'slow');
    expect(await give(photo(64, 48), 'manager', 'second')).toMatchObject({
      status: 429,
      retryAfter: '5',
      message: 'You are giving another photo. Wait until it is there, then try again.',
    });
    expect((await give(photo(64, 48), 'carer', 'meanwhile')).status).toBe(200);
    expect(await first.rest()).toBe(200);
    expect((await give(photo(64, 48), 'manager', 'after')).status).toBe(200);
  });

  it('waits for a place while four sign-ins give theirs', async () => {
    const four = [];
    for (const persona of ['manager', 'ward', 'hr', 'analyst'] as const)
      four.push(await slowly(photo(64, 48), persona, 'slow'));
    expect(await give(photo(64, 48), 'carer', 'fifth')).toMatchObject({ status: 503, retryAfter: '5' });
    await Promise.all(four.map(({ rest }) => rest()));
    expect((await give(photo(64, 48), 'carer', 'now')).status).toBe(200);
  });

  it('holds its place until it was made small, also after the whole file came in', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const begun = new Promise<void>((resolve) => {
      jest.spyOn(ThreadQueue.prototype, 'run').mockImplementationOnce(async function (this: ThreadQueue<unknown>, job) {
        resolve();
        await held;
        return this.run(job);
      });
    });
    const first = give(photo(64, 48), 'carer', 'held');
    await begun;
    expect((await give(photo(64, 48), 'carer', 'too soon')).status).toBe(429);
    release();
    expect((await first).status).toBe(200);
    jest.restoreAllMocks();
    expect((await give(photo(64, 48), 'carer', 'then')).status).toBe(200);
  });
});
