import type { Mention, MentionKind } from '../mentions/types';
import type { Report } from '../report/types';
import type { Ref } from '../text/ref';
import { apartFrom, byPlace, overlaps, type Span } from '../text/span';
import type { AnnotatedReport } from './annotatedReport';

export type HighlightKind = 'speaker' | 'country' | 'organisation' | 'theme';

/** A stretch of text that is coloured in one way. UTF-16, half-open; never over a line break. */
export interface Highlight extends Span {
  readonly kind: HighlightKind;
  /** Whether the words may mean something else. */
  readonly isDoubtful?: boolean;
}

/** Which highlights are wanted. */
export interface Shown {
  readonly kinds: ReadonlySet<HighlightKind>;
  /** The countries, groups, organisations and themes besides which nothing is wanted; absent: all. */
  readonly only?: ReadonlySet<Ref>;
}

const everything: Shown = { kinds: new Set(['speaker', 'country', 'organisation', 'theme']) };

const kindOfMention: Readonly<Record<MentionKind, Highlight['kind']>> = {
  country: 'country',
  group: 'organisation',
  org: 'organisation',
  theme: 'theme',
};

/**
 * What to colour between `start` and `end`: the names of those who speak, and mentions. Highlights are
 * sorted and never overlap: of those that are shown, speakers go before names, names before themes.
 */
export function highlightsIn(
  annotated: AnnotatedReport,
  span: Span,
  shown: Shown = everything,
): Highlight[] {
  const { report } = annotated;
  const { kinds, only } = shown;
  const subjects = annotated.mentionsIn(span).filter(({ ref }) => !only || only.has(ref));
  const mentions = subjects.map(toHighlight).filter(({ kind }) => kinds.has(kind));
  const names = mentions.filter(({ kind }) => kind !== 'theme');
  const themes = mentions.filter(({ kind }) => kind === 'theme');
  const speakers = kinds.has('speaker') ? speakersIn(report, span) : [];
  const wanted = only ? speakers.filter(speaker => isOneOf(speaker, subjects)) : speakers;
  return free(free(wanted, names), themes).flatMap(highlight =>
    byLine(report.textIn(highlight), highlight),
  );
}

function speakersIn(report: Report, span: Span): Highlight[] {
  return report.part(span).named.map(({ start, end }) => ({ start, end, kind: 'speaker' }));
}

/** Whether the name of who speaks holds one of `subjects`. */
function isOneOf(speaker: Span, subjects: readonly Mention[]): boolean {
  return subjects.some(mention => overlaps(mention, speaker));
}

function toHighlight({ start, end, kind, isDoubtful }: Mention): Highlight {
  const highlight = { start, end, kind: kindOfMention[kind] };
  return isDoubtful ? { ...highlight, isDoubtful } : highlight;
}

/** `taken` together with those of `further` that overlap none of them. Both are sorted. */
function free(taken: readonly Highlight[], further: readonly Highlight[]): Highlight[] {
  return [...taken, ...apartFrom(further, taken)].sort(byPlace);
}

/** A name that a line break divides is coloured on both lines. */
function byLine(words: string, highlight: Highlight): Highlight[] {
  if (!/[\r\n]/.test(words)) return [highlight];
  return Array.from(words.matchAll(/[^\r\n]+/g), ({ index, 0: part }) => {
    const start = highlight.start + index;
    return { ...highlight, start, end: start + part.length };
  });
}
