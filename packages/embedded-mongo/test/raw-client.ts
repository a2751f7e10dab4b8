import { once } from 'node:events';
import { connect } from 'node:net';
import { deserialize, serialize, type Document } from 'bson';

/** Sends commands exactly as given: a driver would put its own session and transaction number in. One at a time. */
export async function rawClient(
  port: number,
): Promise<{ command(command: Document): Promise<Document>; close(): void }> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  return {
    command: async (command) => {
      const body = serialize(command);
      const header = Buffer.alloc(21);
      header.writeInt32LE(header.length + body.length, 0);
      header.writeInt32LE(2013, 12);
      socket.write(Buffer.concat([header, body]));
      let received = Buffer.alloc(0);
      while (received.length < 4 || received.length < received.readInt32LE(0)) {
        const [chunk] = (await once(socket, 'data')) as [Buffer];
        received = Buffer.concat([received, chunk]);
      }
      return deserialize(received.subarray(21));
    },
    close: () => socket.destroy(),
  };
}
