import type { Socket } from 'node:net';
import { TcpProxy } from '../support/tcp-proxy';

export type Fault = 'none' | 'delay' | 'truncate' | 'reset';

const delayMilliseconds = 400;

/** A proxy between the gateway and a subgraph that causes network faults. */
export class FaultyNetwork {
  fault: Fault = 'none';

  private constructor(private readonly proxy: TcpProxy) {}

  static async to(port: number): Promise<FaultyNetwork> {
    const proxy: TcpProxy = await TcpProxy.to(
      { host: '127.0.0.1', port },
      { answered: (bytes, near, far) => subgraphList.answer(near, far, bytes) },
    );
    const subgraphList = new FaultyNetwork(proxy);
    return subgraphList;
  }

  get port(): number {
    return this.proxy.port;
  }

  close(): Promise<void> {
    return this.proxy.close();
  }

  /** Applies faults to answers: the request has run by then, which is the hardest case. */
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
