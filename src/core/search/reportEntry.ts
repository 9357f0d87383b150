import type { AnnotatedReport, PlacedAnnotation } from '../analysis/annotatedReport';
import { sureSpan } from '../annotations/types';
import type { Contribution, Report, Role } from '../report/types';
import type { Ref } from '../text/ref';
import { lastStartingBy, overlaps, type Span } from '../text/span';

/** What the search knows of one report: all but its text. Offsets are UTF-16, half-open. */
export interface ReportEntry {
  /** Where the report is: its uri or path. */
  readonly report: string;
  readonly title?: string;
  /** The year in which it was written, where its first page or its title tells one. */
  readonly year?: number;
  readonly roundtables: readonly EntryRoundtable[];
  /** In text order. */
  readonly contributions: readonly EntryContribution[];
}

/** A headed part; the span is its heading's. */
export interface EntryRoundtable extends Span {
  readonly number?: string;
  readonly title: string;
  /** Index of the roundtable that holds this one. */
  readonly parent?: number;
}

export interface EntryContribution extends Span {
  readonly speakers: readonly Ref[];
  readonly role?: Role;
  /** Index in `ReportEntry.roundtables`. */
  readonly roundtable?: number;
  /** The themes that are mentioned in it. */
  readonly themes: readonly string[];
  /** The codes of the annotations that share text with it. */
  readonly codes: readonly CodedBy[];
}

/** A code and who gave it; the coder is empty for the sidecar without a name. */
export interface CodedBy {
  readonly code: string;
  readonly coder: string;
}

/** What the search keeps of an annotated report. */
export function entryOf(address: string, annotated: AnnotatedReport): ReportEntry {
  const { report } = annotated;
  const themes = themesByContribution(annotated);
  return {
    report: address,
    title: report.title,
    year: yearOf(report),
    roundtables: report.roundtables.map(({ heading, number, title, parent }) => {
      return { start: heading.start, end: heading.end, number, title, parent };
    }),
    contributions: report.contributions.map((contribution, i) => {
      const { start, end, speakers, role, roundtable } = contribution;
      const codes = codesIn(contribution, annotated.annotations);
      return { start, end, speakers, role, roundtable, themes: [...(themes.get(i) ?? [])], codes };
    }),
  };
}

function themesByContribution({
  report,
  mentions,
}: AnnotatedReport): ReadonlyMap<number, ReadonlySet<string>> {
  const found = new Map<number, Set<string>>();
  for (const { kind, ref, start } of mentions) {
    if (kind !== 'theme') continue;
    const at = lastStartingBy(report.contributions, start);
    const contribution = report.contributions[at];
    if (!contribution || start >= contribution.end) continue;
    const themes = found.get(at) ?? new Set();
    found.set(at, themes.add(ref.slice('theme:'.length)));
  }
  return found;
}

function codesIn(
  contribution: Contribution,
  annotations: readonly PlacedAnnotation[],
): readonly CodedBy[] {
  const within = annotations.filter(({ anchor }) => {
    const span = sureSpan(anchor);
    return span !== undefined && overlaps(span, contribution);
  });
  return within.flatMap(({ annotation, coder = '' }) =>
    annotation.codes.map(code => ({ code, coder })),
  );
}

// Meetings with reports, from the first conferences on; other numbers of four digits are none.
const year = /(?<!\d)(?:1[89]|20)\d\d(?!\d)/u;

function yearOf({ frontPage: { date = '' }, title = '' }: Report): number | undefined {
  const found = year.exec(date) ?? year.exec(title);
  return found ? Number(found[0]) : undefined;
}
