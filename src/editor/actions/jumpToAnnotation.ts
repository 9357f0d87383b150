import * as vscode from 'vscode';
import type { PlacedAnnotation } from '../../core/analysis/annotatedReport';
import { codesById } from '../../core/codebook/codes';
import { nextPlace } from '../../core/report/navigate';
import type { Span } from '../../core/text/span';
import { activeReport } from '../activeReport';
import { goToSpan } from '../goToSpan';
import { HumanError } from '../humanError';
import type { ReportStore } from '../reportStore';
import { tellOfJump } from '../tell';

/** "Next / Previous Annotation": also of other coders, as far as they are shown. */
export async function jumpToAnnotation(reports: ReportStore, direction: 1 | -1): Promise<void> {
  const none = vscode.l10n.t('Open a report first.');
  const { editor, document, annotated } = activeReport(reports, none);
  const places = placesOf(annotated.annotations);
  const step = nextPlace(places, document.offsetAt(editor.selection.active), direction);
  const annotation = step && places[step.place];
  if (!annotation) throw new HumanError(vscode.l10n.t('No passage of this report is annotated.'));
  await goToSpan(editor, annotation);
  const names = annotation.codes.map(id => codesById(annotated.codebook).get(id)?.name ?? id);
  const place = vscode.l10n.t(
    '{0}: annotation {1} of {2}',
    names.join(', '),
    step.place + 1,
    places.length,
  );
  tellOfJump(place, direction, step.wrapped);
}

interface AnnotatedPlace extends Span {
  readonly codes: readonly string[];
}

/** The places of annotations in text order; those that start together are one, with the codes of all. */
function placesOf(annotations: readonly PlacedAnnotation[]): AnnotatedPlace[] {
  const places = new Map<number, AnnotatedPlace>();
  for (const { anchor, annotation } of annotations) {
    if (anchor.status === 'orphan') continue;
    const { start, end } = anchor.span;
    const other = places.get(start);
    const codes = [...new Set([...(other?.codes ?? []), ...annotation.codes])];
    places.set(start, { start, end: Math.max(end, other?.end ?? end), codes });
  }
  return [...places.values()];
}
