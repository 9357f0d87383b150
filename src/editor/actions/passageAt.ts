import * as vscode from 'vscode';
import type { PlacedAnnotation } from '../../core/analysis/annotatedReport';
import { contains } from '../../core/text/span';
import { activeReport } from '../activeReport';
import { HumanError } from '../humanError';
import { firstWords } from '../firstWords';
import type { ReportStore } from '../reportStore';

/** The annotation that a command is about: a row of the view "Passages", or the one at the cursor. */
export interface PassageArgument {
  readonly document: vscode.TextDocument;
  readonly placed: PlacedAnnotation;
}

/**
 * The own annotation that a command is about; where several overlap at the cursor, the person chooses,
 * and undefined tells that the person went away. Throws HumanError where there is none, or it is
 * another's.
 */
export async function ownPassage(
  reports: ReportStore,
  passage?: PassageArgument,
): Promise<PassageArgument | undefined> {
  const none = vscode.l10n.t('There is no annotation of yours at the cursor.');
  const found = passage ?? (await passageAtCursor(reports, none, ({ isOwn }) => isOwn));
  if (!found || found.placed.isOwn) return found;
  throw new HumanError(
    vscode.l10n.t(
      'This annotation is {0}’s. Only your own can be changed.',
      found.placed.coder ?? '?',
    ),
  );
}

/** The same for anybody's annotation that `isWanted`; the HumanError where there is none says `none`. */
export async function passageAtCursor(
  reports: ReportStore,
  none: string,
  isWanted: (placed: PlacedAnnotation) => boolean = () => true,
): Promise<PassageArgument | undefined> {
  const { editor, document, annotated } = activeReport(reports, none);
  const offset = document.offsetAt(editor.selection.active);
  const here = annotated.annotations.filter(placed => isWanted(placed) && isAt(placed, offset));
  if (here.length === 0) throw new HumanError(none);
  const items = here.map(placed => ({
    placed,
    label: placed.annotation.codes.join(', '),
    description: firstWords(placed.annotation.selector.quote, 60),
  }));
  const title = vscode.l10n.t('Which annotation?');
  const chosen = items.length > 1 ? await vscode.window.showQuickPick(items, { title }) : items[0];
  return chosen && { document, placed: chosen.placed };
}

/** A cursor behind the last letter still stands at the passage. */
function isAt({ anchor }: PlacedAnnotation, offset: number): boolean {
  if (anchor.status === 'orphan') return false;
  return contains(anchor.span, offset) || anchor.span.end === offset;
}
