import * as vscode from 'vscode';
import { lineAt, sentenceToSplit } from '../../core/analysis/placesToCorrect';
import type { NewCorrection, PlaceKind } from '../../core/annotations/correction';
import type { Selector } from '../../core/annotations/types';
import { overlaps, type Span } from '../../core/text/span';
import {
  type CorrectionArguments,
  type CorrectionPlace,
  contributionToCorrect,
  placeToCorrect,
} from '../correctionPlace';
import type { CorrectionWriter } from '../correctionWriter';
import { HumanError } from '../humanError';
import type { ReportStore } from '../reportStore';

/** A correction that its place says all of. */
export interface PlaceCorrection {
  readonly kind: PlaceKind;
  /** What its quote is. */
  readonly span: Span;
}

/** Corrects the place of a row or of the cursor as `toCorrection` says. Whether it was done. */
export async function correctPlace(
  reports: ReportStore,
  writer: CorrectionWriter,
  toCorrection: (place: CorrectionPlace) => PlaceCorrection,
  args?: CorrectionArguments,
): Promise<boolean> {
  const place = placeToCorrect(reports, args);
  const { kind, span } = toCorrection(place);
  const correct = (selector: Selector): NewCorrection => ({ kind, selector });
  return writer.correct(place.document, [span], () => Promise.resolve(correct));
}

/** "Split Contribution Here": at the beginning of the sentence nearest to the cursor. */
export function splitAt(place: CorrectionPlace): PlaceCorrection {
  const { text } = place.annotated.report;
  const span = sentenceToSplit(text, contributionToCorrect(place), place.offset);
  if (span) return { kind: 'split', span };
  throw new HumanError(vscode.l10n.t('This contribution has one sentence only.'));
}

/** "Join with Previous Contribution". */
export function joinAt(place: CorrectionPlace): PlaceCorrection {
  const contribution = contributionToCorrect(place);
  const { contributions } = place.annotated.report;
  const before = contributions[contributions.indexOf(contribution) - 1];
  if (before && before.roundtable === contribution.roundtable)
    return { kind: 'join', span: contribution };
  throw new HumanError(vscode.l10n.t('This is the first contribution of its roundtable.'));
}

/** "Confirm Contribution". */
export function confirmAt(place: CorrectionPlace): PlaceCorrection {
  return { kind: 'confirm', span: contributionToCorrect(place) };
}

/** "Mark Line as Roundtable or Not": the contrary of what it is. */
export function toggleRoundtableAt({ annotated, offset }: CorrectionPlace): PlaceCorrection {
  const { text, roundtables } = annotated.report;
  const line = lineAt(text, offset);
  if (!line) throw new HumanError(vscode.l10n.t('Put the cursor into the line of a heading.'));
  const heading = roundtables.find(each => overlaps(each.heading, line))?.heading;
  return heading ? { kind: 'not-a-roundtable', span: heading } : { kind: 'roundtable', span: line };
}
