import * as vscode from 'vscode';
import type { AnnotatedReport } from '../../core/analysis/annotatedReport';
import { mentionCounts } from '../../core/analysis/mentionCounts';
import { focusesAt, type ReadingFocus } from '../../core/analysis/readingFocus';
import { kindOf, type Ref } from '../../core/text/ref';
import { overlaps } from '../../core/text/span';
import { activeReport } from '../activeReport';
import { toRange, toSpan } from '../convert';
import { HumanError } from '../humanError';
import { mentionCount } from '../highlightNames';
import type { Lazy } from '../lazyModule';
import { contributionCount } from '../names';
import type { Reading } from '../reading';
import { focusName } from '../readingNames';
import type { ReportStore } from '../reportStore';
import type { Row } from '../roundtableRows';

/** What another extension or a test may hand to the command, so that nothing is asked. */
export interface ReadAloneArguments {
  readonly focus?: ReadingFocus;
}

interface FocusItem extends vscode.QuickPickItem {
  /** Absent for a line between others. */
  readonly focus?: ReadingFocus;
}

/** "Read One Speaker, Roundtable or Theme…": dims all else. What stands at the cursor is offered first. */
export async function readAlone(
  reports: ReportStore,
  lazyReading: Lazy<Reading>,
  given: ReadAloneArguments = {},
): Promise<void> {
  const { editor, document, annotated } = activeReport(
    reports,
    vscode.l10n.t('Open a report first.'),
  );
  const offset = document.offsetAt(editor.selection.active);
  const focus = given.focus ?? (await ask(annotated, offset));
  if (focus) await read(editor, await lazyReading(), focus);
}

/** "Read This Alone": what a row of the view "Roundtables" stands for. */
export async function readRowAlone(
  reports: ReportStore,
  lazyReading: Lazy<Reading>,
  row: Row | undefined,
): Promise<void> {
  const document = reports.active()?.document;
  const focus = row && focusOf(row);
  if (!document || !focus)
    throw new HumanError(
      vscode.l10n.t('Select a speaker, a roundtable or a theme in the view Roundtables.'),
    );
  const editor = await vscode.window.showTextDocument(document);
  await read(editor, await lazyReading(), focus);
}

/** Goes there where nothing of it is in sight; the cursor stays. */
async function read(
  editor: vscode.TextEditor,
  reading: Reading,
  focus: ReadingFocus,
): Promise<void> {
  const { document } = editor;
  reading.start(document, focus);
  const kept = reading.keptIn(document);
  const seen = editor.visibleRanges.map(range => toSpan(document, range));
  if (kept.some(span => seen.some(part => overlaps(part, span)))) return;
  const cursor = document.offsetAt(editor.selection.active);
  const next = kept.find(({ start }) => start >= cursor) ?? kept[0];
  if (next) editor.revealRange(toRange(document, next), vscode.TextEditorRevealType.InCenter);
}

/** The speaker of a contribution may be one of several: the row of the speaker says which. */
function focusOf({ node, parent }: Row): ReadingFocus | undefined {
  switch (node.kind) {
    case 'speaker':
      return { kind: 'speaker', ref: node.ref };
    case 'roundtable':
      return { kind: 'roundtable', roundtable: node.roundtable };
    case 'theme':
      return node.key ? { kind: 'theme', ref: node.key as Ref } : undefined;
    case 'contribution':
      return parent && focusOf(parent);
    case 'group':
    case 'region':
    case 'report':
      return undefined;
  }
}

async function ask(annotated: AnnotatedReport, offset: number): Promise<ReadingFocus | undefined> {
  const items = itemsOf(annotated, offset);
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Read alone'),
    placeHolder: vscode.l10n.t('A speaker, a roundtable or a theme; all else is dimmed'),
    matchOnDescription: true,
  });
  return chosen?.focus;
}

function itemsOf(annotated: AnnotatedReport, offset: number): FocusItem[] {
  const { report, mentions } = annotated;
  const themes = mentionCounts(mentions).filter(({ ref }) => kindOf(ref) === 'theme');
  const itemOf = (focus: ReadingFocus, count: string): FocusItem => {
    return { focus, label: `${iconOf(focus)} ${focusName(focus, annotated)}`, description: count };
  };
  return [
    ...section(
      vscode.l10n.t('at the cursor'),
      focusesAt(annotated, offset).map(focus => itemOf(focus, '')),
    ),
    ...section(
      vscode.l10n.t('Speakers'),
      report.speakers.map(({ ref, contributions }) =>
        itemOf({ kind: 'speaker', ref }, contributionCount(contributions)),
      ),
    ),
    ...section(
      vscode.l10n.t('Roundtables'),
      report.roundtables.map((_, roundtable) => itemOf({ kind: 'roundtable', roundtable }, '')),
    ),
    ...section(
      vscode.l10n.t('Themes'),
      themes.map(({ ref, count }) => itemOf({ kind: 'theme', ref }, mentionCount(count))),
    ),
  ];
}

function section(label: string, items: readonly FocusItem[]): FocusItem[] {
  const line = { label, kind: vscode.QuickPickItemKind.Separator };
  return items.length > 0 ? [line, ...items] : [];
}

function iconOf({ kind }: ReadingFocus): string {
  return { speaker: '$(person)', roundtable: '$(comment-discussion)', theme: '$(tag)' }[kind];
}
