import * as vscode from 'vscode';
import type { AnnotatedReport } from '../../core/analysis/annotatedReport';
import { contributionAt } from '../../core/report/navigate';
import { slice, type Span } from '../../core/text/span';
import { activeReport } from '../activeReport';
import { describeSpans } from '../describeSpans';
import { HumanError } from '../humanError';
import { firstWords } from '../names';
import type { ReportStore } from '../reportStore';
import { selectedSpan } from '../selectedSpans';
import type { SidecarStore } from '../sidecarStore';
import { TrackedSpans } from '../trackedSpans';
import type { CodePicker } from './pickCodes';
import { untilSaved } from './saveUnsaved';

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

  constructor(reports: ReportStore, sidecars: SidecarStore, picker: CodePicker) {
    this.#reports = reports;
    this.#sidecars = sidecars;
    this.#picker = picker;
  }

  async run({ codes }: AnnotateArguments = {}): Promise<void> {
    const { editor, document, annotated } = reportToTag(this.#reports);
    const spans = spansToTag(editor, annotated);
    if (spans.length === 0)
      throw new HumanError(
        vscode.l10n.t('Select the passage to tag, or put the cursor into a contribution.'),
      );
    // The picker may be open for long: the text is edited meanwhile, and other words are selected.
    const tracked = new TrackedSpans(document, spans);
    try {
      const chosen = codes ?? (await this.#picker.pick(titleOf(editor, annotated, spans)));
      if (!chosen || chosen.length === 0) return;
      const now = this.#reports.get(document);
      if (!now) throw new HumanError(vscode.l10n.t('The report was closed.'));
      if (tracked.spans.length === 0)
        throw new HumanError(vscode.l10n.t('This passage is no longer in the report.'));
      const annotations = describeSpans(now, tracked.spans, chosen);
      await untilSaved(this.#sidecars, document.uri, () =>
        this.#sidecars.add(document.uri, annotations),
      );
    } finally {
      tracked.dispose();
    }
  }
}

function reportToTag(reports: ReportStore) {
  const message = vscode.l10n.t(
    'Passages can be tagged in reports in plain text and Markdown only.',
  );
  const active = activeReport(reports, message);
  if (active.document.isUntitled)
    throw new HumanError(
      vscode.l10n.t('Save the report first: its annotations are kept in a file beside it.'),
    );
  return active;
}

function titleOf(
  { selection }: vscode.TextEditor,
  { report }: AnnotatedReport,
  spans: readonly Span[],
): string {
  const [first, ...others] = spans;
  if (!first || others.length > 0) return vscode.l10n.t('Tag {0} passages', spans.length);
  const quote = firstWords(slice(report.text, first), 60);
  return selection.isEmpty
    ? vscode.l10n.t('Tag the whole contribution “{0}”', quote)
    : vscode.l10n.t('Tag “{0}”', quote);
}

/** The selections; where nothing is selected, the contribution at the cursor. */
function spansToTag(editor: vscode.TextEditor, { report }: AnnotatedReport): Span[] {
  const { document, selections } = editor;
  return selections.flatMap(selection => {
    if (!selection.isEmpty) return selectedSpan(document, selection, report.text) ?? [];
    const at = contributionAt(report, document.offsetAt(selection.active));
    const contribution = at === undefined ? undefined : report.contributions[at];
    return contribution ? { start: contribution.start, end: contribution.end } : [];
  });
}
