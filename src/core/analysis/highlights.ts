import { contains, lastStartingBy, type Span } from '../text/span';
import type { AnnotatedReport } from './annotatedReport';

/** A stretch of text that is coloured in one way. UTF-16, half-open; never over a line break. */
export interface Highlight extends Span {
  readonly kind: 'country' | 'organisation' | 'theme';
  /** Whether it names who speaks, at the opening of a contribution. */
  readonly isSpeaker: boolean;
}

// A speaker's name stands in the opening of the contribution: "In response to a question from X, Y said".
const opening = 120;

/**
 * What to colour between `from` and `to`: mentions, those that open their own contribution as
 * speakers. Highlights are sorted and never overlap: names go before themes.
 */
export function highlightsIn({ report, mentions }: AnnotatedReport, { start, end }: Span): Highlight[] {
  const found: Highlight[] = [];
  const first = Math.max(0, lastStartingBy(mentions, start));
  const ofNames = (mention: (typeof mentions)[number]) => mention.kind !== 'theme';
  let nameEnd = 0;
  for (let i = first; i < mentions.length; i++) {
    const mention = mentions[i];
    if (!mention || mention.start >= end) break;
    const next = mentions.slice(i + 1, i + 4).find(ofNames);
    const isCovered = mention.start < nameEnd || (next !== undefined && next.start < mention.end);
    if (mention.kind === 'theme' && isCovered) continue;
    nameEnd = Math.max(nameEnd, mention.end);
    found.push({
      start: mention.start,
      end: mention.end,
      kind: mention.kind === 'country' ? 'country' : mention.kind === 'theme' ? 'theme' : 'organisation',
      isSpeaker: mention.kind !== 'theme' && namesSpeaker(report, mention),
    });
  }
  return found.flatMap(highlight => byLine(report.text, highlight));
}

function namesSpeaker(report: AnnotatedReport['report'], { ref, start }: AnnotatedReport['mentions'][number]): boolean {
  const contribution = report.contributions[lastStartingBy(report.contributions, start)];
  return (
    contribution !== undefined &&
    contains(contribution, start) &&
    start - contribution.start < opening &&
    contribution.speakers.includes(ref)
  );
}

/** A name that a line break divides is coloured on both lines. */
function byLine(text: string, highlight: Highlight): Highlight[] {
  const words = text.slice(highlight.start, highlight.end);
  if (!/[\r\n]/.test(words)) return [highlight];
  return Array.from(words.matchAll(/[^\r\n]+/g), ({ index, 0: part }) => {
    const start = highlight.start + index;
    return { ...highlight, start, end: start + part.length };
  });
}
