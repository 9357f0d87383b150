import type { Contribution, Report } from '../report/types';
import { type Span, overlaps } from '../text/span';
import { inEffectOrder, type PlacedCorrection, spanOfCorrection } from './placedCorrection';
import { Speech, wordsIn } from './speech';

/**
 * Contributions as `corrections` have them, which come in the order in which they take effect.
 * `holderAt` tells the roundtable of an offset.
 */
export function correctSpeech(
  report: Report,
  corrections: readonly PlacedCorrection[],
  holderAt: (offset: number) => number | undefined,
): readonly Contribution[] {
  const speech = new Speech(report.text, report.contributions, holderAt);
  for (const placed of headingsFirst(corrections)) {
    const span = spanOfCorrection(placed);
    if (span) apply(speech, report, placed, span);
  }
  return speech.contributions;
}

function apply(speech: Speech, report: Report, { correction }: PlacedCorrection, span: Span): void {
  switch (correction.kind) {
    case 'speaker': {
      const { speakers } = correction;
      return speech.assign(span, { speakers, named: namesOf(report, correction.speakers, span) });
    }
    case 'not-a-speech':
    case 'roundtable':
      return speech.cut(span);
    case 'split':
      return speech.split(span.start);
    case 'join':
      return speech.join(span);
    case 'confirm':
      return speech.confirm(span);
    case 'not-a-roundtable':
    case 'chair':
    case 'rename':
  }
}

/** Where `part` of a report names those who speak, by the same corrections, in any order. Costs no more than they cover. */
export function correctNamed(
  report: Report,
  corrections: readonly PlacedCorrection[],
  part: Span,
): readonly Span[] {
  const here = corrections.filter(placed => {
    const span = isAboutSpeech(placed) ? spanOfCorrection(placed) : undefined;
    const isEmpty = placed.correction.kind === 'speaker' && span && !wordsIn(report.text, span);
    return span && overlaps(span, part) && !isEmpty;
  });
  let named = report.part(part).named;
  for (const placed of headingsFirst(inEffectOrder(here))) {
    const { correction } = placed;
    const span = spanOfCorrection(placed) ?? part;
    named = named.filter(each => !overlaps(each, span));
    if (correction.kind === 'speaker')
      named = [...named, ...namesOf(report, correction.speakers, span)];
  }
  return named.filter(each => overlaps(each, part)).sort((a, b) => a.start - b.start);
}

/** Whether a correction makes a passage somebody else's or nobody's. */
function isAboutSpeech({ correction: { kind } }: PlacedCorrection): boolean {
  return kind === 'speaker' || kind === 'not-a-speech' || kind === 'roundtable';
}

/** A line that heads a roundtable is no speech to begin with. */
function headingsFirst(corrections: readonly PlacedCorrection[]): readonly PlacedCorrection[] {
  const isHeading = ({ correction }: PlacedCorrection) => correction.kind === 'roundtable';
  return [...corrections.filter(isHeading), ...corrections.filter(placed => !isHeading(placed))];
}

/** The first name of each of the speakers in a passage that is assigned to them. */
function namesOf(report: Report, speakers: Contribution['speakers'], span: Span): readonly Span[] {
  const place = wordsIn(report.text, span);
  const names = place ? report.part(place).names : [];
  return speakers
    .flatMap(ref => names.find(name => name.ref === ref) ?? [])
    .map(({ start, end }) => ({ start, end }))
    .filter(({ start, end }) => place && place.start <= start && end <= place.end)
    .sort((a, b) => a.start - b.start);
}
