import * as vscode from 'vscode';
import type { PlacedAnnotation } from '../../core/analysis/annotatedReport';
import { overlaps } from '../../core/text/span';
import { toSpan } from '../convert';
import { reportSelector } from '../reportDocuments';
import type { ReportStore } from '../reportStore';

const kind = vscode.CodeActionKind.Refactor.append('rapporteur');

/** The light bulb on a selection, and on an annotation at the cursor. */
export function registerPassageActions(reports: ReportStore): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions: (document, range) => {
      const annotated = reports.get(document);
      if (!annotated) return [];
      const span = toSpan(document, range);
      // A cursor behind the last letter still stands at the passage.
      const reach = { start: Math.max(0, span.start - 1), end: span.end + 1 };
      const here = annotated.annotations.filter(
        ({ anchor }) => anchor.status !== 'orphan' && overlaps(anchor.span, reach),
      );
      return [
        ...(range.isEmpty ? [] : onSelection()),
        ...here.flatMap(placed => onAnnotation(document, placed)),
      ];
    },
  };
  return vscode.languages.registerCodeActionsProvider(reportSelector, provider, {
    providedCodeActionKinds: [kind],
  });
}

function onSelection(): vscode.CodeAction[] {
  return [
    action(vscode.l10n.t('Tag Selection…'), 'annotate'),
    action(vscode.l10n.t('Tag Again with the Last Codes'), 'annotateAgain'),
    action(vscode.l10n.t('Copy as Quotation'), 'copyQuotation'),
  ];
}

function onAnnotation(
  document: vscode.TextDocument,
  placed: PlacedAnnotation,
): vscode.CodeAction[] {
  const passage = { document, placed };
  const about = (title: string) => `${title} (${placed.annotation.codes.join(', ')})`;
  const copy = action(about(vscode.l10n.t('Copy as Quotation')), 'copyQuotation', passage);
  if (!placed.isOwn) return [copy];
  const isOpen = placed.anchor.status === 'review';
  return [
    isOpen
      ? action(about(vscode.l10n.t('Review Passage…')), 'reviewPassages', { placed })
      : action(about(vscode.l10n.t('Extend or Shrink…')), 'resizePassage', passage),
    action(about(vscode.l10n.t('Change Codes…')), 'changeCodes', passage),
    action(about(vscode.l10n.t('Edit Note')), 'editNote', passage),
    copy,
    action(about(vscode.l10n.t('Remove Annotation')), 'removeAnnotation', passage),
  ];
}

function action(title: string, command: string, ...args: unknown[]): vscode.CodeAction {
  const made = new vscode.CodeAction(title, kind);
  made.command = { title, command: `rapporteur.${command}`, arguments: args };
  return made;
}
