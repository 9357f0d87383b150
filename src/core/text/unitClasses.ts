import { foldedUnits, isBlankUnit } from './foldedUnits';
import { wordUnits } from './wordUnits';

/** How many bits a class of units takes. */
export const classBits = 6;

/** The class of the units that are neither of a word nor blanks. */
export const mark = 0;

/** The class of blanks. Between it and `mark` are those of words' units; those of capitals are so much above the small ones. */
export const blank = 32;

/** Whether units of a class belong to words. */
export function isOfWord(by: number): boolean {
  return by !== mark && by !== blank;
}

/** The class of the small letters by that of capitals or of small ones. */
export function smallClass(by: number): number {
  return by & (blank - 1);
}

let classes: Uint8Array | undefined;

/** By UTF-16 unit: its class. Each letter of the English alphabet has its own. */
export function unitClasses(): Uint8Array {
  if (classes) return classes;
  const folded = foldedUnits();
  const words = wordUnits();
  classes = Uint8Array.from(folded, (small, unit) => {
    if (isBlankUnit(unit)) return blank;
    if (words[unit] !== 1) return mark;
    return letterClass(small) + (small === unit ? 0 : blank);
  });
  return classes;
}

function letterClass(unit: number): number {
  if (unit >= 97 && unit <= 122) return unit - 96;
  return unit < 128 ? 27 : 28 + (unit & 3);
}
