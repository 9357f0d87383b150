import { isOneEditAway } from '../text/oneEdit';
import type { Ref } from '../text/ref';
import { countriesByLetter, single } from './gazetteer';

// Shorter names are one letter away from too many other words: Iran and Ivan, Malta and Marta.
const leastLength = 6;
// Names that are no misspelt country.
const others = new Set(['angela', 'columba', 'georgina', 'indira', 'jordana', 'martina']);

/**
 * The country whose name `words` are, but for one letter that is missing, added, changed or moved, or
 * letters that are doubled or not ("Morroco"). Undefined when none is that near, or more than one.
 */
export function refOfMisspelt(words: string): Ref | undefined {
  const wanted = single(words.toLowerCase());
  if (words.length < leastLength || others.has(wanted)) return undefined;
  const near = new Set<Ref>();
  for (const { ref, name, singled } of countriesByLetter(wanted.charAt(0))) {
    if (Math.abs(name.length - words.length) > 2 || name.length < leastLength) continue;
    if (isOneEditAway(wanted, singled)) near.add(ref);
  }
  return near.size === 1 ? [...near][0] : undefined;
}
