import { randomInt } from 'node:crypto';

/** Letters and digits that are hard to confuse when read aloud or from a worn card. */
export const unmistakable = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 9;

/** Makes a number for a card: 9 characters, about 44 random bits, so that guessing an existing one is hopeless. */
export function newPassportNumber(random: (below: number) => number = randomInt): string {
  const characters = Array.from({ length }, () => unmistakable[random(unmistakable.length)] ?? '');
  return `${characters.slice(0, 3).join('')}-${characters.slice(3, 6).join('')}-${characters.slice(6).join('')}`;
}
