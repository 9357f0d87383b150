import * as vscode from 'vscode';
import type { Span } from '../../core/text/span';

/** Where a passage belongs: at one of the candidates, at the selection, nowhere; or it is not wanted. */
export type Answer = { readonly candidate: number } | 'selection' | 'keep' | 'remove';

/** A place where a passage may be. */
export interface PlaceItem {
  readonly span: Span;
  readonly answer: Answer;
  readonly words: string;
  readonly where: string;
}

interface AnswerItem extends vscode.QuickPickItem {
  /** Typed alone, this key takes the item at once. */
  readonly key: string;
  readonly answer: Answer;
  readonly span?: Span;
}

/**
 * Asks where the passage of a `quote` is now; one key answers. `show` gets the place of the item under
 * the bar. Undefined when the person goes away.
 */
export function askWhere(
  title: string,
  quote: string,
  places: readonly PlaceItem[],
  show: (span: Span | undefined) => void,
): Promise<Answer | undefined> {
  const pick = vscode.window.createQuickPick<AnswerItem>();
  const items = [...places.map(toItem), ...others()];
  pick.title = title;
  pick.placeholder = vscode.l10n.t('It was: “{0}”', quote.replace(/\s+/g, ' '));
  // The text may be scrolled, and a passage selected in it, meanwhile.
  pick.ignoreFocusOut = true;
  pick.items = items;
  pick.onDidChangeActive(([item]) => show(item?.span));
  return new Promise(resolve => {
    const answer = (item: AnswerItem | undefined) => {
      resolve(item?.answer);
      pick.hide();
    };
    pick.onDidChangeValue(value => {
      const item = items.find(({ key }) => key === value.trim().toLowerCase());
      if (item) answer(item);
    });
    pick.onDidAccept(() => answer(pick.activeItems[0]));
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

function toItem({ span, answer, words, where }: PlaceItem, index: number): AnswerItem {
  const key = String(index + 1);
  return { key, label: `${key}  ${where}`, detail: `“${words}”`, span, answer };
}

/** The letters are the same in every language, so that hands can learn them. */
function others(): AnswerItem[] {
  const item = (key: string, label: string, answer: Answer): AnswerItem => {
    return { key, label: `${key.toUpperCase()}  ${label}`, answer };
  };
  return [
    item('s', vscode.l10n.t('Put it at the selection'), 'selection'),
    item('o', vscode.l10n.t('Keep it as an orphan, without a place'), 'keep'),
    item('d', vscode.l10n.t('Delete the annotation'), 'remove'),
  ];
}
