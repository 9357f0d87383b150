import type { EntryRoundtable, ReportEntry } from '../core/search/reportEntry';
import { searchWords } from '../core/search/searchWords';

/** How a theme, a code or a word of a heading stands among the words of a segment; a speaker stands there as its ref. */
export const themeTerm = (id: string): string => `theme:${id}`;
export const codeTerm = (id: string): string => `code:${id}`;
export const headingTerm = (word: string): string => `heading:${word}`;

/** Under what a report can be looked up beside the words of its contributions, which have no colon. */
export function termsOf({ contributions, roundtables, facts }: ReportEntry): ReadonlySet<string> {
  return new Set([
    ...roundtables.flatMap(each => searchWords(headingOf(each)).map(headingTerm)),
    ...contributions.flatMap(({ speakers }) => speakers),
    ...new Set(facts.mentions.map(({ theme }) => themeTerm(theme))),
    ...facts.annotations.flatMap(({ codes }) => codes.map(codeTerm)),
  ]);
}

/** What stands in the heading of a roundtable. */
export function headingOf({ number, title }: EntryRoundtable): string {
  return [number, title].filter(Boolean).join(' ');
}
