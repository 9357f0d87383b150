import * as vscode from 'vscode';
import { toldAt } from '../../core/analysis/saidBySame';
import { describe } from '../../core/annotations/describe';
import { sureSpan } from '../../core/annotations/types';
import type { Lexicon } from '../../core/report/language/lexicon';
import { resizeSpan, type Resizing } from '../../core/report/resizeSpan';
import { HumanError } from '../humanError';
import type { LanguageStore } from '../languageStore';
import { firstWords } from '../firstWords';
import { Preview } from '../preview';
import type { ReportStore } from '../reportStore';
import type { SidecarStore } from '../sidecarStore';
import { TrackedSpans } from '../trackedSpans';
import { ownPassage, type PassageArgument } from './passageAt';

/** What another extension, a key binding or a test may hand to the command: steps, so that nothing is asked. */
export type ResizeArguments = Partial<PassageArgument> & { readonly steps?: readonly Resizing[] };

/** What the command needs. */
export interface PassageResizing {
  readonly reports: ReportStore;
  readonly sidecars: SidecarStore;
  readonly languages: LanguageStore;
}

/** "Extend or Shrink Annotation…": moves its ends by words and sentences, one key each, and shows it. */
export async function resizePassage(
  { reports, sidecars, languages }: PassageResizing,
  { document: of, placed: row, steps }: ResizeArguments = {},
): Promise<void> {
  const found = await ownPassage(reports, of && row && { document: of, placed: row });
  if (!found) return;
  const { document, placed } = found;
  const before = sureSpan(placed.anchor);
  const annotated = reports.get(document);
  if (!before || !annotated)
    throw new HumanError(vscode.l10n.t('Review this passage first: its place is not sure.'));
  const tracked = new TrackedSpans(document, [before]);
  try {
    const lexicon = languages.of(annotated.report);
    const wanted = steps ?? (await ask(document, tracked, lexicon));
    const now = reports.get(document)?.report;
    const [span] = tracked.spans;
    if (!wanted || !now || !span) return;
    const resized = wanted.reduce((at, step) => resizeSpan(now.text, at, step, lexicon), span);
    const place = { selector: describe(now.text, resized), ...toldAt(now, resized.start) };
    if (resized.start !== span.start || resized.end !== span.end)
      await sidecars.setPlace(document.uri, placed.annotation.id, place);
  } finally {
    tracked.dispose();
  }
}

type StepItem = vscode.QuickPickItem & { readonly key?: string };

/** What was typed says all: each letter is a step, so that Backspace takes the last one back. */
const stepsByKey: Readonly<Record<string, Omit<Resizing, 'end'>>> = {
  w: { unit: 'word', grows: true },
  W: { unit: 'word', grows: false },
  s: { unit: 'sentence', grows: true },
  S: { unit: 'sentence', grows: false },
};

/** The steps that were typed, and which end moves next: "e" changes that. */
function stepsOf(typed: string): { steps: readonly Resizing[]; end: Resizing['end'] } {
  const steps: Resizing[] = [];
  let end: Resizing['end'] = 'end';
  for (const key of typed) {
    const step = stepsByKey[key];
    if (step) steps.push({ ...step, end });
    else if (key.toLowerCase() === 'e') end = end === 'end' ? 'start' : 'end';
  }
  return { steps, end };
}

/** The steps that the person wants; undefined when the person went away. The text shows each of them. */
function ask(
  document: vscode.TextDocument,
  tracked: TrackedSpans,
  lexicon: Lexicon,
): Promise<readonly Resizing[] | undefined> {
  const editor = vscode.window.visibleTextEditors.find(each => each.document === document);
  const preview = editor && new Preview(editor);
  const pick = vscode.window.createQuickPick<StepItem>();
  pick.ignoreFocusOut = true;
  const show = () => {
    const { steps, end } = stepsOf(pick.value);
    const text = document.getText();
    const [before = { start: 0, end: 0 }] = tracked.spans;
    const span = steps.reduce((at, step) => resizeSpan(text, at, step, lexicon), before);
    preview?.show(span);
    pick.title = `“${firstWords(text.slice(span.start, span.end), 100)}”`;
    pick.items = itemsFor(end);
  };
  pick.placeholder = vscode.l10n.t('One key a step; Backspace takes the last one back');
  show();
  pick.onDidChangeValue(show);
  return new Promise(resolve => {
    pick.onDidAccept(() => {
      const key = pick.activeItems[0]?.key;
      if (key) {
        pick.value += key;
        return show();
      }
      resolve(stepsOf(pick.value).steps);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      preview?.dispose();
      pick.dispose();
    });
    pick.show();
  });
}

/** Enter takes the first one: what was done is kept. The letters are the same in every language. */
function itemsFor(end: Resizing['end']): StepItem[] {
  const other =
    end === 'end'
      ? vscode.l10n.t('Move the beginning instead')
      : vscode.l10n.t('Move the end instead');
  const items: [key: string, label: string][] = [
    ['w', `W  ${vscode.l10n.t('One word more')}`],
    ['W', `⇧W  ${vscode.l10n.t('One word less')}`],
    ['s', `S  ${vscode.l10n.t('One sentence more')}`],
    ['S', `⇧S  ${vscode.l10n.t('One sentence less')}`],
    ['e', `E  ${other}`],
  ];
  // What was typed is no search.
  const alwaysShow = true;
  return [
    { label: vscode.l10n.t('$(check) Keep it so'), alwaysShow },
    ...items.map(([key, label]) => ({ key, label, alwaysShow })),
  ];
}
