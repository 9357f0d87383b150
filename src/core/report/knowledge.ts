import { findNames } from '../gazetteer/gazetteer';
import type { NameMatch } from '../gazetteer/types';
import type { Roster, RosterEntry } from '../roster/types';
import { apartFrom } from '../text/span';
import { type Term, TermMatcher, type TermMatch } from '../text/termMatcher';
import { languageOf } from './language/detect';
import { english } from './language/english';
import type { Language, Lexicon } from './language/lexicon';
import type { ReadingSettings } from './readingSettings';

/** What the rules know beside the text: the words of its language, and the workspace's roster. */
export interface Knowledge {
  readonly lexicon: Lexicon;
  /** As `findNames` of the gazetteer, and those whom the roster names; these win. */
  readonly namesIn: (text: string, from: number, to: number) => readonly NameMatch[];
}

/** What is known of a text that reads so. */
export function knowledgeOf(text: string, settings: ReadingSettings): Knowledge {
  const { lexicons, roster } = settings;
  const lexicon = lexicons.get(writtenIn(text, settings)) ?? english;
  return roster ? withRoster(lexicon, roster) : plain(lexicon);
}

/** The language of a text, as it is set or found; perhaps none that can be read. */
export function writtenIn(text: string, { language, roster }: ReadingSettings): Language {
  return language ?? roster?.language ?? languageOf(text);
}

const plainOnes = new WeakMap<Lexicon, Knowledge>();
const withRosters = new WeakMap<Roster, Map<Lexicon, Knowledge>>();

function plain(lexicon: Lexicon): Knowledge {
  const known = plainOnes.get(lexicon);
  if (known) return known;
  const made = { lexicon, namesIn: findNames };
  plainOnes.set(lexicon, made);
  return made;
}

function withRoster(lexicon: Lexicon, roster: Roster): Knowledge {
  const all = withRosters.get(roster) ?? new Map<Lexicon, Knowledge>();
  withRosters.set(roster, all);
  const known = all.get(lexicon);
  if (known) return known;
  const matcher = new TermMatcher(roster.entries.flatMap(termsOf));
  const made: Knowledge = {
    lexicon: withHeadings(lexicon, roster.headings),
    namesIn: (text, from, to) => merged(matcher.find(text, from, to), findNames(text, from, to)),
  };
  all.set(lexicon, made);
  return made;
}

function termsOf(entry: RosterEntry): Term<RosterEntry>[] {
  const { name, aliases } = entry;
  return [name, ...aliases].map(words => ({ words, value: entry, hasCapitals: true }));
}

/** The roster's names, and those of the gazetteer that overlap none of them, in text order. */
function merged(own: readonly TermMatch<RosterEntry>[], others: readonly NameMatch[]): NameMatch[] {
  const names = own.map(({ start, end, value }): NameMatch => {
    return { start, end, ref: value.ref, form: 'name', affiliation: value.affiliation };
  });
  return [...names, ...apartFrom(others, names)].sort((a, b) => a.start - b.start);
}

function withHeadings(lexicon: Lexicon, headings: readonly string[]): Lexicon {
  const words = headings.map(word => word.trim().replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  if (words.length === 0) return lexicon;
  const pattern = `${lexicon.heading.source}|^(?:${words.join('|')})(?=$|[^\\p{L}])`;
  return { ...lexicon, heading: new RegExp(pattern, 'iu') };
}
