import { createHash, createHmac, pbkdf2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { CommandError } from '../errors';

/** MongoDB's default for SCRAM-SHA-256 (RFC 7677 asks for at least 4,096). */
const ITERATIONS = 15_000;
const derive = promisify(pbkdf2);

/** The stored form of a password, in base64. */
export interface Credentials {
  readonly iterationCount: number;
  readonly salt: string;
  readonly storedKey: string;
  readonly serverKey: string;
}

export async function credentialsOf(password: string): Promise<Credentials> {
  const salt = randomBytes(28);
  // Drivers apply SASLprep, of which compatibility normalisation is the part that changes ordinary passwords.
  const salted = await derive(password.normalize('NFKC'), salt, ITERATIONS, 32, 'sha256');
  return {
    iterationCount: ITERATIONS,
    salt: salt.toString('base64'),
    storedKey: sha256(hmac(salted, 'Client Key')).toString('base64'),
    serverKey: hmac(salted, 'Server Key').toString('base64'),
  };
}

/** For a user who does not exist, so that the answers do not tell: it fails at the end like a wrong password. */
function nobody(): Credentials {
  const random = () => randomBytes(32).toString('base64');
  return {
    iterationCount: ITERATIONS,
    salt: randomBytes(28).toString('base64'),
    storedKey: random(),
    serverKey: random(),
  };
}

/** One SCRAM-SHA-256 conversation (RFC 5802). */
export class Scram {
  readonly user: string;
  private readonly firstBare: string;
  private readonly serverFirst: string;
  private readonly nonce: string;
  private readonly credentials: Credentials;

  /** @throws CommandError 18 */
  constructor(clientFirst: string, find: (user: string) => Credentials | undefined) {
    const parts = /^[ny],[^,]*,(n=([^,]*),r=([^,]+).*)$/.exec(clientFirst);
    if (!parts) throw authenticationFailed();
    this.firstBare = parts[1] ?? '';
    this.user = (parts[2] ?? '').replaceAll('=2C', ',').replaceAll('=3D', '=');
    this.credentials = find(this.user) ?? nobody();
    this.nonce = `${parts[3] ?? ''}${randomBytes(24).toString('base64')}`;
    this.serverFirst = `r=${this.nonce},s=${this.credentials.salt},i=${this.credentials.iterationCount}`;
  }

  get challenge(): string {
    return this.serverFirst;
  }

  /** @returns the server's own proof. @throws CommandError 18 */
  verify(clientFinal: string): string {
    const parts = /^(c=[^,]*,r=([^,]+)),p=([^,]+)$/.exec(clientFinal);
    if (parts?.[2] !== this.nonce) throw authenticationFailed();
    const message = `${this.firstBare},${this.serverFirst},${parts[1] ?? ''}`;
    const storedKey = Buffer.from(this.credentials.storedKey, 'base64');
    const signature = hmac(storedKey, message);
    const proof = Buffer.from(parts[3] ?? '', 'base64');
    if (proof.length !== signature.length) throw authenticationFailed();
    const clientKey = proof.map((byte, i) => byte ^ (signature[i] ?? 0));
    if (!timingSafeEqual(sha256(clientKey), storedKey)) throw authenticationFailed();
    return `v=${hmac(Buffer.from(this.credentials.serverKey, 'base64'), message).toString('base64')}`;
  }
}

export function authenticationFailed(): CommandError {
  return new CommandError(18, 'AuthenticationFailed', 'Authentication failed.');
}

function hmac(key: Uint8Array, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
