import { canonicalText, CodePoints } from '../text/codePoints';
import type { Anchor, Selector } from './types';

// Of a shorter quote ("EU", "yes") every text holds many; only agreeing context tells them apart.
const shortQuote = 4;
// A word's worth of context; less agrees by chance, such as the blank in front.
const leastContext = 4;
// A quote found in more places than this has context to tell it apart, or it is an orphan.
const mostCandidates = 1_000;

/**
 * Where the passages of `selectors` are in `text`: at the stored offsets, if the quote stands there;
 * else where the exact quote stands elsewhere, told apart by the context around it. A quote that is
 * gone, or that two places fit equally well, is an orphan: a wrong place is worse than none.
 */
export function anchor(text: string, selectors: readonly Selector[]): Anchor[] {
  const canonical = canonicalText(text);
  // On the canonical text, code points differ from UTF-16 offsets only by surrogate pairs.
  const inCanonical = new CodePoints(canonical);
  const inText = new CodePoints(text);
  const toSpan = (start: number, length: number) => ({
    start: inText.toUtf16(inCanonical.toCodePoints(start)),
    end: inText.toUtf16(inCanonical.toCodePoints(start + length)),
  });
  return selectors.map((selector): Anchor => {
    const stored = inCanonical.toUtf16(selector.start);
    const near = inText.toUtf16(selector.start);
    if (selector.quote === '') return { status: 'orphan', near };
    const isInPlace = canonical.startsWith(selector.quote, stored);
    if (
      isInPlace &&
      (!isAmbiguous(selector) || contextAt(canonical, selector, stored) >= leastContext)
    ) {
      return { status: 'exact', span: toSpan(stored, selector.quote.length) };
    }
    const found = bestPlace(canonical, selector);
    return found === undefined
      ? { status: 'orphan', near }
      : { status: 'moved', span: toSpan(found, selector.quote.length) };
  });
}

function isAmbiguous({ quote, prefix, suffix }: Selector): boolean {
  return quote.length < shortQuote && prefix + suffix !== '';
}

/** The one place where the quote stands with the most agreeing context. */
function bestPlace(text: string, selector: Selector): number | undefined {
  let best: number | undefined;
  let bestContext = selector.quote.length < shortQuote ? leastContext - 1 : -1;
  let isTied = false;
  let count = 0;
  for (let at = text.indexOf(selector.quote); at >= 0; at = text.indexOf(selector.quote, at + 1)) {
    if (++count > mostCandidates) return undefined;
    const context = contextAt(text, selector, at);
    isTied = context === bestContext || (isTied && context < bestContext);
    if (context > bestContext) [best, bestContext] = [at, context];
  }
  return isTied ? undefined : best;
}

/** How many characters around the quote at `at` agree with the selector's prefix and suffix. */
function contextAt(text: string, { quote, prefix, suffix }: Selector, at: number): number {
  let before = 0;
  while (before < prefix.length && text[at - 1 - before] === prefix[prefix.length - 1 - before])
    before++;
  let behind = 0;
  const end = at + quote.length;
  while (behind < suffix.length && text[end + behind] === suffix[behind]) behind++;
  return before + behind;
}
