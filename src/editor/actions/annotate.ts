import * as vscode from 'vscode';
import type { AnnotatedReport } from '../../core/analysis/annotatedReport';
import { Describer } from '../../core/annotations/describe';
import { newId } from '../../core/annotations/newId';
import type { Annotation } from '../../core/annotations/types';
import { contributionAt, roundtableAt } from '../../core/report/navigate';
import { slice, type Span } from '../../core/text/span';
import { activeReport } from '../activeReport';
import { toSpan } from '../convert';
import { HumanError } from '../humanError';
import { firstWords, placeOf } from '../names';
import type { ReportStore } from '../reportStore';
import type { SidecarStore } from '../sidecarStore';
import type { CodePicker } from './pickCodes';

/** What another extension, a key binding or a test may hand to the command. */
export interface AnnotateArguments {
  /** Ids of codes, so that nothing is asked. */
  readonly codes?: readonly string[];
}

/** "Tag Selection…": tags the selections, or without one the contribution at the cursor. */
export class Annotate {
  readonly #reports: ReportStore;
  readonly #sidecars: SidecarStore;
  readonly #picker: CodePicker;
  /** By report: what could not be written yet. */
  readonly #unsaved = new Map<string, readonly Annotation[]>();

  constructor(reports: ReportStore, sidecars: SidecarStore, picker: CodePicker) {
    this.#reports = reports;
    this.#sidecars = sidecars;
    this.#picker = picker;
  }

  async run({ codes }: AnnotateArguments = {}): Promise<void> {
    const message = vscode.l10n.t(
      'Passages can be tagged in reports in plain text and Markdown only.',
    );
    const { editor, document } = activeReport(
      this.#reports,
      vscode.window.activeTextEditor,
      message,
    );
    if (document.isUntitled)
      throw new HumanError(
        vscode.l10n.t('Save the report first: its annotations are kept in a file beside it.'),
      );
    const annotated = this.#annotatedOf(document);
    const spans = spansToTag(editor, annotated);
    const [first] = spans;
    if (!first)
      throw new HumanError(
        vscode.l10n.t('Select the passage to tag, or put the cursor into a contribution.'),
      );
    const quote = firstWords(slice(annotated.report.text, first), 60);
    const chosen = codes ?? (await this.#picker.pick(vscode.l10n.t('Tag “{0}”', quote)));
    if (!chosen || chosen.length === 0) return;
    // The picker may have been open for long; the selection moves along with edits.
    const now = this.#annotatedOf(document);
    await this.#save(document, describeAll(now, spansToTag(editor, now), chosen));
  }

  #annotatedOf(document: vscode.TextDocument): AnnotatedReport {
    const annotated = this.#reports.get(document);
    if (!annotated) throw new HumanError(vscode.l10n.t('The report was closed.'));
    return annotated;
  }

  /**
   * Saves, and offers to try again as long as that fails. What was tagged is not thrown away when the
   * person closes the message: the next annotation of this report takes it along.
   */
  async #save(document: vscode.TextDocument, annotations: readonly Annotation[]): Promise<void> {
    const key = document.uri.toString();
    this.#unsaved.set(key, [...(this.#unsaved.get(key) ?? []), ...annotations]);
    for (;;) {
      try {
        await this.#sidecars.add(document.uri, this.#unsaved.get(key) ?? []);
        this.#unsaved.delete(key);
        return;
      } catch (error) {
        const tryAgain = vscode.l10n.t('Try Again');
        const reason = error instanceof Error ? error.message : String(error);
        const message = vscode.l10n.t('The annotation is not saved yet. {0}', reason);
        if ((await vscode.window.showErrorMessage(message, tryAgain)) !== tryAgain) return;
      }
    }
  }
}

/** The selections; where nothing is selected, the contribution at the cursor. */
function spansToTag(editor: vscode.TextEditor, { report }: AnnotatedReport): Span[] {
  return editor.selections.flatMap(selection => {
    if (!selection.isEmpty) return trimmed(report.text, toSpan(editor.document, selection));
    const at = contributionAt(report, editor.document.offsetAt(selection.active));
    const contribution = at === undefined ? undefined : report.contributions[at];
    return contribution ? { start: contribution.start, end: contribution.end } : [];
  });
}

/** Without the blanks that a quick selection takes along at its ends. */
function trimmed(text: string, span: Span): Span[] {
  const words = slice(text, span);
  const start = span.start + (words.length - words.trimStart().length);
  const end = start + words.trim().length;
  return start < end ? [{ start, end }] : [];
}

function describeAll(
  { report, annotations }: AnnotatedReport,
  spans: readonly Span[],
  codes: readonly string[],
): Annotation[] {
  const describer = new Describer(report.text);
  const taken = new Set(annotations.map(({ annotation }) => annotation.id));
  const created = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
  return spans.map(span => {
    const id = newId(Math.random, taken);
    taken.add(id);
    const at = contributionAt(report, span.start);
    const speaker = at === undefined ? [] : (report.contributions[at]?.speakers ?? []);
    const roundtable = placeOf(report, roundtableAt(report, span.start));
    return { id, codes, selector: describer.describe(span), speaker, roundtable, created };
  });
}
