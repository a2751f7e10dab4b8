import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { z } from 'zod';

/** Returns true if a text can be dialled, as a person in the United Kingdom writes it. */
export function isTelephone(text: string): boolean {
  return parsePhoneNumberFromString(text, 'GB')?.isPossible() ?? false;
}

export function isEmail(text: string): boolean {
  return z.email().safeParse(text).success;
}

/** Returns true if a text is a website's address, with https:// or http:// before it or without: www.example.org. */
export function isWebsite(text: string): boolean {
  const written = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (/\s/.test(text) || !URL.canParse(written)) return false;
  const { hostname, username, password } = new URL(written);
  return hostname.includes('.') && username === '' && password === '';
}
