import * as vscode from 'vscode';
import type { AnnotatedReport, PlacedAnnotation } from '../../core/analysis/annotatedReport';
import { codePath } from '../../core/codebook/codes';
import { contains } from '../../core/text/span';
import { toRange } from '../convert';
import { reportSelector } from '../reportDocuments';
import type { ReportStore } from '../reportStore';

/** Over an annotation: its codes with their paths, the note, and who made it. */
export function registerAnnotationHover(reports: ReportStore): vscode.Disposable {
  return vscode.languages.registerHoverProvider(reportSelector, {
    provideHover: (document, position) => {
      const annotated = reports.get(document);
      const offset = document.offsetAt(position);
      const here = annotated?.annotations.filter(
        ({ anchor }) => anchor.status !== 'orphan' && contains(anchor.span, offset),
      );
      const [first] = here ?? [];
      if (!annotated || !here || first?.anchor.status === 'orphan' || !first) return undefined;
      return new vscode.Hover(
        here.map(placed => describe(placed, annotated)),
        toRange(document, first.anchor.span),
      );
    },
  });
}

/** Codes, notes and names are a stranger's text: all of it is shown as it is, none as Markdown. */
function describe(
  { annotation, anchor, coder }: PlacedAnnotation,
  { codebook }: AnnotatedReport,
): vscode.MarkdownString {
  const text = new vscode.MarkdownString();
  annotation.codes.forEach((id, i) => {
    const path = codePath(codebook, id);
    if (i > 0) text.appendMarkdown(' · ');
    text
      .appendMarkdown('**')
      .appendText(path.length > 0 ? path.join(' › ') : id)
      .appendMarkdown('**');
  });
  if (anchor.status === 'review') {
    const was = vscode.l10n.t('To review: it was “{0}”.', annotation.selector.quote);
    text.appendMarkdown('\n\n').appendText(was);
  }
  if (annotation.note) text.appendMarkdown('\n\n').appendText(annotation.note);
  if (coder) text.appendMarkdown('\n\n').appendText(vscode.l10n.t('by {0}', coder));
  return text;
}
