import type { AnnotatedReport, PlacedAnnotation } from '../analysis/annotatedReport';
import type { Language } from '../report/language/lexicon';
import type { Contribution, Report, Roundtable, Speaker } from '../report/types';
import type { Mention } from '../mentions/types';
import type { Span } from '../text/span';

/**
 * A report as plain values, which whoever has them may keep: nothing in them changes, and all of it can
 * be written as JSON. Offsets stay UTF-16. The contract for other programs is `src/publicApi.ts`.
 */
export interface PlainReport {
  readonly isReport: boolean;
  readonly language: Language;
  readonly title?: string;
  readonly roundtables: readonly PlainRoundtable[];
  readonly speakers: readonly Speaker[];
  readonly contributions: readonly PlainContribution[];
  readonly mentions: readonly PlainMention[];
}

type PlainRoundtable = Span & Omit<Roundtable, 'heading'>;
type PlainContribution = Omit<Contribution, 'named'>;
type PlainMention = Span & Pick<Mention, 'kind' | 'ref'> & { readonly isDoubtful: boolean };

/** Brings a report into plain values. */
export function plainReport({ report, mentions }: AnnotatedReport): PlainReport {
  const { isReport, language, title } = report;
  return {
    isReport,
    language,
    title,
    roundtables: report.roundtables.map(plainRoundtable),
    speakers: report.speakers.map(({ ref, name, contributions }) => ({ ref, name, contributions })),
    contributions: plainContributions(report),
    mentions: mentions.map(({ kind, ref, start, end, isDoubtful = false }) => {
      return { kind, ref, start, end, isDoubtful };
    }),
  };
}

/** Its contributions alone, without looking for mentions. */
export function plainContributions({ contributions }: Report): readonly PlainContribution[] {
  return contributions.map(each => ({
    start: each.start,
    end: each.end,
    speakers: [...each.speakers],
    also: [...each.also],
    role: each.role,
    roundtable: each.roundtable,
    rule: each.rule,
    confidence: each.confidence,
  }));
}

function plainRoundtable(roundtable: Roundtable): PlainRoundtable {
  const { heading, body, number, title, level, chairs, parent } = roundtable;
  const { start, end } = heading;
  const bodySpan = { start: body.start, end: body.end };
  return { start, end, number, title, body: bodySpan, level, chairs: [...chairs], parent };
}

/** An annotation as plain values, with the place where it is now. */
export interface PlainAnnotation {
  readonly id: string;
  readonly coder?: string;
  readonly isOwn: boolean;
  readonly codes: readonly string[];
  readonly note?: string;
  readonly quote: string;
  readonly status: PlacedAnnotation['anchor']['status'];
  /** Absent for an orphan. */
  readonly span?: Span;
  readonly speakers: readonly string[];
  readonly roundtable?: string;
  readonly created?: string;
}

/** Brings an annotation into plain values. */
export function plainAnnotation(placed: PlacedAnnotation): PlainAnnotation {
  const { annotation, anchor, coder, isOwn } = placed;
  const { id, codes, note, selector, speaker, roundtable, created } = annotation;
  const span =
    anchor.status === 'orphan' ? undefined : { start: anchor.span.start, end: anchor.span.end };
  return {
    id,
    coder,
    isOwn,
    codes: [...codes],
    note,
    quote: selector.quote,
    status: anchor.status,
    span,
    speakers: [...speaker],
    roundtable,
    created,
  };
}
