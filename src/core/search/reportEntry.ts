import type { AnnotatedReport } from '../analysis/annotatedReport';
import { themesOfContributions } from '../analysis/themesOfContributions';
import { sureSpan } from '../annotations/types';
import type { Contribution, Report, Role } from '../report/types';
import { nameIn, type Ref } from '../text/ref';
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
  const themes = themesOfContributions(report.contributions, annotated.mentions);
  const codes = codesByContribution(annotated);
  return {
    report: address,
    title: report.title,
    year: yearOf(report),
    roundtables: report.roundtables.map(({ heading, number, title, parent }) => {
      return { start: heading.start, end: heading.end, number, title, parent };
    }),
    contributions: report.contributions.map((contribution, i) => {
      const { start, end, speakers, role, roundtable } = contribution;
      return {
        ...{ start, end, speakers, role, roundtable },
        themes: [...(themes.get(i) ?? [])].map(nameIn),
        codes: codes.get(i) ?? [],
      };
    }),
  };
}

/** What annotations at a sure place give each contribution that they share text with, by its index. */
function codesByContribution({
  report: { contributions },
  annotations,
}: AnnotatedReport): ReadonlyMap<number, readonly CodedBy[]> {
  const found = new Map<number, CodedBy[]>();
  for (const { annotation, anchor, coder = '' } of annotations) {
    const span = sureSpan(anchor);
    const codes = annotation.codes.map(code => ({ code, coder }));
    for (const index of span ? sharingText(contributions, span) : []) {
      const there = found.get(index);
      if (there) there.push(...codes);
      else found.set(index, [...codes]);
    }
  }
  return found;
}

/** The indexes of the contributions that share text with `span`. */
function sharingText(contributions: readonly Contribution[], span: Span): number[] {
  const found: number[] = [];
  for (let i = Math.max(0, lastStartingBy(contributions, span.start)); ; i++) {
    const each = contributions[i];
    if (!each || each.start >= span.end) return found;
    if (overlaps(each, span)) found.push(i);
  }
}

// Meetings with reports, from the first conferences on; other numbers of four digits are none.
const year = /(?<!\d)(?:1[89]|20)\d\d(?!\d)/u;

function yearOf({ frontPage: { date = '' }, title = '' }: Report): number | undefined {
  const found = year.exec(date) ?? year.exec(title);
  return found ? Number(found[0]) : undefined;
}
