import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { JWK } from 'jose';

/** The server where an issuer of access tokens publishes its keys. */
export interface Provider {
  readonly keysAt: string;
  /** Returns the number of requests for the keys. */
  requests(): number;
  close(): Promise<void>;
}

export async function openProvider(keys: readonly JWK[]): Promise<Provider> {
  let requests = 0;
  const server = createServer((_request, response) => {
    requests += 1;
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    keysAt: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/keys`,
    requests: () => requests,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
