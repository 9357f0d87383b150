import type { NameMatch } from '../gazetteer/types';
import type { Report } from '../report/types';
import { kindOf } from '../text/ref';
import { byPlace, overlaps, shift, type Span } from '../text/span';
import type { ThemeMatcher } from './themeMatcher';
import type { Mention, MentionKind } from './types';

/** All mentions of a report: its names and the themes, in text order. */
export function findMentions(report: Report, themes: ThemeMatcher): Mention[] {
  return [...report.names.map(toMention), ...themes.find(report.text, report.language)].sort(
    byPlace,
  );
}

// Longer than any term, so that a term on the border of the part is found whole.
const margin = 200;

/** The mentions that share text with `span`, in text order. Costs no more than the part. */
export function mentionsIn(report: Report, themes: ThemeMatcher, span: Span): Mention[] {
  const { start, end } = span;
  const from = Math.max(0, start - margin);
  const text = report.textIn({ start: from, end: end + margin });
  const found = themes.find(text, report.language).map(each => shift(each, from));
  return [
    ...report.part(span).names.map(toMention),
    ...found.filter(each => overlaps(each, span)),
  ].sort(byPlace);
}

function toMention({ start, end, ref }: NameMatch): Mention {
  return { kind: kindOf(ref) as MentionKind, ref, start, end };
}
