import * as vscode from 'vscode';
import type { PlacedAnnotation } from '../core/analysis/annotatedReport';
import { isToReview } from '../core/analysis/toReview';
import { codePath } from '../core/codebook/codes';
import type { Codebook } from '../core/codebook/types';
import type { Ref } from '../core/text/ref';
import { firstWords } from './firstWords';
import { nameOf } from './names';

/** One annotation of the active report, as the view's actions get it. */
export interface Passage {
  readonly document: vscode.TextDocument;
  readonly placed: PlacedAnnotation;
  readonly codebook: Codebook;
  readonly isUnsaved: boolean;
  readonly key: string;
}

/** The row of a passage in the view "Passages"; its tooltip comes when it is asked for. */
export function passageItem(passage: Passage): vscode.TreeItem {
  const { placed, codebook } = passage;
  const codes = placed.annotation.codes.map(id => codePath(codebook, id).at(-1) ?? id);
  const item = new vscode.TreeItem(codes.join(', ') || vscode.l10n.t('no code'));
  const { icon, description } = lookOf(passage);
  item.description = description;
  item.iconPath = new vscode.ThemeIcon(icon);
  item.contextValue = contextOf(passage);
  item.accessibilityInformation = { label: `${item.label as string}, ${description}` };
  return item;
}

/** How many passages wait for a look. */
export function badgeOf(passages: readonly Passage[]): vscode.ViewBadge | undefined {
  const value = passages.filter(({ placed }) => isToReview(placed)).length;
  const tooltip =
    value === 1
      ? vscode.l10n.t('1 passage to review')
      : vscode.l10n.t('{0} passages to review', value);
  return value > 0 ? { value, tooltip } : undefined;
}

/** What the manifest's menus go by. */
function contextOf({ placed, isUnsaved }: Passage): string {
  if (isUnsaved) return 'unsavedPassage';
  if (isToReview(placed)) return 'openPassage';
  return placed.isOwn ? 'ownPassage' : 'passage';
}

function lookOf({ placed, isUnsaved }: Passage): { icon: string; description: string } {
  const quote = firstWords(placed.annotation.selector.quote, 60);
  if (isUnsaved)
    return { icon: 'warning', description: vscode.l10n.t('not saved yet: {0}', quote) };
  if (placed.anchor.status === 'review')
    return { icon: 'question', description: vscode.l10n.t('to review: {0}', quote) };
  if (placed.anchor.status === 'orphan')
    return { icon: 'debug-disconnect', description: vscode.l10n.t('text is gone: {0}', quote) };
  return { icon: 'tag', description: quote };
}

/** What else is told of a passage. */
export function tooltipOf({ annotation, coder }: PlacedAnnotation): string {
  const { speaker, roundtable, note, selector } = annotation;
  const speakers = speaker.map(ref => nameOf(ref as Ref)).join(', ');
  const place = [speakers, roundtable].filter(Boolean).join(' · ');
  const by = coder && vscode.l10n.t('by {0}', coder);
  return [`“${firstWords(selector.quote, 400)}”`, place, note, by].filter(Boolean).join('\n\n');
}
