import type { AnnotatedReport } from '../analysis/annotatedReport';
import { speakerHomes } from '../analysis/speakerHomes';
import { themesOfContributions } from '../analysis/themesOfContributions';
import { sureSpan } from '../annotations/types';
import type { Contribution, Report, Role } from '../report/types';
import { countWords } from '../text/countWords';
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
  /** What a matrix counts. */
  readonly facts: EntryFacts;
}

/** What of an entry is enough to count. */
export interface CountedEntry extends Omit<ReportEntry, 'contributions'> {
  readonly contributions: readonly Spoken[];
}

/** A contribution without what is in it. */
export type Spoken = Pick<EntryContribution, 'start' | 'end' | 'speakers' | 'role' | 'roundtable'>;

/** What is counted in a report, and where. */
export interface EntryFacts {
  /** How many words each contribution has. */
  readonly words: readonly number[];
  /** Of themes alone, in text order. */
  readonly mentions: readonly EntryMention[];
  /** Those at a sure place, in text order. */
  readonly annotations: readonly EntryAnnotation[];
  /** The countries for which persons and offices speak. */
  readonly homes: ReadonlyMap<Ref, Ref>;
}

export interface EntryMention extends Span {
  /** The theme's id. */
  readonly theme: string;
}

export interface EntryAnnotation extends Span {
  readonly codes: readonly string[];
  /** Empty for the sidecar without a name. */
  readonly coder: string;
}

/** The facts of a text in which nobody speaks. */
export const noFacts: EntryFacts = { words: [], mentions: [], annotations: [], homes: new Map() };

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
    facts: factsOf(annotated),
  };
}

function factsOf({ report, mentions, annotations }: AnnotatedReport): EntryFacts {
  const homes = [...speakerHomes(report)].filter(([speaker, home]) => speaker !== home);
  return {
    words: report.contributions.map(contribution => countWords(report.text, contribution)),
    mentions: mentions.flatMap(({ kind, ref, start, end }) =>
      kind === 'theme' ? [{ theme: nameIn(ref), start, end }] : [],
    ),
    annotations: annotations.flatMap(({ annotation: { codes }, anchor, coder = '' }) => {
      const span = sureSpan(anchor);
      return span ? [{ start: span.start, end: span.end, codes, coder }] : [];
    }),
    homes: new Map(homes),
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
