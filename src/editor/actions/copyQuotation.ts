import * as vscode from 'vscode';
import type { AnnotatedReport } from '../../core/analysis/annotatedReport';
import { passageAt } from '../../core/export/passages';
import { toQuotation } from '../../core/export/quotation';
import { quotationFields } from '../../core/export/quotationFields';
import type { Annotation } from '../../core/annotations/types';
import { placeOfAnchor } from '../../core/annotations/types';
import type { Span } from '../../core/text/span';
import { activeReport } from '../activeReport';
import { HumanError } from '../humanError';
import { nameOf, roleName } from '../names';
import type { ReportStore } from '../reportStore';
import { selectedSpans } from '../selectedSpans';
import { readSettings } from '../settings';
import { tell } from '../tell';
import { fileName } from '../textFiles';
import { passageAtCursor, type PassageArgument } from './passageAt';

/** A passage to quote; of an annotation whose text is gone only the stored quote is left. */
interface Quoted {
  readonly span: Span;
  readonly annotation?: Annotation;
}

/**
 * "Copy as Quotation": the annotation of a row of the view, else what is selected, else the annotation
 * at the cursor, as the setting `rapporteur.quotation` wants it.
 */
export async function copyQuotation(
  reports: ReportStore,
  passage?: PassageArgument,
): Promise<void> {
  const none = vscode.l10n.t('Select what to quote, or put the cursor into an annotation.');
  const document = passage?.document ?? activeReport(reports, none).document;
  const annotated = reports.get(document);
  if (!annotated) throw new HumanError(vscode.l10n.t('The report was closed.'));
  await copy(await quotedBy(reports, annotated, none, passage), document, annotated);
}

/** The same for contributions of the report that the view "Roundtables" shows, by their indices. */
export async function copyContributions(
  reports: ReportStore,
  contributions: readonly number[],
): Promise<void> {
  const active = reports.active();
  const all = active?.annotated.report.contributions;
  const quoted = contributions.flatMap(index => (all?.[index] ? [{ span: all[index] }] : []));
  if (!active || quoted.length === 0)
    throw new HumanError(vscode.l10n.t('Select contributions in the view Roundtables.'));
  await copy(quoted, active.document, active.annotated);
}

async function copy(
  quoted: readonly Quoted[],
  document: vscode.TextDocument,
  annotated: AnnotatedReport,
): Promise<void> {
  if (quoted.length === 0) return;
  const { quotation } = readSettings(document.uri);
  const texts = quoted.map(each => toQuotation(quotation, fieldsOf(each, document, annotated)));
  await vscode.env.clipboard.writeText(texts.join('\n\n'));
  tell(
    texts.length === 1
      ? vscode.l10n.t('Quotation copied')
      : vscode.l10n.t('{0} quotations copied', texts.length),
  );
}

async function quotedBy(
  reports: ReportStore,
  { report }: AnnotatedReport,
  none: string,
  passage?: PassageArgument,
): Promise<Quoted[]> {
  const spans = passage ? [] : selectedSpans(activeReport(reports, none).editor, report.text);
  if (spans.length > 0) return spans.map(span => ({ span }));
  const found = passage ?? (await passageAtCursor(reports, none));
  if (!found) return [];
  const { annotation, anchor } = found.placed;
  return [{ span: placeOfAnchor(anchor), annotation }];
}

function fieldsOf(
  { span, annotation }: Quoted,
  document: vscode.TextDocument,
  annotated: AnnotatedReport,
) {
  const hasMarks = document.languageId !== 'plaintext';
  const report = { name: fileName(document.uri), annotated, hasMarks };
  const passage = passageAt(annotated, span);
  const quote = passage.quote || (annotation?.selector.quote ?? '');
  const roundtable = (number: string) => vscode.l10n.t('Roundtable {0}', number);
  const names = { nameOf, roleName, roundtable };
  return quotationFields(report, { ...passage, quote }, names, annotation);
}
