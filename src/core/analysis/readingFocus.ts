import type { Mention } from '../mentions/types';
import { contributionAt, roundtableAt } from '../report/navigate';
import type { Report } from '../report/types';
import type { Ref } from '../text/ref';
import { byPlace, lastStartingBy, overlaps, type Span } from '../text/span';
import { themesOfContributions } from './themesOfContributions';

/** What alone is read: the rest of the text steps back. */
export type ReadingFocus =
  | { readonly kind: 'speaker'; readonly ref: Ref }
  /** Index in `Report.roundtables`. */
  | { readonly kind: 'roundtable'; readonly roundtable: number }
  | { readonly kind: 'theme'; readonly ref: Ref };

/** Of an AnnotatedReport, what reading needs. */
interface Read {
  readonly report: Report;
  readonly mentions: readonly Mention[];
}

/**
 * What is kept in sight, sorted, without overlaps: the contributions of a speaker; a roundtable with its
 * heading and those in it; for a theme the contributions that mention it and, where nobody speaks,
 * the lines.
 */
export function keptSpans(read: Read, focus: ReadingFocus): Span[] {
  const { report } = read;
  switch (focus.kind) {
    case 'speaker':
      return joined(report.contributions.filter(({ speakers }) => speakers.includes(focus.ref)));
    case 'roundtable': {
      const body = report.roundtables[focus.roundtable]?.body;
      return body ? joined([body]) : [];
    }
    case 'theme':
      return joined(
        read.mentions
          .filter(({ kind, ref }) => kind === 'theme' && ref === focus.ref)
          .map(mention => report.contributions[saidAt(report, mention)] ?? lineOf(report, mention)),
      );
  }
}

/** The rest of `span` beside `kept`, which is sorted and does not overlap itself: what is dimmed there. */
export function dimmedIn(kept: readonly Span[], span: Span): Span[] {
  const dimmed: Span[] = [];
  let { start } = span;
  for (let i = Math.max(0, lastStartingBy(kept, start)); i < kept.length; i++) {
    const next = kept[i];
    if (!next || next.start >= span.end) break;
    if (next.end <= start) continue;
    if (next.start > start) dimmed.push({ start, end: next.start });
    start = next.end;
  }
  if (start < span.end) dimmed.push({ start, end: span.end });
  return dimmed;
}

/** What can be read alone at `offset`: who speaks there, the roundtables around it, the innermost first, the themes. */
export function focusesAt({ report, mentions }: Read, offset: number): ReadingFocus[] {
  const { contributions } = report;
  const said = contributionAt(report, offset) ?? -1;
  const speakers = contributions[said]?.speakers ?? [];
  const themes = themesOfContributions(contributions, mentions).get(said) ?? [];
  return [
    ...speakers.map((ref): ReadingFocus => ({ kind: 'speaker', ref })),
    ...roundtablesAround(report, roundtableAt(report, offset)),
    ...[...themes].map((ref): ReadingFocus => ({ kind: 'theme', ref })),
  ];
}

function roundtablesAround(report: Report, roundtable: number | undefined): ReadingFocus[] {
  if (roundtable === undefined) return [];
  const parent = report.roundtables[roundtable]?.parent;
  return [{ kind: 'roundtable', roundtable }, ...roundtablesAround(report, parent)];
}

/** The index of the contribution that holds a mention, or -1. */
function saidAt({ contributions }: Report, mention: Span): number {
  const index = lastStartingBy(contributions, mention.start);
  const contribution = contributions[index];
  return contribution && overlaps(contribution, mention) ? index : -1;
}

function lineOf({ text }: Report, { start, end }: Span): Span {
  const next = text.indexOf('\n', end);
  // A mention may begin the text: there is no line break at -1 either.
  const before = start > 0 ? text.lastIndexOf('\n', start - 1) : -1;
  return { start: before + 1, end: next < 0 ? text.length : next };
}

/** Sorted and without overlaps. */
function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const { start, end } of [...spans].sort(byPlace)) {
    const before = result.at(-1);
    if (before && start < before.end)
      result.splice(-1, 1, { start: before.start, end: Math.max(before.end, end) });
    else result.push({ start, end });
  }
  return result;
}
