import { findAdjectives } from '../gazetteer/adjectives';
import type { NameMatch } from '../gazetteer/types';
import type { Report } from '../report/types';
import { kindOf } from '../text/ref';
import { apartFrom, byPlace, overlaps, shift, type Span } from '../text/span';
import { withLearned } from './learnedNames';
import type { ThemeMatcher } from './themeMatcher';
import type { Mention, MentionKind } from './types';

/** All mentions of a report: its names and the themes, in text order. */
export function findMentions(report: Report, themes: ThemeMatcher): Mention[] {
  const { text, language, acronyms } = report;
  const names = withLearned(text, report.names, acronyms);
  const adjectives = findAdjectives(text, language);
  return [...withAdjectives(names, adjectives), ...themes.find(text, language)].sort(byPlace);
}

// Longer than any term, so that a term on the border of the part is found whole.
const margin = 200;

/** The mentions that share text with `span`, in text order. Costs no more than the part. */
export function mentionsIn(report: Report, themes: ThemeMatcher, span: Span): Mention[] {
  const { start, end } = span;
  const from = Math.max(0, start - margin);
  const text = report.textIn({ start: from, end: end + margin });
  const isIn = (each: Span) => overlaps(each, span);
  const found = themes.find(text, report.language).map(each => shift(each, from));
  const adjectives = findAdjectives(text, report.language).map(each => shift(each, from));
  const ahead = report.part(span).names.map(each => shift(each, -from));
  const names = withLearned(text, ahead, report.acronyms).map(each => shift(each, from));
  return [
    ...withAdjectives(names.filter(isIn), adjectives.filter(isIn)),
    ...found.filter(isIn),
  ].sort(byPlace);
}

/** The names, and those adjectives that are no part of one. Both are sorted. */
function withAdjectives(names: readonly NameMatch[], adjectives: readonly NameMatch[]): Mention[] {
  return [...names, ...apartFrom(adjectives, names)].map(toMention);
}

function toMention({ start, end, ref, isDoubtful }: NameMatch): Mention {
  const mention = { kind: kindOf(ref) as MentionKind, ref, start, end };
  return isDoubtful ? { ...mention, isDoubtful } : mention;
}
