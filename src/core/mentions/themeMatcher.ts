import { allCodes } from '../codebook/codes';
import { type CodeTerm, termsOf } from '../codebook/termsOf';
import type { Codebook } from '../codebook/types';
import type { Ref } from '../text/ref';
import { type Term, TermMatcher } from '../text/termMatcher';
import type { Mention } from './types';

/** What a phrase stands for: a theme, or nothing where it only keeps others from counting. */
type Found = Ref | undefined;

/** The themes' phrases, with their themes. */
interface ThemeTerm extends CodeTerm {
  readonly theme: Ref;
}

/** Finds the themes of one codebook. */
export class ThemeMatcher {
  readonly #terms: readonly ThemeTerm[];
  readonly #languages: ReadonlySet<string>;
  readonly #matchers = new Map<string, TermMatcher<{ readonly theme: Found }>>();

  /** `languages` are those in which reports are told apart; terms of others count in every report. */
  constructor(codebook: Codebook, languages: readonly string[] = ['en', 'fr', 'es']) {
    this.#terms = allCodes(codebook).flatMap(code =>
      termsOf(code).map(term => ({ ...term, theme: `theme:${code.id}` as const })),
    );
    this.#languages = new Set(languages);
  }

  /**
   * The themes in `text`, which is in `language`, between `from` and `to` (UTF-16, half-open), in text
   * order, never overlapping.
   */
  find(text: string, language: string, from = 0, to = text.length): Mention[] {
    return this.#matcherFor(language)
      .find(text, from, to)
      .flatMap(({ start, end, value: { theme } }): Mention[] =>
        theme ? [{ kind: 'theme', ref: theme, start, end }] : [],
      );
  }

  #matcherFor(language: string): TermMatcher<{ readonly theme: Found }> {
    const known = this.#matchers.get(language);
    if (known) return known;
    const terms = this.#terms.filter(term => this.#counts(term, language));
    // A phrase that one theme excludes and another looks for counts for the other.
    const inOrder = [...terms.filter(term => !term.isNot), ...terms.filter(term => term.isNot)];
    const matcher = new TermMatcher(inOrder.map(toTerm));
    this.#matchers.set(language, matcher);
    return matcher;
  }

  #counts({ language: written }: ThemeTerm, language: string): boolean {
    const [main = ''] = (written ?? '').split('-');
    return main === '' || main === language || !this.#languages.has(main);
  }
}

function toTerm({ words, isNot, theme }: ThemeTerm): Term<{ readonly theme: Found }> {
  return { words, value: { theme: isNot ? undefined : theme } };
}
