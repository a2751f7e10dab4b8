import type { Socket } from 'node:net';
import { TcpProxy } from './tcp-proxy';

/** A proxy between a program and the run's store, which holds an answer for as long as a test needs. */
export class HeldStore {
  private about: readonly string[] | undefined;
  private onRequest: () => void = () => undefined;
  private letThrough: () => void = () => undefined;

  private constructor(
    private readonly proxy: TcpProxy,
    /** The value for MONGODB_URI. */
    readonly uri: string,
  ) {}

  static async open(): Promise<HeldStore> {
    const store = new URL(process.env['TEST_STORE_URI'] ?? '');
    const proxy: TcpProxy = await TcpProxy.to(
      { host: store.hostname, port: Number(store.port) },
      { onRequest: (bytes, _near, far) => held.pass(bytes, far) },
    );
    store.host = `127.0.0.1:${String(proxy.port)}`;
    // The replica set would name its own address and bypass this proxy.
    store.searchParams.delete('replicaSet');
    store.searchParams.set('directConnection', 'true');
    const held = new HeldStore(proxy, store.href);
    return held;
  }

  /** Holds the answer to the next command that contains all names. Resolves when the command was sent. */
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
