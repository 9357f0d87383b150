/** How many phrases a term with alternatives may stand for. */
export const mostPhrases = 64;

/** The phrases that a term stands for, or what keeps it from standing for any. */
export type Expansion =
  | { readonly status: 'phrases'; readonly phrases: readonly string[] }
  | { readonly status: 'bad-alternatives' | 'too-many-phrases' };

/**
 * Writes out the alternatives of a term: "(climate|global) change" stands for "climate change" and
 * "global change", "road(|s)" for "road" and "roads". Brackets without a bar are text like any other.
 */
export function expand(term: string): Expansion {
  const parts = term.includes('|') ? partsOf(term) : [[term]];
  if (!parts) return { status: 'bad-alternatives' };
  // Counted before it is done: ten brackets of ten are more phrases than there is memory.
  const count = parts.reduce((product, part) => product * part.length, 1);
  if (count > mostPhrases) return { status: 'too-many-phrases' };
  const whole = parts.reduce<readonly string[]>(
    (heads, part) => heads.flatMap(head => part.map(tail => head + tail)),
    [''],
  );
  return { status: 'phrases', phrases: [...new Set(whole.map(tidied).filter(isUsable))] };
}

/** Texts and brackets in turn, each as its alternatives; undefined when brackets or bars stand loose. */
function partsOf(term: string): readonly (readonly string[])[] | undefined {
  const parts = term.split(/(\([^()]*\))/);
  const isBracket = (i: number) => i % 2 === 1;
  if (parts.some((part, i) => !isBracket(i) && /[()|]/.test(part))) return undefined;
  return parts.map((part, i) =>
    isBracket(i) && part.includes('|') ? part.slice(1, -1).split('|') : [part],
  );
}

function tidied(words: string): string {
  return words.trim().replace(/\s+/g, ' ');
}

/** A search can find words with a letter or a digit. */
function isUsable(words: string): boolean {
  return /[\p{L}\p{N}]/u.test(words);
}
