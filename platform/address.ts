import { createServer } from 'node:net';

/** A server cannot listen on its address. The message says what to do. */
export class AddressUnavailable extends Error {
  override readonly name = 'AddressUnavailable';
}

export interface Address {
  readonly host: string;
  readonly port: number;
}

/** Checks the address before anything else starts, so that the error comes early. */
export async function assertFree(address: Address): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', (error) => reject(listenError(error, address)));
    probe.listen(address, () => probe.close(() => resolve()));
  });
}

/** Describes a fault of an address in one line. Any other error passes unchanged. */
export function listenError(error: Error, { host, port }: Address): Error {
  const where = `Port ${String(port)} on ${host}`;
  switch ('code' in error && error.code) {
    case 'EADDRINUSE':
      return new AddressUnavailable(`${where} is in use. Stop what uses it, or set PORT to another.`);
    case 'EACCES':
      return new AddressUnavailable(`${where} may not be used by this user. Set PORT to one above 1023.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new AddressUnavailable(`HOST ${host} is no address of this machine.`);
    default:
      return error;
  }
}
