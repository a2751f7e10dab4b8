import { Malformed } from './malformed';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

function digit(text: string, at: number): number {
  const value = ALPHABET.indexOf(text.charAt(at));
  if (value < 0) throw new Malformed(`a character outside base45 at position ${at}`);
  return value;
}

/** Decodes base45 (RFC 9285). Refuses what no encoder writes: a lone last character, a group above 65,535 or 255. */
export function decodeBase45(text: string): Uint8Array {
  const trailing = text.length % 3;
  if (trailing === 1) throw new Malformed('base45 of an impossible length');
  const bytes = new Uint8Array(Math.floor(text.length / 3) * 2 + (trailing === 2 ? 1 : 0));
  let to = 0;
  for (let at = 0; at + 2 < text.length; at += 3) {
    const value = digit(text, at) + 45 * digit(text, at + 1) + 2025 * digit(text, at + 2);
    if (value > 0xffff) throw new Malformed('a base45 group above two bytes');
    bytes[to++] = value >> 8;
    bytes[to++] = value & 0xff;
  }
  if (trailing === 2) {
    const value = digit(text, text.length - 2) + 45 * digit(text, text.length - 1);
    if (value > 0xff) throw new Malformed('a base45 group above one byte');
    bytes[to] = value;
  }
  return bytes;
}
