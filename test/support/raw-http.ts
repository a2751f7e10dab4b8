import { connect } from 'node:net';

export interface RawAnswer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

/**
 * Sends raw bytes that no client library would, and reads the answer until it is complete or the server disconnects.
 */
export function sendRaw(url: string, bytes: string | Buffer): Promise<RawAnswer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    let received = '';
    const finish = () => {
      socket.destroy();
      const [head = '', ...body] = received.split('\r\n\r\n');
      resolve({
        status: Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1]),
        type: /^content-type: (.+)$/im.exec(head)?.[1] ?? '',
        text: body.join('\r\n\r\n'),
      });
    };
    socket.on('data', (chunk) => {
      received += chunk.toString('utf8');
      const length = /^content-length: (\d+)/im.exec(received)?.[1];
      const at = received.indexOf('\r\n\r\n');
      if (at >= 0 && length !== undefined && Buffer.byteLength(received.slice(at + 4)) >= Number(length)) finish();
    });
    socket.on('end', finish);
    socket.on('error', (error) => (received === '' ? reject(error) : finish()));
  });
}

/** Builds a POST to the gateway with these headers (and the host only) and this body. */
export function rawPost(headers: readonly string[], body: string | Buffer): Buffer {
  const bytes = Buffer.from(body);
  const head = ['POST /graphql HTTP/1.1', 'host: hub', `content-length: ${bytes.length}`, ...headers];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), bytes]);
}
