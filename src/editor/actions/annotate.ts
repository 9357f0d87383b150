import * as vscode from 'vscode';
import type { AnnotatedReport } from '../../core/analysis/annotatedReport';
import { contributionAt } from '../../core/report/navigate';
import { type TextUnit, unitAt } from '../../core/report/unitAt';
import { slice, type Span } from '../../core/text/span';
import { activeReport } from '../activeReport';
import { describeSpans } from '../describeSpans';
import { HumanError } from '../humanError';
import type { LanguageStore } from '../languageStore';
import { firstWords } from '../firstWords';
import type { ReportStore } from '../reportStore';
import { selectedSpan } from '../selectedSpans';
import type { SidecarStore } from '../sidecarStore';
import { tell } from '../tell';
import { TrackedSpans } from '../trackedSpans';
import type { CodePicker } from './pickCodes';
import { untilSaved } from './saveUnsaved';

/** What another extension, a key binding or a test may hand to the command. */
export interface AnnotateArguments {
  /** Ids of codes, so that nothing is asked. */
  readonly codes?: readonly string[];
  /** What is tagged at each cursor, whatever is selected. */
  readonly unit?: TaggedUnit;
  /** What is tagged instead: contributions by their indices. */
  readonly contributions?: readonly number[];
}

/** What can be tagged without selecting it. */
export type TaggedUnit = TextUnit | 'contribution';

/** "Tag Selection…", "Tag Sentence…" and the like, and "Tag Again". */
export class Annotate {
  readonly #reports: ReportStore;
  readonly #sidecars: SidecarStore;
  readonly #picker: CodePicker;
  readonly #languages: LanguageStore;

  constructor(
    reports: ReportStore,
    sidecars: SidecarStore,
    picker: CodePicker,
    languages: LanguageStore,
  ) {
    this.#reports = reports;
    this.#sidecars = sidecars;
    this.#picker = picker;
    this.#languages = languages;
  }

  /** Tags with the codes that were chosen last; asks where there are none. */
  async again(args: AnnotateArguments = {}): Promise<void> {
    const codes = this.#picker.last();
    await this.run(codes.length > 0 ? { ...args, codes } : args);
    if (codes.length > 0) tell(vscode.l10n.t('Tagged with {0}', this.#picker.namesOf(codes)));
  }

  /** Tags the selections, or what stands at the cursors; without a unit, the contributions. */
  async run(args: AnnotateArguments = {}): Promise<void> {
    const { codes, unit } = args;
    const { editor, document, annotated } = reportToTag(this.#reports);
    const spans = distinct(this.#spans(editor, annotated, args));
    if (spans.length === 0) throw nothingToTag(unit);
    // The picker may be open for long: the text is edited meanwhile, and other words are selected.
    const tracked = new TrackedSpans(document, spans);
    try {
      const chosen = codes ?? (await this.#picker.pick(titleOf(editor, annotated, spans, args)));
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

  #spans(
    editor: vscode.TextEditor,
    annotated: AnnotatedReport,
    { unit, contributions }: AnnotateArguments,
  ): Span[] {
    if (contributions) return contributions.flatMap(index => spanOf(annotated, index) ?? []);
    return unit ? this.#unitsAt(editor, annotated, unit) : this.#selected(editor, annotated);
  }

  /** The selections; where nothing is selected, the contribution at the cursor. */
  #selected(editor: vscode.TextEditor, annotated: AnnotatedReport): Span[] {
    const { document, selections } = editor;
    return selections.flatMap(selection =>
      selection.isEmpty
        ? (this.#unitAt(document.offsetAt(selection.active), annotated, 'contribution') ?? [])
        : (selectedSpan(document, selection, annotated.report.text) ?? []),
    );
  }

  #unitsAt(editor: vscode.TextEditor, annotated: AnnotatedReport, unit: TaggedUnit): Span[] {
    const { document, selections } = editor;
    return selections.flatMap(
      ({ active }) => this.#unitAt(document.offsetAt(active), annotated, unit) ?? [],
    );
  }

  #unitAt(offset: number, annotated: AnnotatedReport, unit: TaggedUnit): Span | undefined {
    const { report } = annotated;
    if (unit !== 'contribution')
      return unitAt(report.text, offset, unit, this.#languages.of(report));
    return spanOf(annotated, contributionAt(report, offset) ?? -1);
  }
}

function spanOf({ report }: AnnotatedReport, contribution: number): Span | undefined {
  const said = report.contributions[contribution];
  return said && { start: said.start, end: said.end };
}

function nothingToTag(unit: TaggedUnit | undefined): HumanError {
  return new HumanError(
    unit
      ? vscode.l10n.t('There is nothing to tag at the cursor.')
      : vscode.l10n.t('Select the passage to tag, or put the cursor into a contribution.'),
  );
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
  { unit, contributions }: AnnotateArguments,
): string {
  const [first, ...others] = spans;
  if (!first || others.length > 0) return vscode.l10n.t('Tag {0} passages', spans.length);
  const quote = firstWords(slice(report.text, first), 60);
  return contributions || unit === 'contribution' || (!unit && selection.isEmpty)
    ? vscode.l10n.t('Tag the whole contribution “{0}”', quote)
    : vscode.l10n.t('Tag “{0}”', quote);
}

/** Two cursors may stand in one sentence. */
function distinct(spans: readonly Span[]): Span[] {
  return spans.filter(
    ({ start, end }, i) =>
      spans.findIndex(other => other.start === start && other.end === end) === i,
  );
}
