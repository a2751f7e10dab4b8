import type { Socket } from 'node:net';
import { TcpProxy } from './tcp-proxy';

/** Stands between a program and the run's store, and keeps an answer back for as long as a test wants it to be under way. */
export class HeldStore {
  private about: readonly string[] | undefined;
  private onRequest: () => void = () => undefined;
  private letThrough: () => void = () => undefined;

  private constructor(
    private readonly proxy: TcpProxy,
    /** For MONGODB_URI. */
    readonly uri: string,
  ) {}

  static async open(): Promise<HeldStore> {
    const store = new URL(process.env['TEST_STORE_URI'] ?? '');
    const proxy: TcpProxy = await TcpProxy.to(
      { host: store.hostname, port: Number(store.port) },
      { onRequest: (bytes, _near, far) => held.pass(bytes, far) },
    );
    store.host = `127.0.0.1:${String(proxy.port)}`;
    // The set would name its own address, past this one.
    store.searchParams.delete('replicaSet');
    store.searchParams.set('directConnection', 'true');
    const held = new HeldStore(proxy, store.href);
    return held;
  }

  /** Keeps back the answer to the next command that names all of these. Comes back when it was sent. */
  hold(...names: readonly string[]): Promise<void> {
    this.about = names;
    return new Promise((resolve) => (this.onRequest = resolve));
  }

  release(): void {
    this.letThrough();
  }

  close(): Promise<void> {
    return this.proxy.close();
  }

  private pass(bytes: Buffer, far: Socket): void {
    if (this.about?.every((name) => bytes.includes(name))) {
      this.about = undefined;
      far.pause();
      this.letThrough = () => far.resume();
      this.onRequest();
    }
    far.write(bytes);
  }
}
