import type { Mention } from '../mentions/types';
import type { Contribution, Report, Roundtable, Speaker } from '../report/types';
import { CodePoints } from '../text/codePoints';
import type { Ref } from '../text/ref';
import { slice, type Span } from '../text/span';

/**
 * The analysis of one report as it leaves the program. Offsets are Unicode code points on the
 * canonical text (byte order mark stripped, line ends as LF), half-open; those of a roundtable are
 * its heading's.
 */
export interface Analysis {
  readonly report: string;
  readonly title?: string;
  readonly roundtables: readonly (Span & {
    number?: string;
    title: string;
    chairs: readonly Ref[];
  })[];
  readonly speakers: readonly Speaker[];
  readonly contributions: readonly (Span & {
    speakers: readonly Ref[];
    also: readonly Ref[];
    role?: string;
    roundtable?: string;
    rule: string;
    confidence: number;
  })[];
  readonly mentions: readonly (Span & {
    kind: string;
    ref: Ref;
    text: string;
    doubtful?: true;
  })[];
}

/** Brings a report and its mentions into the form that leaves the program. `name` is the file's. */
export function analysisOf(name: string, report: Report, mentions: readonly Mention[]): Analysis {
  const points = new CodePoints(report.text);
  const at = ({ start, end }: Span) => ({
    start: points.toCodePoints(start),
    end: points.toCodePoints(end),
  });
  return {
    report: name,
    title: report.title,
    roundtables: report.roundtables.map(({ number, title, chairs, heading }) => ({
      number,
      title,
      ...at(heading),
      chairs,
    })),
    speakers: report.speakers,
    contributions: report.contributions.map(contribution => ({
      speakers: contribution.speakers,
      also: contribution.also,
      role: contribution.role,
      roundtable: numberOf(report.roundtables, contribution),
      ...at(contribution),
      rule: contribution.rule,
      confidence: contribution.confidence,
    })),
    mentions: mentions.map(({ kind, ref, isDoubtful, ...span }) => ({
      kind,
      ref,
      ...at(span),
      text: slice(report.text, span),
      doubtful: isDoubtful,
    })),
  };
}

/** The number of the contribution's roundtable, or its title where it has no number. */
function numberOf(
  roundtables: readonly Roundtable[],
  { roundtable }: Contribution,
): string | undefined {
  const found = roundtable === undefined ? undefined : roundtables[roundtable];
  return found?.number ?? found?.title;
}
