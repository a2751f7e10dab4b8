import { decode, type Document } from '../bson/document';
import { CommandError } from '../errors';

/** The wire protocol as far as drivers since MongoDB 4.4 speak it: OP_MSG for everything, OP_QUERY for a first `hello`. */
const OP_REPLY = 1;
const OP_QUERY = 2004;
const OP_MSG = 2013;
export const HEADER = 16;
export const MAX_MESSAGE = 48_000_000;

const CHECKSUM_PRESENT = 1;
const MORE_TO_COME = 2;
/** Flag bits below 16 that a server does not know must be refused. */
const REQUIRED_BITS = 0xffff;

export interface Request {
  readonly id: number;
  readonly command: Document;
  /** Kind 1 sections: a field of the command whose documents are still bytes. */
  readonly sequences: ReadonlyMap<string, readonly Buffer[]>;
  /** The client wants no reply. */
  readonly silent: boolean;
  readonly legacy: boolean;
}

/** @param message one whole message, header included. @throws ProtocolError, after which the connection is of no use */
export function parseRequest(message: Buffer): Request {
  const id = message.readInt32LE(4);
  const code = message.readInt32LE(12);
  try {
    if (code === OP_MSG) return parseMsg(id, message);
    if (code === OP_QUERY) return parseQuery(id, message);
  } catch (error) {
    if (error instanceof RangeError || error instanceof CommandError) throw new ProtocolError('malformed message');
    throw error;
  }
  throw new ProtocolError(`operation code ${code} is not supported`);
}

export class ProtocolError extends Error {}

function parseMsg(id: number, message: Buffer): Request {
  const flags = message.readUInt32LE(HEADER);
  if ((flags & REQUIRED_BITS & ~(CHECKSUM_PRESENT | MORE_TO_COME)) !== 0) throw new ProtocolError('unknown flag bits');
  // The checksum is for links that corrupt data; a connection to the same machine is not one.
  const end = message.length - (flags & CHECKSUM_PRESENT ? 4 : 0);
  const sequences = new Map<string, Buffer[]>();
  let command: Document | undefined;
  for (let at = HEADER + 4; at < end;) {
    const kind = message.readUInt8(at);
    const size = message.readInt32LE(at + 1);
    if (size < 5 || at + 1 + size > end) throw new ProtocolError('a section is longer than its message');
    if (kind === 0 && command === undefined) command = decode(message.subarray(at + 1, at + 1 + size));
    else if (kind === 1) parseSequence(message.subarray(at + 5, at + 1 + size), sequences);
    else throw new ProtocolError('unexpected section');
    at += 1 + size;
  }
  if (command === undefined) throw new ProtocolError('a message without a command');
  return { id, command, sequences, silent: (flags & MORE_TO_COME) !== 0, legacy: false };
}

function parseSequence(section: Buffer, sequences: Map<string, Buffer[]>): void {
  const nameEnd = section.indexOf(0);
  const documents: Buffer[] = [];
  for (let at = nameEnd + 1; at < section.length;) {
    const size = section.readInt32LE(at);
    if (size < 5 || at + size > section.length) throw new ProtocolError('a document is longer than its section');
    documents.push(section.subarray(at, at + size));
    at += size;
  }
  sequences.set(section.toString('utf8', 0, nameEnd), documents);
}

function parseQuery(id: number, message: Buffer): Request {
  const nameEnd = message.indexOf(0, HEADER + 4);
  const namespace = message.toString('utf8', HEADER + 4, nameEnd);
  const command = decode(message.subarray(nameEnd + 9, nameEnd + 9 + message.readInt32LE(nameEnd + 9)));
  return {
    id,
    command: { ...command, $db: namespace.split('.')[0] ?? 'admin' },
    sequences: new Map(),
    silent: false,
    legacy: true,
  };
}

let nextId = 1;

/** @param body an encoded document */
export function replyTo(request: Request, body: Uint8Array): Buffer {
  const extra = request.legacy ? 20 : 5;
  const reply = Buffer.allocUnsafe(HEADER + extra + body.length);
  reply.writeInt32LE(reply.length, 0);
  reply.writeInt32LE((nextId = (nextId + 1) | 0), 4);
  reply.writeInt32LE(request.id, 8);
  reply.writeInt32LE(request.legacy ? OP_REPLY : OP_MSG, 12);
  reply.fill(0, HEADER, HEADER + extra);
  if (request.legacy) reply.writeInt32LE(1, HEADER + 16);
  reply.set(body, HEADER + extra);
  return reply;
}
