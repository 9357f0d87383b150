import * as vscode from 'vscode';
import type { WordShare } from '../core/analysis/wordShares';

/** "412 words". */
export function wordCount(words: number): string {
  return words === 1 ? vscode.l10n.t('1 word') : vscode.l10n.t('{0} words', words);
}

/** "8 %": whole percents, and "< 1 %" for less than half of one. */
export function percentOf({ share }: WordShare): string {
  const percent = Math.round(share * 100);
  return percent === 0 && share > 0 ? '< 1 %' : `${percent} %`;
}
