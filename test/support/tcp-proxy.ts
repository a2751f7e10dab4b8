import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** What is done with the bytes of one side that have come; without it they are passed on. */
type Passing = (bytes: Buffer, near: Socket, far: Socket) => void;

interface Address {
  readonly host: string;
  readonly port: number;
}

/** Stands between a program (near) and what it asks (far), and does with what passes what a test wants. */
export class TcpProxy {
  private readonly open = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    readonly port: number,
  ) {}

  static async to(
    { host, port }: Address,
    { onRequest, answered }: { readonly onRequest?: Passing; readonly answered?: Passing },
  ): Promise<TcpProxy> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const proxy = new TcpProxy(server, (server.address() as AddressInfo).port);
    server.on('connection', (near) => {
      const far = connect(port, host);
      proxy.join(near, far);
      near.on('data', (bytes: Buffer) => (onRequest ? onRequest(bytes, near, far) : far.write(bytes)));
      far.on('data', (bytes: Buffer) => (answered ? answered(bytes, near, far) : near.write(bytes)));
    });
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
  }
}
