import { foldedUnits } from './foldedUnits';
import { wordUnits } from './wordUnits';

let units: Uint16Array | undefined;

/** By UTF-16 unit: the folded one for those that words are made of, 0 for all others. */
export function letterUnits(): Uint16Array {
  if (units) return units;
  const words = wordUnits();
  units = foldedUnits().map((unit, index) => (words[index] === 1 ? unit : 0));
  return units;
}
