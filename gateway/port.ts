import { createServer } from 'node:net';

/** The gateway cannot listen where it is told to. */
export class AddressUnavailable extends Error {
  override readonly name = 'AddressUnavailable';
}

/** Says at once, before anything is started, what listening would say only at the end. */
export async function claimable(host: string, port: number): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', (error) => reject(addressUnavailable(error, host, port)));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

/** Tells what is wrong with an address in one line; any other error passes as it is. */
export function addressUnavailable(error: Error, host: string, port: number): Error {
  const code = 'code' in error ? error.code : undefined;
  const where = `Port ${String(port)} on ${host}`;
  switch (code) {
    case 'EADDRINUSE':
      return new AddressUnavailable(`${where} is in use. Stop what uses it, or choose another: PORT=4001 npm start`);
    case 'EACCES':
      return new AddressUnavailable(`${where} may not be used by this user. Choose one above 1023.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new AddressUnavailable(`HOST ${host} is no address of this machine.`);
    default:
      return error;
  }
}
