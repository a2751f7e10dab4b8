import type { Name, StandardPerson } from '../person';
import { areFormsOfOneName, areShortFormsOfOneName, isKnownGivenName } from '../given-names';
import type { Level } from './levels';
import { isLike, withinEdits } from './likeness';

/** From here two spellings pass for one name written twice. */
const CLOSE = 0.92;
/** From here two names are alike, no more. */
const ALIKE = 0.84;
/** Below this length one edit makes another name of most names (Lee, Lea; Jon, Joy). */
const LONG_ENOUGH_FOR_ONE_EDIT = 4;

export interface NameAgreement {
  givenName: Level<'givenName'> | null;
  familyName: Level<'familyName'> | null;
  nameOrder: Level<'nameOrder'> | null;
}

/**
 * Compares both names as they stand and, where that finds nothing, with one person's two names swapped: forms are
 * often filled in the wrong way round.
 */
export function compareNames(a: StandardPerson, b: StandardPerson): NameAgreement {
  const givenName = compareGivenNames(a.givenName, b.givenName);
  const familyName = compareFamilyNames(a.familyName, b.familyName);
  if (isGood(givenName) || isGood(familyName)) return { givenName, familyName, nameOrder: 'as written' };

  const crossed = compareCrossed(a.givenName, b.familyName);
  const crossedBack = compareCrossed(a.familyName, b.givenName);
  if (crossed === 'different' || crossedBack === 'different' || (crossed === null && crossedBack === null)) {
    const nameOrder = givenName === null && familyName === null ? null : 'as written';
    return { givenName, familyName, nameOrder };
  }
  // Which of the two is "the given name" is anybody's guess; the better goes there so that the answer is symmetric.
  const [better, worse] = crossed === 'same' || crossedBack === null ? [crossed, crossedBack] : [crossedBack, crossed];
  return { givenName: better, familyName: worse, nameOrder: 'swapped' };
}

function isGood(level: Level<'givenName'> | Level<'familyName'> | null): boolean {
  return level === 'same' || level === 'close' || level === 'form of one name' || level === 'part the same';
}

function compareCrossed(a: Name | null, b: Name | null): 'same' | 'close' | 'different' | null {
  if (a === null || b === null) return null;
  if (a.letters === b.letters) return 'same';
  return isClose(a, b) ? 'close' : 'different';
}

export function compareGivenNames(a: Name | null, b: Name | null): Level<'givenName'> | null {
  if (a === null || b === null) return null;
  if (a.letters === b.letters) return 'same';
  if (a.letters.length === 1 || b.letters.length === 1) {
    return a.letters[0] === b.letters[0] ? 'initial only' : 'different';
  }
  if (areFormsOfOneName(a.letters, b.letters)) return 'form of one name';
  if (sharePart(a, b)) return 'part the same';
  if (areShortFormsOfOneName(a.letters, b.letters)) return 'alike';
  // Jack and Jake, Ella and Emma: two names, however much alike. Twins are named so.
  if (isKnownGivenName(a.letters) && isKnownGivenName(b.letters)) return 'different';
  if (isClose(a, b)) return 'close';
  return isAlike(a, b) ? 'alike' : 'different';
}

export function compareFamilyNames(a: Name | null, b: Name | null): Level<'familyName'> | null {
  if (a === null || b === null) return null;
  if (a.letters === b.letters) return 'same';
  if (isClose(a, b)) return 'close';
  if (sharePart(a, b)) return 'part the same';
  return isAlike(a, b) ? 'alike' : 'different';
}

function isClose(a: Name, b: Name): boolean {
  if (isLike(CLOSE, a.letters, b.letters)) return true;
  return (
    Math.min(a.letters.length, b.letters.length) >= LONG_ENOUGH_FOR_ONE_EDIT && withinEdits(1, a.letters, b.letters)
  );
}

function isAlike(a: Name, b: Name): boolean {
  return isLike(ALIKE, a.letters, b.letters) || (a.sounds[0] !== '' && a.sounds[0] === b.sounds[0]);
}

/** Mary Jane and Mary; Smith-Jones and Jones. A single letter is no part to agree in. */
function sharePart(a: Name, b: Name): boolean {
  if (a.parts.length === 1 && b.parts.length === 1) return false;
  return a.parts.some((part) => part.length > 2 && b.parts.includes(part));
}
