// Words that keep their hyphen wherever a line breaks: "co-chair", "non-party", "vice-président".
const prefixes = new Set(
  `all anti auto bi co cross counter de e ex extra first full half high hoc inter intra long low mid mini multi
  neo non off over pan para peer per policy post pre pro pseudo quasi re second self semi short single small so
  socio south north east west sub super third trans two three tri ultra under uni up vice well
  après arrière avant au ci contre demi là mi micro nord ouest sans sous sud vis franco
  ibero latino hispano`.split(/\s+/),
);
// Pronouns behind a verb in French: "a-t-il", "dit-elle".
const behindVerb =
  /^(?:t|il|elle|ils|elles|on|ce|vous|nous|je|moi|lui|leur|y|en|ci|là|même|mêmes)(?![\p{L}\p{N}])/iu;

// What is longer is no word.
const longestWord = 80;

/** Puts lines together that were broken at a hyphen: a real one stays, one of the line break goes. */
export class Hyphens {
  readonly #words = new Set<string>();

  /** `lines` are all lines of the text: how it writes a word elsewhere decides. */
  constructor(lines: Iterable<string>) {
    for (const line of lines)
      for (const [word] of line.matchAll(/[\p{L}\p{M}]+(?:[-‐‑][\p{L}\p{M}]+)*(?![-‐‑])/gu))
        this.#words.add(plain(word));
  }

  /** Both lines as they have to be to stand one behind the other. */
  ends(above: string, below: string): [string, string] {
    const first = above.trimEnd();
    const second = below.trimStart();
    if (first.endsWith('­')) return [first.slice(0, -1), second];
    const end = first.slice(-longestWord);
    const left = /([\p{L}\p{M}\p{N}]+(?:[-‐‑][\p{L}\p{M}]+)*)[-‐‑]$/u.exec(end)?.[1];
    const start = second.slice(0, longestWord);
    const right = /^[\p{L}\p{M}\p{N}]+(?:[-‐‑][\p{L}\p{M}]+)*/u.exec(start)?.[0];
    if (/\S[–—/]$/.test(end)) return [first, second];
    if (!left || !right) return [`${first} `, second];
    return this.#isReal(left, right) ? [first, second] : [first.slice(0, -1), second];
  }

  #isReal(left: string, right: string): boolean {
    if (!/^\p{Ll}/u.test(right) || /[\p{N}\p{Lu}]$/u.test(left)) return true;
    if (this.#words.has(plain(left + right))) return false;
    if (this.#words.has(plain(`${left}-${right}`))) return true;
    return /[-‐‑]/.test(left) || prefixes.has(plain(left)) || behindVerb.test(right);
  }
}

function plain(word: string): string {
  return word.replace(/[‐‑]/g, '-').toLowerCase();
}
