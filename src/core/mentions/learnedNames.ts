import { findNames } from '../gazetteer/gazetteer';
import type { NameMatch } from '../gazetteer/types';
import { apartFrom } from '../text/span';
import { type Term, TermMatcher } from '../text/termMatcher';
import type { Ref } from '../text/ref';

/** By acronym, the names of bodies that a report defines itself. */
export type Acronyms = ReadonlyMap<string, string>;

/** The names of the gazetteer, and where `text` names bodies that the report has given acronyms; these win. */
export function withLearned(
  text: string,
  names: readonly NameMatch[],
  acronyms: Acronyms,
): readonly NameMatch[] {
  if (acronyms.size === 0) return names;
  const learned = matcherOf(acronyms)
    .find(text)
    .map(({ start, end, value }): NameMatch => ({ start, end, ref: value, form: 'name' }));
  if (learned.length === 0) return names;
  return [...learned, ...apartFrom(names, learned)].sort((a, b) => a.start - b.start);
}

// A report's acronyms seldom change from one keystroke to the next.
let last: { readonly key: string; readonly matcher: TermMatcher<Ref> } | undefined;

function matcherOf(acronyms: Acronyms): TermMatcher<Ref> {
  const key = [...acronyms].join('\n');
  if (last?.key !== key) last = { key, matcher: new TermMatcher([...acronyms].flatMap(termsOf)) };
  return last.matcher;
}

function termsOf([acronym, name]: readonly [string, string]): Term<Ref>[] {
  // The gazetteer knows what it stands for.
  if (findNames(acronym).length > 0) return [];
  const value: Ref = `org:${acronym}`;
  return [acronym, name].map(words => ({ words, value, hasCapitals: true }));
}
