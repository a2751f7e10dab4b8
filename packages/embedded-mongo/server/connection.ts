import type { Socket } from 'node:net';
import { HEADER, MAX_MESSAGE, parseRequest, ProtocolError, replyTo, type Request } from '../wire/message';
import { dispatch } from './dispatch';
import type { Role } from './roles';
import type { Scram } from './scram';
import type { Server } from './server';

let nextId = 1;

/** One client connection: cuts the stream into messages and answers them one after another. */
export class Connection {
  readonly id = nextId++;
  user: { readonly db: string; readonly name: string; readonly roles: readonly Role[] } | undefined;
  /** A sign-in that has begun. */
  scram:
    | { readonly conversation: Scram; readonly db: string; readonly skipsEmpty: boolean; readonly finished: boolean }
    | undefined;
  /** In milliseconds. */
  closedAt: number | undefined;
  private chunks: Buffer[] = [];
  private received = 0;
  private readonly waiting: Request[] = [];
  private busy = false;

  constructor(
    private readonly server: Server,
    private readonly socket: Socket,
  ) {
    socket.setNoDelay(true);
    socket.on('data', (chunk) => {
      this.receive(chunk);
    });
    socket.on('error', () => socket.destroy());
  }

  get isLocal(): boolean {
    return /^(::ffff:)?127\.|^::1$/.test(this.socket.remoteAddress ?? '');
  }

  /** The server's address as this client sees it. */
  get localAddress(): string {
    const { localAddress = '127.0.0.1', localPort = 0 } = this.socket;
    return `${localAddress.replace('::ffff:', '')}:${localPort}`;
  }

  close(): void {
    this.socket.destroy();
  }

  private receive(chunk: Buffer): void {
    this.chunks.push(chunk);
    this.received += chunk.length;
    while (this.received >= HEADER) {
      if (this.chunks.length > 1 && (this.chunks[0]?.length ?? 0) < 4) this.join();
      const length = this.chunks[0]?.readInt32LE(0) ?? 0;
      if (length < HEADER || length > MAX_MESSAGE) return this.close();
      if (this.received < length) return;
      const bytes = this.join();
      this.chunks = bytes.length > length ? [bytes.subarray(length)] : [];
      this.received -= length;
      try {
        this.waiting.push(parseRequest(bytes.subarray(0, length)));
      } catch (error) {
        if (error instanceof ProtocolError) return this.close();
        throw error;
      }
    }
    if (!this.busy) void this.answer();
  }

  private join(): Buffer {
    const bytes = this.chunks.length === 1 ? this.chunks[0] : undefined;
    if (bytes) return bytes;
    const joined = Buffer.concat(this.chunks);
    this.chunks = [joined];
    return joined;
  }

  private async answer(): Promise<void> {
    this.busy = true;
    for (let request = this.waiting.shift(); request; request = this.waiting.shift()) {
      const body = await dispatch(this.server, this, request);
      if (body === undefined) this.close();
      else if (!request.silent && !this.socket.destroyed) this.socket.write(replyTo(request, body));
    }
    this.busy = false;
  }
}
