import type { Contribution, Report } from '../report/types';
import { overlaps, slice, type Span } from '../text/span';
import { inEffectOrder, type PlacedCorrection, spanOfCorrection } from './placedCorrection';
import { wordsIn } from './speech';

/** The line of `offset` without the blanks at its ends; undefined where it has no words. */
export function lineAt(text: string, offset: number): Span | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return wordsIn(text, { start, end: end < 0 ? text.length : end });
}

/**
 * The sentence of a contribution whose beginning is nearest to `offset`, to split it there; undefined
 * when it has one sentence only. Abbreviations may count as ends: a person chooses the place.
 */
export function sentenceToSplit(
  text: string,
  contribution: Span,
  offset: number,
): Span | undefined {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const segments = Array.from(
    segmenter.segment(slice(text, contribution)),
    ({ index, segment }) => {
      const start = contribution.start + index;
      return wordsIn(text, { start, end: start + segment.length });
    },
  );
  let nearest: Span | undefined;
  for (const sentence of segments.slice(1)) {
    if (sentence && !isNearer(nearest, sentence, offset)) nearest = sentence;
  }
  return nearest;
}

function isNearer(a: Span | undefined, b: Span, offset: number): boolean {
  return a !== undefined && Math.abs(a.start - offset) <= Math.abs(b.start - offset);
}

/** The correction that made a contribution what it is: of several, the one that took effect last. */
export function correctionOf(
  { roundtables }: Report,
  corrections: readonly PlacedCorrection[],
  contribution: Contribution,
): PlacedCorrection | undefined {
  const heading = roundtables[contribution.roundtable ?? -1]?.heading;
  return inEffectOrder(corrections).findLast(placed => {
    const span = spanOfCorrection(placed);
    const { correction } = placed;
    switch (correction.kind) {
      case 'speaker':
      case 'split':
      case 'join':
      case 'confirm':
        return span && contribution.confidence === 1 && overlaps(span, contribution);
      case 'chair':
        return (
          span &&
          heading &&
          contribution.rule === 'correction' &&
          overlaps(span, heading) &&
          correction.speakers.every(ref => contribution.speakers.includes(ref))
        );
      case 'rename':
        return contribution.speakers.includes(correction.to);
      case 'not-a-speech':
      case 'roundtable':
      case 'not-a-roundtable':
        return false;
    }
  });
}
