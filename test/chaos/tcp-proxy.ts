import { createServer, connect, type AddressInfo, type Server, type Socket } from 'node:net';

export type Fault = 'none' | 'delay' | 'truncate' | 'reset';

const delayMilliseconds = 400;

/** Stands between the gateway and a subgraph, and does to what passes what networks do. */
export class TcpProxy {
  fault: Fault = 'none';
  private readonly open = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    readonly port: number,
  ) {}

  static async to(port: number): Promise<TcpProxy> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const proxy = new TcpProxy(server, (server.address() as AddressInfo).port);
    server.on('connection', (near) => proxy.join(near, connect(port, '127.0.0.1')));
    return proxy;
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
    near.on('data', (bytes) => far.write(bytes));
    far.on('data', (bytes) => this.answer(near, far, bytes));
  }

  /** Faults are done to answers: what was asked has been carried out by then, which is the hardest case. */
  private answer(near: Socket, far: Socket, bytes: Buffer): void {
    switch (this.fault) {
      case 'none':
        near.write(bytes);
        break;
      case 'delay':
        setTimeout(() => near.writable && near.write(bytes), delayMilliseconds);
        break;
      case 'truncate':
        near.end(bytes.subarray(0, Math.floor(bytes.length / 2)));
        far.destroy();
        break;
      case 'reset':
        near.resetAndDestroy();
        far.destroy();
        break;
    }
  }
}
