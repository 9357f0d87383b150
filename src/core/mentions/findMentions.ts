import type { Codebook } from '../codebook/types';
import { allCodes } from '../codebook/codes';
import { termsOf } from '../codebook/termsOf';
import type { NameMatch } from '../gazetteer/types';
import type { Report } from '../report/types';
import { kindOf, type Ref } from '../text/ref';
import { byPlace, overlaps, shift, type Span } from '../text/span';
import { TermMatcher } from '../text/termMatcher';
import type { Mention, MentionKind } from './types';

/** Finds the themes of one codebook. */
export class ThemeMatcher {
  readonly #matcher: TermMatcher<Ref>;

  constructor(codebook: Codebook) {
    const terms = allCodes(codebook).flatMap(code =>
      termsOf(code)
        .filter(({ isNot }) => !isNot)
        .map(({ words }) => ({ words, value: `theme:${code.id}` as const })),
    );
    this.#matcher = new TermMatcher(terms);
  }

  /** The themes in `text` between `from` and `to` (UTF-16, half-open), in text order, never overlapping. */
  find(text: string, from = 0, to = text.length): Mention[] {
    return this.#matcher
      .find(text, from, to)
      .map(({ start, end, value }) => ({ kind: 'theme', ref: value, start, end }));
  }
}

/** All mentions of a report: its names and the themes, in text order. */
export function findMentions(report: Report, themes: ThemeMatcher): Mention[] {
  return [...report.names.map(toMention), ...themes.find(report.text)].sort(byPlace);
}

// Longer than any term, so that a term on the border of the part is found whole.
const margin = 200;

/** The mentions that share text with `span`, in text order. Costs no more than the part. */
export function mentionsIn(report: Report, themes: ThemeMatcher, span: Span): Mention[] {
  const { start, end } = span;
  const from = Math.max(0, start - margin);
  const text = report.textIn({ start: from, end: end + margin });
  const found = themes.find(text).map(each => shift(each, from));
  return [
    ...report.part(span).names.map(toMention),
    ...found.filter(each => overlaps(each, span)),
  ].sort(byPlace);
}

function toMention({ start, end, ref }: NameMatch): Mention {
  return { kind: kindOf(ref) as MentionKind, ref, start, end };
}
