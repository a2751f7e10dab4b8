import { randomInt } from 'node:crypto';

/** Letters and digits that are not mistaken for one another when read aloud or off a worn card. */
export const unmistakable = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 9;

/** A number for a card: 9 characters, about 44 random bits, so that guessing one that exists is hopeless. */
export function newPassportNumber(random: (below: number) => number = randomInt): string {
  const characters = Array.from({ length }, () => unmistakable[random(unmistakable.length)] ?? '');
  return `${characters.slice(0, 3).join('')}-${characters.slice(3, 6).join('')}-${characters.slice(6).join('')}`;
}
