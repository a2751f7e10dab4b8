import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** Stands between a program and the run's store, and keeps an answer back for as long as a test wants it to be under way. */
export class HeldStore {
  private readonly open = new Set<Socket>();
  private about: readonly string[] | undefined;
  private asked: () => void = () => undefined;
  private letThrough: () => void = () => undefined;

  private constructor(
    private readonly server: Server,
    /** For MONGODB_URI. */
    readonly uri: string,
  ) {}

  static async open(): Promise<HeldStore> {
    const store = new URL(process.env['TEST_STORE_URI'] ?? '');
    const { hostname, port } = store;
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    store.host = `127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    // The set would name its own address, past this one.
    store.searchParams.delete('replicaSet');
    store.searchParams.set('directConnection', 'true');
    const held = new HeldStore(server, store.href);
    server.on('connection', (near) => held.join(near, connect(Number(port), hostname)));
    return held;
  }

  /** Keeps back the answer to the next command that names all of these. Comes back when it was sent. */
  hold(...names: readonly string[]): Promise<void> {
    this.about = names;
    return new Promise((resolve) => (this.asked = resolve));
  }

  release(): void {
    this.letThrough();
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    for (const socket of this.open) socket.destroy();
    await closed;
  }

  private join(near: Socket, far: Socket): void {
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      this.open.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        this.open.delete(socket);
        other.destroy();
      });
    }
    near.on('data', (bytes) => {
      if (this.about?.every((name) => bytes.includes(name))) {
        this.about = undefined;
        far.pause();
        this.letThrough = () => far.resume();
        this.asked();
      }
      far.write(bytes);
    });
    far.on('data', (bytes) => near.write(bytes));
  }
}
