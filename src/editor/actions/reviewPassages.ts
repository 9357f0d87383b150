import * as vscode from 'vscode';
import type { AnnotatedReport, PlacedAnnotation } from '../../core/analysis/annotatedReport';
import { toldAt } from '../../core/analysis/saidBySame';
import { candidatesOf, isToReview, nextToReview } from '../../core/analysis/toReview';
import { describe } from '../../core/annotations/describe';
import { placeOfAnchor } from '../../core/annotations/types';
import { slice, type Span } from '../../core/text/span';
import { type ActiveReport, activeReport } from '../activeReport';
import { HumanError } from '../humanError';
import { firstWords } from '../firstWords';
import { namesOf } from '../names';
import { Preview } from '../preview';
import type { ReportStore } from '../reportStore';
import { selectedSpan } from '../selectedSpans';
import type { SidecarStore } from '../sidecarStore';
import { tell } from '../tell';
import type { PassageArgument } from './passageAt';
import { type Answer, askWhere, type PlaceItem } from './askWhere';

/** What a test or another extension may hand to the command. */
export interface ReviewArguments extends Partial<PassageArgument> {
  /** The answer for the one passage, so that nothing is asked. */
  readonly answer?: Answer;
}

/**
 * "Review Passages…": shows one annotation after the other whose text has changed or is gone, beside the
 * places where it may belong, and does what the person answers, until none is left or Escape.
 */
export async function reviewPassages(
  reports: ReportStore,
  sidecars: SidecarStore,
  { placed, answer }: ReviewArguments = {},
): Promise<void> {
  const active = activeReport(reports, vscode.l10n.t('Open a report first.'));
  if (placed && !isToReview(placed))
    throw new HumanError(vscode.l10n.t('This passage needs no review, or is not your own.'));
  const { editor, document } = active;
  let next = placed ?? nextToReview(active.annotated.annotations, cursorOf(active));
  if (!next) return tellOfEnd();
  while (next) {
    const given = answer ?? (await ask(reports, active, next));
    const now = reports.get(document);
    const current = now?.annotations.find(
      ({ annotation }) => annotation.id === next?.annotation.id,
    );
    if (!given || !now || !current) return;
    await settle(sidecars, { editor, document, annotated: now }, current, given);
    if (answer) return;
    next = nextToReview(reports.get(document)?.annotations ?? [], placeOfAnchor(next.anchor).start);
  }
  tellOfEnd();
}

function cursorOf({ editor, document }: ActiveReport): number {
  return document.offsetAt(editor.selection.active) - 1;
}

function tellOfEnd(): void {
  tell(vscode.l10n.t('No passage is left to review.'));
}

async function ask(
  reports: ReportStore,
  { editor, document }: ActiveReport,
  placed: PlacedAnnotation,
): Promise<Answer | undefined> {
  const annotated = reports.get(document);
  if (!annotated) return undefined;
  const preview = new Preview(editor);
  try {
    const items = candidatesOf(placed).map((span, i) => toItem(annotated, document, span, i));
    return await askWhere(titleOf(annotated, placed), placed.annotation.selector.quote, items, at =>
      preview.show(at ?? placeOfAnchor(placed.anchor)),
    );
  } finally {
    preview.dispose();
  }
}

/** "Where is this now? 2 of 7 to review". */
function titleOf({ annotations }: AnnotatedReport, placed: PlacedAnnotation): string {
  const open = annotations.filter(isToReview);
  return vscode.l10n.t(
    'Where is this passage now? {0} of {1}',
    open.indexOf(placed) + 1,
    open.length,
  );
}

function toItem(
  { report }: AnnotatedReport,
  document: vscode.TextDocument,
  span: Span,
  index: number,
): PlaceItem {
  const line = vscode.l10n.t('line {0}', document.positionAt(span.start).line + 1);
  const speakers = namesOf(toldAt(report, span.start).speaker as Parameters<typeof namesOf>[0]);
  return {
    span,
    answer: { candidate: index },
    words: firstWords(slice(report.text, span), 200),
    where: [line, speakers].filter(Boolean).join(' · '),
  };
}

async function settle(
  sidecars: SidecarStore,
  active: ActiveReport,
  placed: PlacedAnnotation,
  answer: Answer,
): Promise<void> {
  const { uri } = active.document;
  const { id } = placed.annotation;
  if (answer === 'keep') return sidecars.setStatus(uri, id, 'orphan');
  if (answer === 'remove') return sidecars.remove(uri, id);
  const { report } = active.annotated;
  const span =
    answer === 'selection'
      ? selectedSpan(active.document, active.editor.selection, report.text)
      : candidatesOf(placed)[answer.candidate];
  if (!span)
    throw new HumanError(
      vscode.l10n.t('Select the passage in the report, then choose “Put it at the selection”.'),
    );
  const place = { selector: describe(report.text, span), ...toldAt(report, span.start) };
  await sidecars.setPlace(uri, id, place);
}
