import type { Codebook } from '../codebook/types';
import { allCodes } from '../codebook/codes';
import type { Report } from '../report/types';
import { kindOf, type Ref } from '../text/ref';
import { byPlace } from '../text/span';
import { TermMatcher } from '../text/termMatcher';
import type { Mention, MentionKind } from './types';

/** Finds the themes of one codebook. */
export class ThemeMatcher {
  readonly #matcher: TermMatcher<Ref>;

  constructor(codebook: Codebook) {
    const terms = allCodes(codebook).flatMap(({ id, terms }) =>
      terms.map(words => ({ words, value: `theme:${id}` as const })),
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
  const names = report.names.map(({ start, end, ref }): Mention => ({
    kind: kindOf(ref) as MentionKind,
    ref,
    start,
    end,
  }));
  return [...names, ...themes.find(report.text)].sort(byPlace);
}
