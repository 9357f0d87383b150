import type { Code } from './types';

/** What a person typed for a code fits a name better or worse; the first that holds counts. */
const fits: readonly ((name: string, typed: string) => boolean)[] = [
  (name, typed) => name === typed,
  (name, typed) => name.startsWith(typed),
  (name, typed) => name.split(/[^\p{L}\p{N}]+/u).some(word => word.startsWith(typed)),
  (name, typed) => name.includes(typed),
  holdsInOrder,
];

/** The code that `typed` means best, in any case: the earlier one of two that fit as well. */
export function matchCode<T extends Pick<Code, 'name'>>(
  codes: readonly T[],
  typed: string,
): T | undefined {
  const wanted = typed.trim().toLowerCase();
  if (!wanted) return undefined;
  for (const fit of fits) {
    const found = codes.find(({ name }) => fit(name.toLowerCase(), wanted));
    if (found) return found;
  }
  return undefined;
}

/** Whether all letters of `typed` stand in `name` one behind the other: "edsk" in "education and skills". */
function holdsInOrder(name: string, typed: string): boolean {
  let at = 0;
  for (const letter of typed) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
