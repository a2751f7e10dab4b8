import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** Handles the bytes received from one side; without it the proxy forwards them. */
type Passing = (bytes: Buffer, near: Socket, far: Socket) => void;

interface Address {
  readonly host: string;
  readonly port: number;
}

/** A proxy between a program (near) and its server (far), which lets a test change the traffic. */
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
